package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.lucene.Sample;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.text.Equivalence.Kind;
import ua.obriy.text.Equivalences;
import ua.obriy.text.RussianWords;

class EquivalentWordsTest {
  /// Kind, question, document that it must find.
  private static final List<String> PAIRS =
      """
      spelling | проекту | Затвердили проєкт
      spelling | проєктами | Два старі проекти
      spelling | проєктування | Замовили проектування парку
      spelling | співпроєкт | Спільний співпроект музеїв
      spelling | траєкторії | Траекторія польоту
      spelling | ефіру | В етері радіо
      spelling | етер | Прямий ефір
      spelling | авдиторії | Повна аудиторія
      spelling | Афіни | Поїздка до Атен
      spelling | катедра | Завідувач кафедри
      spelling | міфологія | Курс мітології
      spelling | павза | Без паузи
      spelling | священик | Служив священник
      spelling | хостел | Новий гостел
      spelling | фоє | У фойє театру
      spelling | веб-сайту | На вебсайті громади
      spelling | прес-служба | Повідомили у пресслужбі
      spelling | пресконференції | Відбулася прес-конференція
      spelling | півгодини | Через пів години
      spelling | пів року | Минуло півроку
      spelling | ексмер | Справа екс-мера
      spelling | "розробка проекту" | Почалася розробка проєкту
      spelling | проект* | Проєктант і замовник
      abbreviation | ЦНАП | Відкрили центр надання адміністративних послуг
      abbreviation | цнапи | У центрах надання адміністративних послуг
      abbreviation | центру надання адміністративних послуг | Черга у ЦНАПі
      abbreviation | відкриття центрів надання адміністративних послуг | Відкриття ЦНАПу
      abbreviation | ОТГ | Рада об'єднаної територіальної громади
      abbreviation | об'єднаних територіальних громад | Бюджет ОТГ
      abbreviation | територіальна громада | Голова Менської ТГ
      abbreviation | ОВА | Наказ обласної військової адміністрації
      abbreviation | обласна державна адміністрація | Сесія в ОДА
      abbreviation | КМДА | Київська міська державна адміністрація
      abbreviation | ВПО | Житло для внутрішньо переміщених осіб
      abbreviation | внутрішньо переміщена особа | Виплати для ВПО
      abbreviation | ЖКГ | Реформа житлово-комунального господарства
      abbreviation | житлово-комунальне господарство | Департамент ЖКГ
      abbreviation | ОСББ | Об'єднання співвласників багатоквартирного будинку
      abbreviation | ЗСУ | Бійці Збройних сил України
      abbreviation | збройні сили | Підтримка ЗСУ
      abbreviation | ДСНС | Державна служба України з надзвичайних ситуацій
      abbreviation | служба з надзвичайних ситуацій | Рятувальники ДСНС
      abbreviation | дорожньо-транспортні пригоди | Сталася ДТП
      abbreviation | міністерство охорони здоров'я | Очільник МОЗ
      abbreviation | ЄС | Держави Європейського Союзу
      abbreviation | Євросоюз | Кошти ЄС
      abbreviation | дитсадок | Ремонт дитячого садка
      abbreviation | дитячі садочки | У дитсадках
      abbreviation | АЕС | Нова атомна електростанція
      abbreviation | проектно-кошторисна документація | Готова ПКД
      feminitive | директорка | Звіт директора
      feminitive | депутатом | Слова депутатки
      feminitive | лікарки | Прийом лікаря
      synonym | відбудова | Відновлення міста
      synonym | укриття | Бомбосховище в школі
      synonym | переселенці | Внутрішньо переміщені особи
      synonym | ВПО | Переселенців прихистили
      synonym | міського голови | Мерові дорікнули
      synonym | мер | Міський голова виступив
      synonym | лікарня | Військовий госпіталь
      """
          .lines()
          .toList();

  @TempDir private Path folder;

  private record Pair(Kind kind, String question, String text) {
    static Pair of(String line) {
      String[] cells = line.split(" \\| ", -1);
      return new Pair(Kind.parse(cells[0]).iterator().next(), cells[1], cells[2]);
    }

    /// Whether the kind is taken even when nothing else is changed.
    boolean isSame() {
      return Kind.SAME.contains(kind);
    }
  }

