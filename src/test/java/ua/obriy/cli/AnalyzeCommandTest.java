package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person reads who asks why a text is found; the golden files hold the words, not the
/// places and topics, which other tests know. Accept changes with `-Dgolden=write`.
class AnalyzeCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/cli");
  private static final String TEXT =
      "У Kиєвi та м. Сумах відкpили об\"єкт №5: «п’ятикі\u0301мнатне при\u00ADміщення» на вул."
          + " Ґонти, 3-го травня; раи\u0306он Івано–Франківська, проєкт бандерштадтиків.";

  private static String run(Locale language, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(new Console(stream, stream, false, Messages.in(language)), args);
    String answer = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, answer);
    return answer;
  }

  @ParameterizedTest
  @CsvSource({"uk, analyze.txt, Місця", "en, analyze.en.txt, Places"})
  void wordsAreShownWithTheirReasons(String language, String file, String end) throws IOException {
    String answer = run(Locale.of(language), "analyze", TEXT);
    String words = answer.substring(0, answer.indexOf(end + ": ")).replace("\r\n", "\n");
    Path golden = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, words);
    }
    assertEquals(Files.readString(golden), words);
  }

  @Test
  void programsReadTheSameAsJson() {
    JsonNode answer =
        JsonMapper.shared().readTree(run(Locale.of("uk"), "analyze", "--json", "слово Kиїв"));
    JsonNode token = answer.path("tokens").get(1);
    assertEquals("Kиїв", token.path("surface").asString());
    assertEquals("Київ", token.path("form").asString());
    assertEquals("dictionary", token.path("origin").asString());
    assertEquals("look_alike", token.path("changes").get(0).path("kind").asString());
    assertEquals("UA80000000000093317", answer.path("places").get(0).path("code").asString());
  }

  @Test
  void aTextMayComeFromTheStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("У Львові".getBytes(StandardCharsets.UTF_8)));
      assertTrue(run(Locale.of("uk"), "analyze", "-").contains("Львові"));
    } finally {
      System.setIn(before);
    }
  }
}
