package ua.obriy.cli;

/// What the program says to whoever started it. A wrong call is 2, as picocli has it; stopped by a
/// signal the JVM says 128 and the number of the signal, whatever the command says.
final class ExitCodes {
  static final int DONE = 0;

  /// The index cannot be read or written, the port is taken …: the message says what.
  static final int FAILED = 1;

  /// The run came to its end, but more documents failed than allowed, or a source gave nothing.
  static final int TOO_MANY_FAILED = 3;

  private ExitCodes() {}
}
