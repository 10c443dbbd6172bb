package ua.obriy.index;

import java.io.IOException;

/// The index is not one that this program can use; the message says why and what to do.
public final class IndexMismatchException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexMismatchException(String message) {
    super(message);
  }
}
