package ua.obriy.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The one layout of our sources: google-java-format. `mvn exec:exec@format` writes it.
final class Format {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().reorderModifiers(true).build());

  static String of(String source) throws FormatterException {
    return FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }

  static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : sources(Path.of(args[0]))) {
      String before = Files.readString(file);
      String after = of(before);
      if (!after.equals(before)) {
        Files.writeString(file, after);
        System.out.println("formatted " + file);
      }
    }
  }

  private Format() {}
}
