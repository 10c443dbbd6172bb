package ua.obriy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.obriy.extract.Paragraphs.Paragraph;

class LayoutTest {
  private static final int PAGES = 500;

  @Test
  void whatWasSetInColumnsIsReadAsItWasWritten() {
    Random random = new Random(20240512);
    for (int i = 0; i < PAGES; i++) {
      TypesetPage page = TypesetPage.of(random);
      assertEquals(String.join("\n", page.paragraphs()), String.join("\n", read(page.segments())));
    }
  }

  @Test
  void headlineAcrossColumnsComesFirstAndTheFootLast() {
    List<Segment> page = new ArrayList<>();
    page.add(line("Заголовок через усю сторінку над колонками", 50, 60, 16));
    for (int i = 0; i < 5; i++) {
      page.add(line("ліва колонка з рядком номер " + i, 50, 100 + 12 * i, 10));
      page.add(line("права колонка з рядком номер " + i, 250, 100 + 12 * i, 10));
    }
    page.add(
        line("Під колонками знову один рядок через усю сторінку, від краю до краю.", 50, 200, 10));
    assertEquals(
        List.of("Заголовок", "ліва", "Під"),
        read(page).stream().map(paragraph -> paragraph.split(" ")[0]).toList());
  }

  @Test
  void tableIsReadRowByRow() {
    List<Segment> page = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      page.add(line(Integer.toString(i), 50, 100 + 12 * i, 10));
      page.add(line("Вулиця Садова", 100, 100 + 12 * i, 10));
      page.add(line(i + "00 000", 400, 100 + 12 * i, 10));
    }
    assertEquals("1 Вулиця Садова 100 000", read(page).getFirst());
    assertEquals(5, read(page).size());
  }

  @Test
  void realHyphensStayBeforeCapitals() {
    List<Segment> page =
        List.of(
            line("Дороги ремонтують одночасно у місті Івано-", 50, 100, 10),
            line("Франківську та в усіх селах громади довкола.", 50, 112, 10));
    assertEquals(
        List.of(
            "Дороги ремонтують одночасно у місті Івано-Франківську та в усіх селах громади"
                + " довкола."),
        read(page));
  }

  @Test
  void runningLinesAreFoundByTheirPlaceOnMostPages() {
    List<List<Segment>> pages = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      pages.add(
          List.of(
              line("Громада, звіт", 50, 20, 10),
              line("Слово на сторінці " + "абв".repeat(i), 50, 100, 10),
              line("і ще слово " + "где".repeat(i), 50, 112, 10),
              line("кінець " + "жзи".repeat(i), 50, 124, 10),
              line("- " + i + " -", 50, 800, 10)));
    }
    assertEquals(
        List.of("Громада, звіт", "- 2 -"),
        new RunningLines(pages).of(pages.get(1), 2).stream().map(Segment::text).toList());
  }

  @Test
  void yearAtTheEndOfAPageIsNoPageNumber() {
    List<Segment> page = List.of(line("Полтава", 50, 100, 10), line("2024", 50, 112, 10));
    assertEquals(List.of(), new RunningLines(List.of(page)).of(page, 1));
  }

  private static Segment line(String words, float left, float y, float size) {
    return new Segment(words, left, left + words.length() * size / 2, y, size, false);
  }

  private static List<String> read(List<Segment> page) {
    return Paragraphs.of(Columns.of(page)).stream().map(Paragraph::text).toList();
  }
}
