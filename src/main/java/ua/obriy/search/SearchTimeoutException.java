package ua.obriy.search;

import java.io.IOException;

/// A question that took longer than an engine allows; nothing was found out.
public final class SearchTimeoutException extends IOException {
  private static final long serialVersionUID = 1L;

  public SearchTimeoutException(long limitMillis) {
    super("Запит виконувався довше ніж " + limitMillis + " мс; зробіть його простішим");
  }
}