  private void fill(String... texts) throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      for (int i = 0; i < texts.length; i++) {
        index.add(Sample.of(Integer.toString(i)).text(texts[i]).document());
      }
      index.commit();
    }
  }

  private TypedAnswer ask(Equivalences known, String typed, boolean asTyped) throws IOException {
    LuceneStore store =
        new LuceneStore(folder, Sample.MANIFEST, Sample.TEXT, known, Sample.NO_PLACES);
    try (LuceneEngine engine = store.openForReading()) {
      Background background =
          new Background(Sample.TEXT, RussianWords.NONE, null, List.of(), known);
      return new TypedSearch(engine, background)
          .search(
              new TypedQuestion(
                  typed,
                  Filters.NONE,
                  SearchRequest.Sort.RELEVANCE,
                  SearchRequest.MAX_SIZE,
                  null,
                  Set.of(),
                  asTyped));
    }
  }

  private TypedAnswer ask(String typed) throws IOException {
    return ask(Sample.EQUIVALENCES, typed, false);
  }

  private static List<String> ids(TypedAnswer answer) {
    return answer.page().hits().stream().map(hit -> hit.document().source().id()).toList();
  }

  private static List<String> marked(Hit hit) {
    List<String> words = new ArrayList<>();
    for (SearchPage.Snippet snippet : hit.snippets()) {
      snippet.marks().forEach(mark -> words.add(snippet.text().substring(mark[0], mark[1])));
    }
    return words;
  }

  @Test
  void equivalentWordsAreFoundAndMarkedUnlessTheirKindIsOff() throws IOException {
    List<Pair> pairs = PAIRS.stream().map(Pair::of).toList();
    fill(pairs.stream().map(Pair::text).toArray(String[]::new));
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      String id = Integer.toString(i);
      TypedAnswer found = ask(Sample.EQUIVALENCES, pair.question(), pair.isSame());
      assertTrue(ids(found).contains(id), pair::toString);
      assertEquals(List.of(), found.changes(), pair::toString);
      Hit hit = found.page().hits().get(ids(found).indexOf(id));
      assertFalse(marked(hit).isEmpty(), pair::toString);
      Set<Kind> rest = EnumSet.complementOf(EnumSet.of(pair.kind()));
      TypedAnswer without = ask(Sample.equivalences(rest), pair.question(), true);
      assertFalse(ids(without).contains(id), pair::toString);
    }
  }

  @Test
  void allOtherWordsAreStillAskedFor() throws IOException {
    fill("Ремонт у ЦНАПі", "Відкриття ЦНАПу", "Ремонт центру надання адміністративних послуг");
    assertEquals(Set.of("0", "2"), Set.copyOf(ids(ask(Sample.EQUIVALENCES, "ремонт ЦНАПу", true))));
    assertEquals(
        List.of("1"),
        ids(ask(Sample.EQUIVALENCES, "відкриття центру надання адміністративних послуг", true)));
    assertEquals(List.of("1"), ids(ask(Sample.EQUIVALENCES, "ЦНАП -ремонт", true)));
  }

  @Test
  void asTypedTakesNothingThatIsOnlyNear() throws IOException {
    fill("Відновлення міста", "Директор школи");
    assertEquals(List.of("0"), ids(ask("відбудова")));
    assertEquals(List.of(), ids(ask(Sample.EQUIVALENCES, "відбудова", true)));
    assertEquals(List.of(), ids(ask(Sample.EQUIVALENCES, "директорка", true)));
  }

  @Test
  void quotedAndUnwantedWordsStandForThemselves() throws IOException {
    fill("Новий ЦНАП", "Центр надання адміністративних послуг", "Відбудова і відновлення");
    assertEquals(List.of("0"), ids(ask("\"ЦНАП\"")));
    assertEquals(List.of("1"), ids(ask("\"центр надання адміністративних послуг\"")));
    assertEquals(List.of("2"), ids(ask("відбудова -реконструкція")));
    assertEquals(Set.of("1", "2"), Set.copyOf(ids(ask("-ЦНАП"))));
  }

  @Test
  void onlyWholeExpressionsAreMarked() throws IOException {
    fill(
        "Центр міста. У центрі надання адміністративних послуг (ЦНАП) черга. Послуги і надання"
            + " субсидій.");
    Hit hit = ask("ЦНАПи").page().hits().getFirst();
    assertEquals(List.of("центрі", "надання", "адміністративних", "послуг", "ЦНАП"), marked(hit));
    Hit other = ask("черга центр надання адміністративних послуг").page().hits().getFirst();
    assertTrue(marked(other).contains("ЦНАП"), () -> marked(other).toString());
  }

  @Test
  void wordItselfComesBeforeWhatIsNearToIt() throws IOException {
    List<String[]> pairs = new ArrayList<>();
    Path file = Path.of("index-data", "dictionaries", "equivalences.tsv");
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> line.startsWith("synonym"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> pairs.add(new String[] {cells[2], cells[3]}));
    }
    fill(
        pairs.stream()
            .flatMap(Stream::of)
            .map(word -> "Новина про таке: " + word)
            .toArray(String[]::new));
    for (int i = 0; i < pairs.size(); i++) {
      List<String> found = ids(ask(pairs.get(i)[0]));
      int itself = found.indexOf(Integer.toString(2 * i));
      int near = found.indexOf(Integer.toString(2 * i + 1));
      assertTrue(0 <= itself && itself < near, pairs.get(i)[0] + ": " + found);
    }
  }

  @Test
  void wordsThatStandForOthersAreNotTakenForTypos() throws IOException {
    fill("Рада територіальної громади", "Отже", "Внутрішньо переміщені особи");
    TypedAnswer answer = ask("ОТГ");
    assertEquals(List.of("0"), ids(answer));
    assertEquals(List.of(), answer.changes());
  }
}
