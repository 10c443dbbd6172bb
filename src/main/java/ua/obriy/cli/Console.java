package ua.obriy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a command reads and writes.
///
/// @param terminal whether a person looks at `err`
record Console(PrintStream out, PrintStream err, boolean terminal, Messages messages) {

  static Console ofProcess(Locale language) {
    java.io.Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    return new Console(
        stream(FileDescriptor.out), stream(FileDescriptor.err), terminal, Messages.in(language));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  PrintWriter writer() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errorWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /// Tells the person something; results go to `out` instead.
  void say(String key, Object... values) {
    err.println(messages.text(key, values));
  }
}
