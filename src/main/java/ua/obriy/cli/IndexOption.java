package ua.obriy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The folder of the index.
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${env:OBRIY_INDEX}",
      descriptionKey = "option.index")
  @Nullable Path folder;

  Path folder(Home home) {
    return folder == null ? home.index() : folder;
  }
}
