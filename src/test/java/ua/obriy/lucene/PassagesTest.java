package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.search.SearchPage.Snippet;
import ua.obriy.text.DocumentLanguage;

class PassagesTest {
  @TempDir Path folder;

  private static List<String> marked(String text, List<int[]> marks) {
    return marks.stream().map(mark -> text.substring(mark[0], mark[1])).toList();
  }

  @Test
  void marksCoverInflectedFormsInTitleAndText() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            Sample.of("1")
                .title("Школи чекають на ремонт")
                .text("Міська рада виділила гроші. У трьох школах почали ремонти. Діти раді.")
                .document())) {
      Hit hit = ask.first("ремонт шкіл");
      String title = hit.document().source().title();
      assertEquals(List.of("Школи", "ремонт"), marked(title, hit.titleMarks()));
      Snippet snippet = hit.snippets().getFirst();
      assertEquals(List.of("школах", "ремонти"), marked(snippet.text(), snippet.marks()));
    }
  }

  @Test
  void passageIsMadeOfWholeSentencesWhereTheyFit() throws IOException {
    String filler = "Речення ні про що, яке лише займає місце і нічого не каже. ".repeat(9);
    String sentence = "На вул. Шевченка відремонтують лікарню за 5 млн. грн. у 2025 р.";
    try (Questions ask =
        new Questions(folder, Sample.of("1").text(filler + sentence + " " + filler).document())) {
      Snippet snippet = ask.first("лікарня").snippets().getFirst();
      assertTrue(snippet.text().contains(sentence), snippet.text());
      assertTrue(snippet.text().startsWith("Речення") || snippet.text().startsWith("На вул."));
      assertTrue(snippet.text().endsWith("."), snippet.text());
      assertTrue(snippet.text().length() <= Passages.LENGTH);
    }
  }

  @Test
  void farWordsGetTwoPassagesAndNothingFoundTheOpening() throws IOException {
    String gap = "Тут говорять про зовсім інше. ".repeat(30);
    String text = "Спершу була школа. " + gap + "Потім збудували лікарню.";
    try (Questions ask =
        new Questions(folder, Sample.of("1").title("Новини").text(text).document())) {
      List<Snippet> two = ask.first("школа лікарня").snippets();
      assertEquals(2, two.size());
      assertTrue(two.get(0).text().contains("школа") && two.get(1).text().contains("лікарню"));
      Snippet opening = ask.first("новини").snippets().getFirst();
      assertTrue(opening.text().startsWith("Спершу") && opening.marks().isEmpty());
    }
  }

  @Test
  void unwantedWordsAreNotMarked() throws IOException {
    try (Questions ask = new Questions(folder, Sample.of("1").text("Школа і парк").document())) {
      Snippet snippet = ask.first("школа -лікарня OR парк").snippets().getFirst();
      assertEquals(List.of("Школа", "парк"), marked(snippet.text(), snippet.marks()));
    }
  }

  @Test
  void marksLieInsideAnyTextHoweverStrange() throws IOException {
    long seed = Long.getLong("tests.seed", 20_261_123L);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "школа",
            "Школою",
            "ШКОЛИ",
            "парк",
            " ",
            " ",
            ". ",
            "\n",
            "…",
            "«",
            "»",
            "-",
            "🏙",
            "Кам'янець-Подільський",
            "м.",
            "абв".repeat(90),
            "\u0301",
            "\uD83C",
            "шко\u00ADла",
            "2024");
    try (Questions ask = new Questions(folder)) {
      QueryWords words =
          new QueryWords(Sample.request("школа подільський шк* \"парк\"").query(), terms());
      for (int i = 0; i < 2_000; i++) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(80); n > 0; n--) {
          text.append(pieces.get(random.nextInt(pieces.size())));
        }
        check(text.toString(), words, "seed " + seed + ": " + text);
      }
    }
  }

  private static WordTerms terms() {
    return new WordTerms(Sample.TEXT, Sample.EQUIVALENCES);
  }

  private static void check(String text, QueryWords words, String about) {
    List<Marking.Mark> marks = new Marking(words, terms(), DocumentLanguage.UKRAINIAN).marks(text);
    for (int i = 0; i < marks.size(); i++) {
      assertTrue(marks.get(i).start() < marks.get(i).end(), about);
      assertTrue(i == 0 || marks.get(i - 1).end() <= marks.get(i).start(), about);
    }
    for (Snippet snippet : new Passages(text, marks).best()) {
      assertTrue(text.startsWith(snippet.text(), snippet.start()), about);
      assertTrue(snippet.text().length() <= Passages.LENGTH + 300, about);
      for (int[] mark : snippet.marks()) {
        assertTrue(0 <= mark[0] && mark[0] < mark[1] && mark[1] <= snippet.text().length(), about);
      }
    }
  }
}
