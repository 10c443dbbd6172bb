package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.watch.Match;
import ua.obriy.watch.Watch;
import ua.obriy.watch.Watches;

/// Saved searches hear of documents whichever way these come in.
class WatchedIndexTest {
  private final Console console =
      new Console(quiet(), quiet(), false, Messages.in(Locale.of("uk")));
  private final Home home = Home.ofProcess();

  private static PrintStream quiet() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }

  private static Watches.Draft draft(String text, String region) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    chosen.put(Facet.REGION, List.of(region));
    Filters filters = new Filters(chosen, null, null, null, Filters.PlaceRole.ALL);
    return new Watches.Draft("", text, text, false, filters, null, null);
  }

  @Test
  void documentsIndexedFromTheCommandLineReachSavedSearches(@TempDir Path folder) throws Exception {
    Knowledge knowledge = Knowledge.load();
    LuceneStore store = knowledge.store(folder.resolve("index"));
    Watch here;
    Watch elsewhere;
    try (OpenIndex open = OpenIndex.forWriting(store, knowledge, home)) {
      here = open.watches().add(draft("лікарні у Сумах", "UA59000000000057109")).orElseThrow();
      elsewhere = open.watches().add(draft("лікарня", "UA46000000000026241")).orElseThrow();
    }
    Path source =
        Files.writeString(
            folder.resolve("news.ndjson"),
            "{\"id\":\"1\",\"title\":\"Нова лікарня в Сумах\",\"text\":\"У Сумах відкрили"
                + " лікарню.\"}\n{\"id\":\"2\",\"text\":\"У Сумах ремонтують міст.\"}\n");
    Indexing indexing = new Indexing(console, home, knowledge);
    assertEquals(0, indexing.run(store, List.of(source.toString())));
    assertEquals(0, indexing.run(store, List.of(source.toString())), "again: no news");
    assertEquals(0, new Reindexing(console, knowledge).run(store));
    try (OpenIndex open = OpenIndex.forWriting(store, knowledge, home)) {
      assertEquals(
          List.of("1"), open.watches().matches(here.id()).stream().map(Match::document).toList());
      assertEquals(List.of(), open.watches().matches(elsewhere.id()));
    }
  }
}
