package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.model.Token;
import ua.obriy.text.Equivalence.Kind;

class EquivalencesTest {
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final Path FILE = Path.of("index-data", "dictionaries", "equivalences.tsv");
  private static final Equivalences ALL = load(EnumSet.allOf(Kind.class));

  @TempDir private Path folder;

  private static Equivalences load(Set<Kind> kinds) {
    try {
      return Equivalences.load(FILE, TEXT, kinds);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Equivalences of(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("few.tsv"), List.of(lines));
    return Equivalences.load(file, TEXT, EnumSet.allOf(Kind.class));
  }

  private static List<String> others(Equivalences known, String typed) {
    return known.of(TEXT.analyzeQuery(typed)).stream()
        .map(one -> one.from() + "-" + one.to() + " " + one.text())
        .toList();
  }

  @Test
  void expressionsAreFoundInAnyFormAndBothWays() throws IOException {
    Equivalences known = of("abbreviation\t0.9\tЦНАП\tцентр надання адміністративних послуг");
    assertEquals(
        List.of("1-5 ЦНАП"), others(known, "біля центрів надання адміністративної послуги"));
    assertEquals(
        List.of("2-3 центр надання адміністративних послуг"), others(known, "у новому ЦНАПі"));
    assertEquals(List.of(), others(known, "центр надання соціальних послуг"));
    assertEquals(List.of(), others(known, "центр надання. Адміністративні послуги"));
  }

  @Test
  void longestCountsAndWhatIsInsideItDoesNot() throws IOException {
    Equivalences known =
        of(
            "synonym\t0.5\tміська рада\tмерія",
            "synonym\t0.5\tрада\tзбори",
            "synonym\t0.3\tрада\tвіче");
    assertEquals(
        List.of("0-2 мерія", "3-4 збори", "3-4 віче"), others(known, "міська рада і рада"));
  }

  @Test
  void oneWayLeadsFromTheFirst() throws IOException {
    Equivalences known = of("synonym\t>0.3\tелектротранспорт\tтролейбус");
    assertEquals(List.of("0-1 тролейбус"), others(known, "електротранспортом"));
    assertEquals(List.of(), others(known, "тролейбусом"));
  }

  @Test
  void spellingsHoldForAllDerivedWords() throws IOException {
    Equivalences known =
        of("spelling\t1\t*проєкт*\t*проект*", "abbreviation\t0.9\tПД\tпроєктна документація");
    assertEquals(List.of("проектування", "проєктування"), known.spellings("проектування"));
    assertEquals(List.of("співпроєктом", "співпроектом"), known.spellings("співпроєктом"));
    assertEquals(List.of("об'єкт"), known.spellings("об'єкт"));
    assertEquals(List.of("0-2 ПД"), others(known, "проектною документацією"));
  }

  @Test
  void kindsAreChosenWhenLoadedAndWhenAsked() {
    List<Token> words = TEXT.analyzeQuery("ремонт ЦНАПу для директорки");
    assertEquals(Set.of(Kind.SYNONYM), kinds(load(Set.of(Kind.SYNONYM)).of(words)));
    assertEquals(Set.of(Kind.ABBREVIATION), kinds(ALL.of(words, Kind.SAME)));
    assertEquals(Set.of(Kind.ABBREVIATION, Kind.SYNONYM, Kind.FEMINITIVE), kinds(ALL.of(words)));
    assertEquals(List.of(), Equivalences.NONE.of(words));
    assertEquals(List.of("проєкт"), Equivalences.NONE.spellings("проєкт"));
  }

  private static Set<Kind> kinds(List<Equivalence> found) {
    Set<Kind> kinds = new HashSet<>();
    found.forEach(one -> kinds.add(one.kind()));
    return kinds;
  }

  @Test
  void settingNamesKinds() {
    assertEquals(Set.of(Kind.SPELLING, Kind.SYNONYM), Kind.parse(" spelling, Synonym "));
    assertEquals(EnumSet.allOf(Kind.class), Kind.parse("all"));
    assertEquals(Set.of(), Kind.parse("none"));
    assertThrows(IllegalArgumentException.class, () -> Kind.parse("spelling,слова"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviation\t0.9\tЦНАП",
        "слова\t0.9\tа\tб",
        "synonym\t0\tмер\tголова",
        "synonym\t1.5\tмер\tголова",
        "synonym\tбагато\tмер\tголова",
        "synonym\t0.5\tмер\t",
        "synonym\t0.5\tмер*\tголов*",
        "spelling\t1\tпроєкт*\tпроект"
      })
  void wrongLineIsToldWithItsPlace(String line) {
    IOException wrong = assertThrows(IOException.class, () -> of("# дві\tклітинки", line));
    assertTrue(wrong.getMessage().contains("few.tsv:2: "), wrong.getMessage());
    assertTrue(wrong.getMessage().endsWith("got: " + line), wrong.getMessage());
  }

  @Test
  void everyExpressionOfTheFileLeadsToTheOthers() throws IOException {
    Map<Kind, Integer> rows = new HashMap<>();
    for (EquivalenceRow row : EquivalenceRow.read(FILE)) {
      rows.merge(row.kind(), 1, Integer::sum);
      List<String> all = row.expressions();
      for (String one :
          row.pattern() ? List.<String>of() : row.oneWay() ? all.subList(0, 1) : all) {
        List<String> others = others(ALL, one);
        String span = "0-" + TEXT.analyzeQuery(one).size() + " ";
        for (String other : all) {
          assertTrue(other.equals(one) || others.contains(span + other), one + ": " + others);
        }
      }
    }
    assertTrue(rows.get(Kind.ABBREVIATION) >= 120, rows::toString);
    assertTrue(rows.get(Kind.FEMINITIVE) >= 80, rows::toString);
  }

  @Test
  void spansLieInsideAnyText() throws IOException {
    long seed = Long.getLong("tests.seed", 20_261_123L);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "центр",
            " надання",
            " адміністративних",
            " послуг",
            " ",
            "ЦНАП",
            "-",
            ".",
            "веб",
            "сайт",
            "проект",
            "\uD83C",
            "'",
            "міська ",
            "рада",
            "пів ",
            "години",
            "2024",
            "ОТГ\n");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      List<Token> tokens = TEXT.analyzeQuery(text.toString());
      int last = 0;
      for (Equivalence one : ALL.of(tokens)) {
        String about = "seed " + seed + ": " + text + " " + one;
        assertTrue(last <= one.from() && one.from() < one.to(), about);
        assertTrue(one.to() <= tokens.size() && !one.words().isEmpty(), about);
        last = one.from();
      }
    }
  }
}
