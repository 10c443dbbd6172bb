package ua.obriy.fetch;

import java.net.UnknownHostException;

/// An address that nothing is asked of; the message says why, in Ukrainian.
public final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
