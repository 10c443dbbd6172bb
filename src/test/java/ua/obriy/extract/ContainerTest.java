package ua.obriy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7|PDF",
        "\\u001b%-12345X\\n%PDF-1.4|PDF",
        "PK\\u0003\\u0004|ZIP",
        "{\\rtf1|RTF",
        "Subject: a\\nFrom: b\\nMessage-ID: c\\n\\nd|MAIL",
        "From a@b Mon May 13 09:00:00 2024\\nFrom: a\\nTo: b\\nDate: c\\n\\nd|MAILBOX",
        "MIME-Version: 1.0\\nContent-Type: multipart/related;\\n type=x\\nSubject: a\\n\\n|MAIL",
        "From: Рада\\nTo: мешканців\\nSubject: вода\\n\\nЛист без інших полів – звичайний текст|",
        "Увага: воду відключать\\nДата: завтра\\nМісце: Суми\\n|",
        "From the mayor: a letter\\nto all of us: b|",
        "From|",
        "{\"title\": \"a\"}|"
      })
  void formatIsToldByTheFirstBytes(String start, Container container) {
    String text =
        start
            .replace("\\n", "\n")
            .replace("\\u0003", "\u0003")
            .replace("\\u0004", "\u0004")
            .replace("\\u001b", "\u001b");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.ofNullable(container), Container.of(bytes));
  }
}
