package ua.obriy.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of every command.
final class HelpOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  boolean help;

  /// Read by [Language] before all else.
  @Option(names = "--lang", paramLabel = "uk|en", descriptionKey = "option.lang")
  @Nullable String language;
}
