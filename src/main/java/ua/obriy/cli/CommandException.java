package ua.obriy.cli;

/// Ends a command with a message for the user.
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message, null, false, false);
  }
}
