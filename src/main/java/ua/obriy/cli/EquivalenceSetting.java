package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.obriy.text.Equivalence.Kind;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;

/// Which equivalences questions are read with.
///
/// @param kinds names of kinds with commas between, `all` or `none`; null or blank for the
///     usual ones
record EquivalenceSetting(Path file, @Nullable String kinds) {
  static EquivalenceSetting ofProcess() {
    return new EquivalenceSetting(
        Home.ofProcess().equivalences(), System.getenv("OBRIY_EQUIVALENCES"));
  }

  /// None when there is no file.
  Equivalences load(UkrainianText text) throws IOException {
    Set<Kind> wanted = wanted();
    return Files.exists(file) ? Equivalences.load(file, text, wanted) : Equivalences.NONE;
  }

  private Set<Kind> wanted() {
    if (kinds == null || kinds.isBlank()) {
      return Kind.USUAL;
    }
    try {
      return Kind.parse(kinds);
    } catch (IllegalArgumentException _) {
      String known = Stream.of(Kind.values()).map(Kind::key).collect(Collectors.joining(", "));
      throw new CommandException(
          "OBRIY_EQUIVALENCES=" + kinds + "; можна (allowed): " + known + ", all, none");
    }
  }
}
