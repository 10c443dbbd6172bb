package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.SourceDocument;

/// Forty made-up texts in every charset, declared, undeclared and declared wrongly, as pages,
/// XHTML, plain text and NDJSON. Letters that a charset lacks are `?`, as its encoder writes them;
// the
/// document must equal that of the same text in declared UTF-8. `-Dfigures` prints the table.
class CharsetsTest {
  private static final Path TEXTS = Path.of("src/test/resources/golden/charsets/texts.txt");
  private static final double LEAST = 0.99;

  /// Its letters stand where windows-1251 has them, but for capitals and «я».
  private static final double LEAST_OF_MAC = 0.97;

  /// A charset and whether a byte order mark leads.
  private record Written(String charset, boolean mark) {
    byte[] bytes(String text) {
      return ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
    }

    /// What the charset can say of the text.
    String sayable(String text) {
      return new String(text.getBytes(Charset.forName(charset)), Charset.forName(charset));
    }

    @Override
    public String toString() {
      return charset + (mark ? " with mark" : "");
    }
  }

  private static final List<Written> WRITTEN =
      List.of(
          new Written("UTF-8", false),
          new Written("UTF-8", true),
          new Written("UTF-16LE", false),
          new Written("UTF-16LE", true),
          new Written("UTF-16BE", false),
          new Written("UTF-16BE", true),
          new Written("windows-1251", false),
          new Written("KOI8-U", false),
          new Written("ISO-8859-5", false),
          new Written("IBM866", false),
          new Written("x-MacUkraine", false));

  @TempDir Path folder;
  private final Map<String, int[]> table = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void nearlyAllTextsAreRestored() throws IOException {
    List<String> texts = Arrays.asList(Files.readString(TEXTS).strip().split("\n====\n"));
    assertEquals(40, texts.size());
    for (Written written : WRITTEN) {
      for (String text : texts) {
        decoded(written, text);
        inPages(written, text);
        inPlainText(written, text);
        inNdjson(written, text);
      }
    }
    if (System.getProperty("figures") != null) {
      show();
    }
    table.forEach(
        (row, counts) ->
            assertTrue(
                counts[0] >= (row.contains("Mac") ? LEAST_OF_MAC : LEAST) * counts[1],
                row + ": " + wrong));
  }

  private void decoded(Written written, String text) {
    String sayable = written.sayable(text);
    for (String claimed : claims(written)) {
      String got = TextDecoder.decode(written.bytes(text), claimed).text();
      count(written, "bytes", claimed, sayable.equals(got), sayable, got);
    }
  }

  private void inPages(Written written, String text) throws IOException {
    for (String claimed : claims(written)) {
      String meta = claimed == null ? "" : "<meta charset=\"%s\">".formatted(claimed);
      String xml = claimed == null ? "" : " encoding=\"%s\"".formatted(claimed);
      page(written, claimed, "<!DOCTYPE html><html><head>" + meta, text);
      page(written, claimed, "<?xml version=\"1.0\"" + xml + "?>\n<html><head>", text);
    }
  }

  private void page(Written written, @Nullable String claimed, String head, String text)
      throws IOException {
    String[] parts = text.split("\n\n", 2);
    String body = parts[parts.length - 1].replace("&", "&amp;").replace("\n", "</p>\n<p>");
    String page =
        head + "<title>" + parts[0] + "</title></head><body><p>" + body + "</p></body></html>";
    String form = head.startsWith("<?xml") ? "XHTML" : "HTML";
    compare(written, form, claimed, page);
  }

  private void inPlainText(Written written, String text) throws IOException {
    compare(written, "text", null, text);
  }

  private void inNdjson(Written written, String text) throws IOException {
    Map<String, String> members =
        Map.of("title", text.lines().findFirst().orElseThrow(), "text", text);
    compare(written, "NDJSON", null, JsonMapper.shared().writeValueAsString(members));
  }

  private void compare(Written written, String form, @Nullable String claimed, String content)
      throws IOException {
    String clean =
        written.sayable(content).replaceAll("(charset|encoding)=\"[^\"]*\"", "$1=\"UTF-8\"");
    String expected = words(clean.getBytes(StandardCharsets.UTF_8));
    String got = words(written.bytes(content));
    count(written, form, claimed, expected.equals(got), expected, got);
  }

  private String words(byte[] bytes) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(file.toString(), outcomes::add);
    return outcomes.stream()
        .map(
            outcome ->
                outcome instanceof Outcome.Accepted(SourceDocument document, Outcome.Sighting _)
                    ? document.title() + "\n" + document.text()
                    : outcome.toString())
        .collect(Collectors.joining("\n"));
  }

  /// None, the right one, and every other.
  private static List<@Nullable String> claims(Written written) {
    List<@Nullable String> claims = new ArrayList<>();
    claims.add(null);
    for (Written other : WRITTEN) {
      if (!other.mark()) {
        claims.add(other.charset());
      }
    }
    return claims;
  }

  private void count(
      Written written,
      String form,
      @Nullable String claimed,
      boolean right,
      String expected,
      String got) {
    String declared =
        claimed == null
            ? "undeclared"
            : claimed.equals(written.charset()) ? "declared" : "misdeclared";
    int[] counts =
        table.computeIfAbsent(
            written + "\t" + (form.equals("bytes") ? "bytes" : "documents") + "\t" + declared,
            _ -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
    if (!right) {
      wrong.add(
          ("\t"
                      + written
                      + " "
                      + form
                      + " as "
                      + claimed
                      + ": "
                      + Draft.cut(expected)
                      + " -> "
                      + Draft.cut(got))
                  .replaceAll("\\p{Cntrl}", " ")
              + "\n");
    }
  }

  private void show() {
    table.forEach((row, counts) -> System.out.printf("%s\t%d/%d%n", row, counts[0], counts[1]));
    int right = table.values().stream().mapToInt(counts -> counts[0]).sum();
    int all = table.values().stream().mapToInt(counts -> counts[1]).sum();
    System.out.printf("all\t%d/%d%n", right, all);
    wrong.forEach(System.out::print);
  }
}
