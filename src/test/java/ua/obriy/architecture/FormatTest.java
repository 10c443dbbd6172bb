package ua.obriy.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    List<Path> wrong = new ArrayList<>();
    for (Path file : Format.sources(Path.of("src"))) {
      String source = Files.readString(file);
      if (!Format.of(source).equals(source)) {
        wrong.add(file);
      }
    }
    assertEquals(List.of(), wrong, "run: mvn -q test-compile exec:exec@format");
  }
}
