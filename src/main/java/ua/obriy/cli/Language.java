package ua.obriy.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The language of messages, known before the arguments are read as a whole.
final class Language {
  private static final Locale UKRAINIAN = Locale.of("uk");

  private Language() {}

  /// `--lang`, else `OBRIY_LANG`, else the locale of the process; Ukrainian unless that is English.
  static Locale of(String[] args, Map<String, String> environment) {
    List<String> list = List.of(args);
    int option = list.indexOf("--lang");
    Stream<String> said =
        Stream.concat(
            option >= 0 && option + 1 < list.size() ? Stream.of(list.get(option + 1)) : Stream.of(),
            list.stream().filter(arg -> arg.startsWith("--lang=")).map(arg -> arg.substring(7)));
    Stream<String> known =
        Stream.of("OBRIY_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""));
    return Stream.concat(said, known)
        .filter(language -> !language.isBlank())
        .findFirst()
        .filter(language -> language.startsWith("en"))
        .map(_ -> Locale.ENGLISH)
        .orElse(UKRAINIAN);
  }
}
