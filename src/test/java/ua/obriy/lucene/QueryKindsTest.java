package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.search.SearchEngine.TitleMatch;

class QueryKindsTest {
  @TempDir Path folder;

  private static Sample text(String id, String text) {
    return Sample.of(id).text(text);
  }

  @Test
  void wordIsFoundInEveryForm() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            text("1", "Школу відремонтували").document(),
            text("2", "Ремонт у школах").document(),
            text("3", "Дорога без школярів").document())) {
      assertEquals(Set.of("1", "2"), ask.ids("школа"));
      assertEquals(Set.of("2"), ask.ids("ремонту школи"));
      assertEquals(Set.of("1", "2", "3"), ask.ids("!!!"));
    }
  }

  @Test
  void phraseKeepsFormsAndOrder() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            text("1", "Почався ремонт школи у місті").document(),
            text("2", "У школи почався ремонт").document(),
            text("3", "Ремонти школи").document())) {
      assertEquals(Set.of("1"), ask.ids("\"ремонт школи\""));
      assertEquals(Set.of("1", "2"), ask.ids("\"ремонт\""));
      assertEquals(Set.of("2"), ask.ids("школа -\"ремонт школи\" -\"ремонти\""));
    }
  }

  @Test
  void nearAllowsFormsAndSomeWordsBetween() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            text("1", "Ремонтом старої школи").document(),
            text("2", "Школи чекають на великий ремонт").document())) {
      assertEquals(Set.of("1"), ask.ids("ремонт NEAR/1 школа"));
      assertEquals(Set.of("1", "2"), ask.ids("ремонт NEAR/3 школа"));
    }
  }

  @Test
  void prefixTitleAndAlternatives() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            Sample.of("1").title("Житловий будинок").text("Ремонт").document(),
            Sample.of("2").title("Ремонт").text("Житло для сімей").document())) {
      assertEquals(Set.of("1", "2"), ask.ids("житл*"));
      assertEquals(Set.of("2"), ask.ids("заголовок:ремонт"));
      assertEquals(Set.of("1"), ask.ids("title:житл*"));
      assertEquals(Set.of("1", "2"), ask.ids("будинок OR сім'я"));
    }
  }

  @Test
  void compoundIsFoundByItsPartsAndApart() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            text("1", "Мешканці Кам'янця-Подільського").document(),
            text("2", "Івано Франківськ пишуть і так").document())) {
      assertEquals(Set.of("1"), ask.ids("кам'янець"));
      assertEquals(Set.of("1"), ask.ids("Кам'янець-Подільський"));
      assertEquals(Set.of("2"), ask.ids("Івано-Франківськ"));
    }
  }

  @Test
  void bothSpellingsOfProjectAreOneWord() throws IOException {
    try (Questions ask =
        new Questions(
            folder, text("1", "Новий проект").document(), text("2", "Два проєкти").document())) {
      assertEquals(Set.of("1", "2"), ask.ids("проект"));
      assertEquals(Set.of("1", "2"), ask.ids("проєктів"));
    }
  }

  @Test
  void conditionsAndDates() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            text("1", "а")
                .topic("housing")
                .person("Іван Петренко")
                .person("Олег Франко")
                .date(LocalDate.of(2024, 5, 31))
                .document(),
            text("2", "а").topic("roads").source("Суспільне Суми").kind("news").document())) {
      assertEquals(Set.of("1"), ask.ids("тема:housing"));
      assertEquals(Set.of("2"), ask.ids("-topic:housing"));
      assertEquals(Set.of("1"), ask.ids("людина:Франка"));
      assertEquals(Set.of("1"), ask.ids("людина:\"Петренко Іван\""));
      assertEquals(Set.of(), ask.ids("людина:\"Іван Франко\""));
      assertEquals(Set.of("2"), ask.ids("джерело:суспільне"));
      assertEquals(Set.of("1"), ask.ids("дата:2024-05"));
      assertEquals(Set.of(), ask.ids("дата:2024-06.."));
      assertEquals(Set.of("1", "2"), ask.ids("дата:2024 OR вид:news"));
    }
  }

  @Test
  void exactFormAndNearnessComeFirst() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            text("far", "Ремонт дороги у місті та парк, а ще міст і нова школа").document(),
            text("near", "Ремонт школи у місті та парк, а ще міст і нова дорога").document())) {
      assertEquals("near", ask.ranked("ремонт школа").getFirst());
      assertEquals("far", ask.ranked("ремонт дорога").getFirst());
    }
  }

  @Test
  void titlesAreFoundByBeginningsAndForms() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            Sample.of("1").title("Ремонт школи у Сумах").document(),
            Sample.of("2").title("Нова лікарня").text("школа").document())) {
      List<TitleMatch> one = List.of(new TitleMatch("1", "Ремонт школи у Сумах"));
      assertEquals(one, ask.engine().titles("шк", 5));
      assertEquals(one, ask.engine().titles("школа", 5));
      assertEquals(one, ask.engine().titles("суми ремон", 5));
      assertEquals(List.of(), ask.engine().titles("", 5));
      assertEquals(List.of(), ask.engine().titles("шк", 0));
      assertTrue(ask.engine().titles("н", 5).size() == 1);
    }
  }
}
