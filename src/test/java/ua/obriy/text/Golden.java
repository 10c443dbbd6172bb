package ua.obriy.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tables of the folder `golden/text`; lines that begin with `# ` are comments.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/text");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.startsWith("# ") && !line.isBlank())
        .toList();
  }

  /// With `u` and four digits after a backslash as the character.
  static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            code -> Matcher.quoteReplacement("" + (char) Integer.parseInt(code.group(1), 16)));
  }

  private Golden() {}
}
