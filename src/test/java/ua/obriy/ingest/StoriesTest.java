package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.obriy.ingest.Copies.Kind;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Likeness;
import ua.obriy.model.SourceDocument;

class StoriesTest {
  private static final int REPORTS = 60;
  private static final List<SourceDocument> ORIGINALS = originals();

  private static List<SourceDocument> originals() {
    List<SourceDocument> originals = new ArrayList<>();
    new Ingest()
        .read(
            "index-data/documents",
            outcome -> {
              if (outcome instanceof Outcome.Accepted accepted) {
                originals.add(accepted.document());
              }
            });
    return originals;
  }

  /// Whether a document is linked to another one.
  private static boolean isLinked(EnrichedDocument document, EnrichedDocument to) {
    return document.likeness().alike().contains(to.likeness().key());
  }

  private static EnrichedDocument add(Stories stories, String id, String title, String text) {
    return stories.compared(Copies.analysed(Copies.document(id, title, text)));
  }

  @Test
  void copiesAreFoundHoweverEdited() {
    Stories stories = new Stories();
    Map<String, Long> keys = new HashMap<>();
    for (SourceDocument original : ORIGINALS) {
      EnrichedDocument done = stories.compared(Copies.analysed(original));
      keys.put(original.id(), done.likeness().key());
    }
    Copies copies = new Copies(ORIGINALS, 20_261_123L);
    Random random = new Random(7);
    Map<Kind, Integer> missed = new HashMap<>();
    for (SourceDocument original : ORIGINALS) {
      for (Kind kind : Kind.values()) {
        SourceDocument other = ORIGINALS.get(random.nextInt(ORIGINALS.size()));
        SourceDocument copy = copies.copy(original, kind, other);
        Likeness likeness = stories.alone(Copies.analysed(copy)).likeness();
        if (!likeness.alike().contains(keys.get(original.id()))) {
          missed.merge(kind, 1, Integer::sum);
        }
      }
    }
    int all = ORIGINALS.size() * Kind.values().length;
    int found = all - missed.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(found >= 0.985 * all, "missed " + missed + " of " + all);
  }

  @Test
  void reportsAndProjectsOfOneTemplateAreNoCopies() {
    Copies copies = new Copies(List.of(), 20_261_124L);
    for (int template = 0; template < 4; template++) {
      Stories stories = new Stories();
      int pairs = 0;
      for (int i = 0; i < REPORTS; i++) {
        SourceDocument report = copies.report("r" + i, template);
        pairs += stories.compared(Copies.analysed(report)).likeness().alike().size();
      }
      double share = 2.0 * pairs / (REPORTS * (REPORTS - 1));
      assertTrue(share <= 0.005, "template " + template + ": " + pairs);
    }
  }

  @Test
  void aCopyIsFoundAfterARestart() {
    SourceDocument original = ORIGINALS.getFirst();
    EnrichedDocument first = new Stories().compared(Copies.analysed(original));
    Stories later = new Stories();
    later.remember(first.likeness());
    EnrichedDocument copy = add(later, "copy", "Інший заголовок", original.text());
    assertTrue(isLinked(copy, first));
    assertTrue(copy.likeness().arrival() > first.likeness().arrival());
  }

  @Test
  void theSameDocumentAgainKeepsItsArrivalAndIsNoCopyOfItself() {
    Stories stories = new Stories();
    SourceDocument original = ORIGINALS.getFirst();
    EnrichedDocument first = stories.compared(Copies.analysed(original));
    add(stories, "other", "Зовсім інший текст", "Про щось інше, що не має нічого спільного.");
    EnrichedDocument again = stories.compared(Copies.analysed(original));
    assertEquals(first.likeness().key(), again.likeness().key());
    assertEquals(first.likeness().arrival(), again.likeness().arrival());
    assertEquals(List.of(), again.likeness().alike());
  }

