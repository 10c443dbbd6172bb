package ua.obriy.sources;

import java.io.IOException;

/// A description of sources breaks the rules; the message says file, member and rule, in Ukrainian.
public final class SourceFileException extends IOException {
  private static final long serialVersionUID = 1L;

  SourceFileException(String message) {
    super(message);
  }
}
