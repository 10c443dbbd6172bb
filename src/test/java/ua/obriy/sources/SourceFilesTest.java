package ua.obriy.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {
  @TempDir Path folder;

  private List<Source> read(String json) throws IOException {
    Path file = folder.resolve("one.json");
    Files.writeString(file, json);
    return SourceFiles.read(file);
  }

  @Test
  void aListOfSourcesIsRead() throws IOException {
    List<Source> sources =
        read(
            """
            [ // коментар
              {"name": "Рада", "kind": "feed", "address": "https://rada.example/rss",
               "interval": "30m", "documents": "news", "language": "uk"},
              {"name": "Тека", "kind": "folder", "path": "incoming", "enabled": false},
              {"name": "Сторінки", "kind": "pages", "addresses": ["https://a.example/1"], "limit": 7}
            ]
            """);
    assertEquals(3, sources.size());
    assertEquals(Duration.ofMinutes(30), sources.getFirst().interval());
    assertEquals("news", sources.getFirst().documents());
    assertEquals(Duration.ofMinutes(1), sources.get(1).interval());
    assertEquals(7, sources.get(2).limit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"a\"} | kind: бракує",
        "{\"kind\":\"feed\",\"address\":\"https://a.example/\"} | name: бракує",
        "{\"name\":\"a\",\"kind\":\"ftp\"} | kind: «ftp» не годиться; є: feed, folder",
        "{\"name\":\"a\",\"kind\":\"feed\"} | address: бракує",
        "{\"name\":\"a\",\"kind\":\"feed\",\"address\":\"file:///etc\"} | address: потрібна адреса",
        "{\"name\":\"a\",\"kind\":\"feed\",\"address\":\"http://u:p@a.b/\"} | address: потрібна",
        "{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\",\"interval\":\"5\"} | interval: «5» не",
        "{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\",\"interval\":\"1s\"} | interval: «1s»"
            + " не",
        "{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\",\"limit\":0} | limit: 0 не годиться",
        "{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\",\"enabled\":1} | enabled: потрібно"
            + " true",
        "{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\",\"pth\":1} | pth: такого члена немає",
        "{\"name\":\"a\",\"kind\":\"pages\",\"addresses\":[]} | addresses: потрібен список адрес",
        "{\"name\":7} | name: потрібен непорожній рядок, а є 7",
        "[{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\"},3] | [1]: джерело має бути об'єктом",
        "{\"name\": | не JSON: рядок 1"
      })
  void aMessageNamesFileMemberAndRule(String json, String message) {
    String told = assertThrows(SourceFileException.class, () -> read(json)).getMessage();
    assertTrue(told.startsWith(folder.resolve("one.json") + ": "), told);
    assertTrue(told.contains(message), told);
  }

  @Test
  void twoSourcesOfOneNameAreRefused() throws IOException {
    String source = "{\"name\":\"a\",\"kind\":\"folder\",\"path\":\"x\"}";
    Files.writeString(folder.resolve("one.json"), source);
    Files.writeString(folder.resolve("two.json"), source);
    String told =
        assertThrows(SourceFileException.class, () -> SourceFiles.read(folder)).getMessage();
    assertTrue(told.contains("name: «a» вже є у "), told);
  }
}
