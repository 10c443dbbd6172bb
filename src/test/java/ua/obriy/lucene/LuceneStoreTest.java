package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.index.DocumentIndex.Change;
import ua.obriy.index.IndexManifest;
import ua.obriy.index.IndexMismatchException;
import ua.obriy.model.EnrichedDocument;

class LuceneStoreTest {
  @TempDir Path folder;

  private static EnrichedDocument document(String id, String text) {
    return Sample.of(id).title("Заголовок").text(text).document();
  }

  private static long found(LuceneEngine engine, String typed) throws IOException {
    return engine.search(Sample.request(typed)).total();
  }

  @Test
  void addedDocumentIsFoundAfterRefreshAndAfterReopening() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      assertEquals(Change.ADDED, index.add(document("1", "Ремонт школи")));
      index.engine().refresh();
      assertEquals(1, found(index.engine(), "школа"));
    }
    try (LuceneEngine engine = Sample.store(folder).openForReading()) {
      assertEquals(1, found(engine, "школи"));
      assertEquals(1, engine.size());
    }
  }

  @Test
  void sameIdReplacesAlsoBeforeAnyRefresh() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      assertEquals(Change.ADDED, index.add(document("1", "Ремонт школи")));
      assertEquals(Change.REPLACED, index.add(document("1", "Нова лікарня")));
      index.commit();
      assertEquals(Change.REPLACED, index.add(document("1", "Новий міст")));
      index.commit();
      assertEquals(1, index.engine().size());
      assertEquals(0, found(index.engine(), "лікарня"));
      assertEquals(1, found(index.engine(), "міст"));
    }
  }

  @Test
  void deletedDocumentIsGoneAndSaysSo() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      index.add(document("1", "Ремонт школи"));
      assertTrue(index.delete("1"));
      assertFalse(index.delete("1"));
      assertFalse(index.delete("невідомий"));
      assertEquals(Change.ADDED, index.add(document("1", "Ремонт школи")));
      index.commit();
      assertEquals(1, index.engine().size());
    }
  }

  @Test
  void readerFollowsCommitsOfTheWriter() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting();
        LuceneEngine reader = Sample.store(folder).openForReading()) {
      index.add(document("1", "Ремонт школи"));
      index.commit();
      reader.refresh();
      assertEquals(1, found(reader, "школа"));
    }
  }

  @Test
  void rebuildSwitchesReadersAndRemovesTheOldGeneration() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      index.add(document("1", "Ремонт школи"));
      index.add(document("2", "Ремонт дороги"));
    }
    try (LuceneEngine reader = Sample.store(folder).openForReading()) {
      rebuildWithout("2");
      assertEquals(2, reader.size());
      reader.refresh();
      assertEquals(1, reader.size());
      assertEquals(List.of("gen-0002"), generations());
    }
  }

  private void rebuildWithout(String id) throws IOException {
    try (Rebuild rebuild = Sample.store(folder).rebuild()) {
      assertEquals(2, rebuild.documents());
      rebuild.forEach(
          old -> {
            if (!old.source().id().equals(id)) {
              rebuild.target().add(document(old.source().id(), old.source().text()));
            }
          });
      rebuild.publish();
    }
  }

  @Test
  void rebuildThatIsNotPublishedLeavesNoTrace() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      index.add(document("1", "Ремонт школи"));
    }
    try (Rebuild rebuild = Sample.store(folder).rebuild()) {
      rebuild.target().add(document("9", "Щось інше"));
    }
    assertEquals(List.of("gen-0001"), generations());
    try (LuceneEngine reader = Sample.store(folder).openForReading()) {
      assertEquals(1, found(reader, "школа"));
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("gen-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void otherVersionsAreRefusedWithTheCommandThatMendsIt() throws IOException {
    Sample.store(folder).openForWriting().close();
    IndexManifest newer = new IndexManifest(LuceneStore.SCHEMA, "другий", "g1", "t1");
    LuceneStore store =
        new LuceneStore(folder, newer, Sample.TEXT, Sample.EQUIVALENCES, Sample.NO_PLACES);
    for (var open : List.<Opening>of(store::openForReading, store::openForWriting)) {
      var refused = assertThrows(IndexMismatchException.class, open::open);
      assertTrue(refused.getMessage().contains("obriy reindex"), refused.getMessage());
      assertTrue(refused.getMessage().contains("dictionary"), refused.getMessage());
    }
    try (Rebuild rebuild = store.rebuild()) {
      rebuild.publish();
    }
    store.openForReading().close();
  }

  @FunctionalInterface
  private interface Opening {
    AutoCloseable open() throws IOException;
  }

  @Test
  void foreignFolderIsRefusedAndLeftAlone() throws IOException {
    Path letter = Files.writeString(folder.resolve("лист.txt"), "не чіпати");
    LuceneStore store = Sample.store(folder);
    for (var open :
        List.<Opening>of(store::openForReading, store::openForWriting, store::rebuild)) {
      var refused = assertThrows(IndexMismatchException.class, open::open);
      assertTrue(refused.getMessage().contains("лист.txt"), refused.getMessage());
    }
    assertEquals("не чіпати", Files.readString(letter));
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void missingIndexIsRefusedForReading() {
    LuceneStore store = Sample.store(folder.resolve("немає"));
    assertFalse(store.exists());
    var refused = assertThrows(IndexMismatchException.class, store::openForReading);
    assertTrue(refused.getMessage().contains("obriy index"), refused.getMessage());
    assertThrows(IndexMismatchException.class, store::rebuild);
    assertFalse(Files.exists(folder.resolve("немає")));
  }

  @Test
  void secondWriterIsRefusedUntilTheFirstCloses() throws IOException {
    LuceneStore store = Sample.store(folder);
    try (LuceneIndex _ = store.openForWriting()) {
      for (var open : List.<Opening>of(store::openForWriting, store::rebuild)) {
        var refused = assertThrows(IOException.class, open::open);
        assertTrue(refused.getMessage().contains("інший процес"), refused.getMessage());
      }
    }
    store.openForWriting().close();
  }

  @Test
  void damagedManifestAndPointerAreNamed() throws IOException {
    Sample.store(folder).openForWriting().close();
    Files.delete(folder.resolve("gen-0001/manifest.properties"));
    var refused =
        assertThrows(IndexMismatchException.class, () -> Sample.store(folder).openForReading());
    assertTrue(refused.getMessage().contains("manifest.properties"), refused.getMessage());
    Files.writeString(folder.resolve("current"), "../../etc\n");
    assertThrows(IndexMismatchException.class, () -> Sample.store(folder).openForReading());
  }

  @Test
  void everyStoredDocumentIsVisitedOnce() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      for (int i = 0; i < 20; i++) {
        index.add(document("d" + i, "Текст " + i));
      }
      index.delete("d7");
      index.commit();
      List<String> seen = new ArrayList<>();
      index.engine().forEach(document -> seen.add(document.source().id()));
      assertEquals(19, seen.size());
      assertEquals(19, seen.stream().distinct().count());
      assertFalse(seen.contains("d7"));
    }
  }
}
