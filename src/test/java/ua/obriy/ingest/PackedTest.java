package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.obriy.model.SourceDocument;

class PackedTest {
  private static final Path FILES = Path.of("src/test/resources/golden/ingest/files");
  private static final int DEEP = 10_000;

  @Test
  void archiveInTenThousandArchivesIsOneFailure() throws IOException {
    byte[] bytes = MadeFiles.utf8("Дно");
    for (int level = 0; level < DEEP; level++) {
      bytes = MadeArchives.stored("a", bytes);
    }
    List<Outcome> outcomes = Reads.outcomes(bytes);
    assertEquals(1, outcomes.size());
    assertTrue(outcomes.getFirst().toString().contains("архів в архіві"), outcomes::toString);
  }

  @Test
  void archiveOfManyFilesGivesThemInItsOrder() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> origins = new ArrayList<>();
    for (int i = 300; i > 0; i--) {
      files.put("n" + i + ".txt", MadeFiles.utf8("Новина номер " + i));
      origins.add("test!/n" + i + ".txt");
    }
    List<Outcome> outcomes = Reads.outcomes(MadeFiles.zip(files));
    assertEquals(origins, outcomes.stream().map(Outcome::origin).toList());
  }

  @Test
  void pagesKeepTheAddressOfTheWhole() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    byte[] report = Files.readAllBytes(FILES.resolve("pdf-three-pages.pdf"));
    new Ingest()
        .read(new ByteArrayInputStream(report), "https://rada.example/a/z.pdf", outcomes::add);
    SourceDocument third = ((Outcome.Accepted) outcomes.get(2)).document();
    assertEquals("https://rada.example/a/z.pdf#page=3", third.url());
    assertEquals(third.partOf() + "#p3", third.id());
    assertTrue(third.id().startsWith("u-"), third::id);
    assertEquals(3, third.extra().get("page"));
  }

  @Test
  void columnsThatHaveNoMeaningForUsAreKept() throws IOException {
    SourceDocument row =
        ((Outcome.Accepted)
                Reads.outcomes(Files.readAllBytes(FILES.resolve("xlsx-own-columns.xlsx")))
                    .getFirst())
            .document();
    assertEquals("заміна покрівлі", row.extra().get("Вид робіт"));
    assertEquals("Перелік об'єктів ремонту на 2024 рік", row.extra().get("table"));
  }

  /// Whatever is cut or changed, the run goes on and says what became of the file.
  @Test
  void damagedFilesNeverEndTheRun() throws IOException {
    Random random = new Random(7);
    List<Path> files;
    try (Stream<Path> all = Files.list(FILES)) {
      files = all.sorted().filter(file -> file.toFile().length() < 12_000).toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int round = 0; round < 3 && bytes.length > 8; round++) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + bytes.length / 200; i++) {
          damaged[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
        }
        List<Outcome> outcomes = Reads.outcomes(damaged);
        assertTrue(!outcomes.isEmpty(), file::toString);
        assertTrue(!outcomes.toString().contains("обірвався"), () -> file + " " + outcomes);
      }
    }
  }

  @Test
  void nothingIsLeftInTheFolderOfTemporaryFiles() throws IOException {
    long before = leftovers();
    Reads.outcomes(Files.readAllBytes(FILES.resolve("zip-mixed.zip")));
    byte[] zip = Files.readAllBytes(FILES.resolve("zip-mixed.zip"));
    assertThrows(
        IllegalStateException.class,
        () ->
            new Ingest()
                .read(
                    new ByteArrayInputStream(zip),
                    "test",
                    _ -> {
                      throw new IllegalStateException("index is full");
                    }));
    assertEquals(before, leftovers());
  }

  private static long leftovers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(ExtractedReadings.TEMPORARY))
          .count();
    }
  }
}
