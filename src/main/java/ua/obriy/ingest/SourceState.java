package ua.obriy.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Tells whether sources are still as they were when they were read, without reading them.
public final class SourceState {
  private SourceState() {}

  /// A number, in hexadecimal, for names, sizes and times of all files of the sources, in the order
  /// in which [Ingest] reads them; empty when a source can be read only once, as `-`.
  public static Optional<String> of(List<String> sources) {
    if (sources.contains("-")) {
      return Optional.empty();
    }
    long[] state = {0};
    for (String source : sources) {
      add(state, source);
      FileTree.of(source)
          .walk(
              (file, _, _) -> add(state, lineOf(file)), outcome -> add(state, outcome.toString()));
    }
    return Optional.of(Long.toHexString(state[0]));
  }

  private static String lineOf(Path file) {
    return file + "\t" + file.toFile().length() + "\t" + file.toFile().lastModified();
  }

  private static void add(long[] state, String line) {
    state[0] = Identity.shortHash(state[0] + "\n" + line);
  }
}