  @Test
  void aRestartAtAnyPointChangesNothingThatIsFoundLater() {
    Random random = new Random(9);
    Copies copies = new Copies(ORIGINALS, 10);
    Kind[] kinds = Kind.values();
    Stories undisturbed = new Stories();
    Stories restarted = new Stories();
    Map<String, Likeness> index = new HashMap<>();
    int linked = 0;
    for (int i = 0; i < 600; i++) {
      SourceDocument original = ORIGINALS.get(random.nextInt(30));
      SourceDocument copy =
          copies.copy(original, kinds[random.nextInt(kinds.length)], ORIGINALS.get(40));
      SourceDocument again = Copies.document("d" + random.nextInt(200), copy.title(), copy.text());
      Likeness expected = undisturbed.compared(Copies.analysed(again)).likeness();
      Likeness found = restarted.compared(Copies.analysed(again)).likeness();
      assertEquals(expected.alike(), found.alike(), "document " + i);
      assertEquals(expected.arrival(), found.arrival(), "document " + i);
      linked += found.alike().isEmpty() ? 0 : 1;
      index.put(again.id(), found);
      if (random.nextInt(40) == 0) {
        restarted = new Stories();
        index.values().stream()
            .sorted(Comparator.comparingLong(Likeness::arrival))
            .forEach(restarted::remember);
      }
    }
    assertTrue(linked > 300, "linked: " + linked);
    assertEquals(undisturbed.size(), index.size());
  }

  @Test
  void theVeryWordsUnderAnotherIdAreARepetition() {
    Stories stories = new Stories();
    SourceDocument original = ORIGINALS.getFirst();
    stories.compared(Copies.analysed(original));
    SourceDocument same = Copies.document("same", original.title(), original.text());
    SourceDocument edited = Copies.document("edited", original.title(), original.text() + " Так.");
    assertTrue(stories.meeting(Copies.analysed(same)).meet().repeated());
    assertFalse(stories.meeting(Copies.analysed(edited)).meet().repeated());
    stories.forget(original.id());
    stories.forget("same");
    assertFalse(
        stories.meeting(Copies.analysed(original)).meet().repeated(), "what is gone is forgotten");
  }

  @Test
  void pagesOfOneDocumentAreNoStories() {
    Stories stories = new Stories();
    SourceDocument page =
        Copies.document("page", "", "Бланк заяви про надання матеріальної допомоги");
    SourceDocument part =
        new SourceDocument(
            "p",
            null,
            page.title(),
            page.text(),
            null,
            null,
            null,
            null,
            page.given(),
            List.of(),
            page.provenance(),
            Map.of("partOf", "pdf"));
    assertEquals(Likeness.NONE, stories.compared(Copies.analysed(part)).likeness());
  }

  @Test
  void aTextThatManySitesCopyIsOneStory() {
    Copies copies = new Copies(ORIGINALS, 20_261_125L);
    Stories stories = new Stories();
    SourceDocument original = ORIGINALS.getFirst();
    stories.compared(Copies.analysed(original));
    for (int i = 0; i < 80; i++) {
      SourceDocument copy = copies.copy(original, Kind.FURNISHED, ORIGINALS.get(1 + i));
      EnrichedDocument done = add(stories, "copy" + i, copy.title(), copy.text());
      assertTrue(!done.likeness().alike().isEmpty(), "copy " + i);
    }
  }

  @Test
  void theFooterOfASiteHardlyEverMakesAStoryOnceItIsKnownToBeOne() {
    String footer =
        " Підписуйтесь на наш канал, щоб першими дізнаватися новини громади та міської ради."
            + " Передрук матеріалів дозволено лише з посиланням на сайт. Телефонуйте до редакції"
            + " щодня з ранку до вечора, пишіть листи, надсилайте світлини й відео своїх подій.";
    Stories stories = new Stories();
    int linked = 0;
    for (int i = 0; i < 60; i++) {
      SourceDocument original = ORIGINALS.get(i);
      String start = original.text().substring(0, Math.min(400, original.text().length()));
      EnrichedDocument done = add(stories, original.id(), original.title(), start + footer);
      linked += done.likeness().alike().isEmpty() || i < 20 ? 0 : 1;
    }
    assertTrue(linked <= 1, "linked by the footer: " + linked);
  }
}
