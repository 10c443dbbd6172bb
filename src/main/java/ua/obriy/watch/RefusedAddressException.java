package ua.obriy.watch;

import java.io.IOException;

/// An address that nothing is posted to; the message says why, in Ukrainian.
public final class RefusedAddressException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
