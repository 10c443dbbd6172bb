package ua.obriy.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tables of the folder `golden/text`; lines that begin with `# ` are comments.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/text");

  static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.startsWith("# ") && !line.isBlank())
        .toList();
  }

  private Golden() {}
}
