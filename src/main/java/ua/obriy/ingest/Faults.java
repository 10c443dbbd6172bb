package ua.obriy.ingest;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Exceptions in the words of the user.
final class Faults {
  static final String TOO_DEEP = "вкладеність завелика: файл, мабуть, зламаний навмисно";

  static String ofFile(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "немає такого файлу чи теки: " + missing.getFile();
      case AccessDeniedException denied -> "немає права читати: " + denied.getFile();
      case EOFException cut -> String.valueOf(cut.getMessage());
      default -> "не вдалося прочитати: " + e.getClass().getSimpleName() + ", " + e.getMessage();
    };
  }

  /// A fault of one document; a refusal of ours already speaks to the user.
  static String ofDocument(RuntimeException e) {
    return e instanceof RefusedException
        ? String.valueOf(e.getMessage())
        : "не вдалося обробити: " + e.getClass().getSimpleName() + ", " + e.getMessage();
  }

  /// The document breaks a rule; the message says which, in Ukrainian.
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private Faults() {}
}
