package ua.obriy.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.Names;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

/// Makes copies of documents as other media print them, and documents of one template that are no
/// copies.
final class Copies {
  static final UkrainianText TEXT = UkrainianText.load();

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\n+");
  private static final double INFLECTED = 0.15;
  private static final double MOST_CUT = 0.5;
  private static final List<String> MONTHS =
      List.of(
          "січень",
          "лютий",
          "березень",
          "квітень",
          "травень",
          "червень",
          "липень",
          "серпень",
          "вересень",
          "жовтень",
          "листопад",
          "грудень");
  private static final List<String> CITIES =
      List.of("Суми", "Полтава", "Житомир", "Рівне", "Луцьк", "Умань", "Ніжин", "Ковель");
  private static final List<String> SURNAMES =
      List.of("Коваленко", "Шевчук", "Бондар", "Мельник", "Ткачук", "Гнатюк", "Савчук", "Лисенко");

  /// What happens to a copy.
  enum Kind {
    SAME,
    CUT,
    REORDERED,
    RETITLED,
    INFLECTED,
    FURNISHED,
    ALL_TOGETHER
  }

  private final Random random;
  private final Map<String, List<String>> forms = new TreeMap<>();

  /// @param originals the words that other forms are taken from
  Copies(List<SourceDocument> originals, long seed) {
    this.random = new Random(seed);
    Map<String, TreeSet<String>> byLemma = new TreeMap<>();
    for (SourceDocument original : originals) {
      for (Token token : TEXT.analyze(original.text())) {
        byLemma.computeIfAbsent(token.lemmas().getFirst(), _ -> new TreeSet<>()).add(token.form());
      }
    }
    byLemma.forEach((lemma, all) -> forms.put(lemma, List.copyOf(all)));
  }

  static EnrichedDocument analysed(SourceDocument document) {
    Analysis analysis = new Analysis(TEXT.analyze(document.title()), TEXT.analyze(document.text()));
    return new EnrichedDocument(document, analysis, List.of(), List.of(), Names.NONE);
  }

  static SourceDocument document(String id, String title, String text) {
    return SourceDocument.of(id, title, text, new Provenance("test", "", ""));
  }

  private static SourceDocument dated(
      String id, String title, String text, @Nullable LocalDate date) {
    return new SourceDocument(
        id,
        null,
        title,
        text,
        date,
        null,
        null,
        null,
        Given.NOTHING,
        List.of(),
        new Provenance("test", "", ""),
        Map.of());
  }

  SourceDocument copy(SourceDocument original, Kind kind, SourceDocument other) {
    String title = original.title();
    List<String> sentences =
        new ArrayList<>(List.of(SENTENCE_END.split(original.text().strip(), -1)));
    boolean all = kind == Kind.ALL_TOGETHER;
    if (kind == Kind.CUT || all) {
      cut(sentences);
    }
    if (kind == Kind.REORDERED || all) {
      Collections.shuffle(sentences, random);
    }
    String text = String.join(" ", sentences);
    if ((kind == Kind.RETITLED || all) && !text.isEmpty()) {
      title = sentences.get(random.nextInt(sentences.size()));
    }
    if (kind == Kind.INFLECTED || all) {
      text = inflected(text);
      title = inflected(title);
    }
    if (kind == Kind.FURNISHED || all) {
      text = furnished(text, other);
    }
    LocalDate date = original.date() == null ? null : original.date().plusDays(random.nextInt(4));
    return dated(original.id() + "-" + kind, title, text, date);
  }

  /// From the end, as editors do, or from the beginning.
  private void cut(List<String> sentences) {
    int length = sentences.stream().mapToInt(String::length).sum();
    int kept = length;
    while (sentences.size() > 1) {
      int at = random.nextInt(4) == 0 ? 0 : sentences.size() - 1;
      kept -= sentences.get(at).length();
      if (kept < MOST_CUT * length) {
        return;
      }
      sentences.remove(at);
    }
  }

  private String inflected(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Token token : TEXT.analyze(text)) {
      List<String> all = forms.getOrDefault(token.lemmas().getFirst(), List.of());
      if (all.size() > 1 && random.nextDouble() < INFLECTED) {
        out.append(text, done, token.start()).append(all.get(random.nextInt(all.size())));
        done = token.end();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private String furnished(String text, SourceDocument other) {
    String who = pick(SURNAMES) + " " + (10 + random.nextInt(80));
    return "%s – ІА «Новини міста». Фото: %s.\n%s\nЧитайте також: %s\nПідписуйтесь на наш канал у Telegram, щоб першими дізнаватися новини громади. Передрук дозволено лише з посиланням на сайт. Телефон редакції 0%d."
        .formatted(
            pick(CITIES), who, text, other.title(), 100_000_000 + random.nextInt(900_000_000));
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private int number(int most) {
    return 2 + random.nextInt(most);
  }

  /// A monthly report of an office: the sentences stay, numbers, months and names change.
  SourceDocument report(String id, int template) {
    String month = MONTHS.get(random.nextInt(MONTHS.size()));
    String city = pick(CITIES);
    String person = pick(SURNAMES);
    return switch (template) {
      case 0 ->
          document(
              id,
              "Звіт про роботу ЦНАПу за %s 20%d року".formatted(month, 18 + random.nextInt(8)),
              "Протягом місяця до Центру надання адміністративних послуг міста %s звернулося %d відвідувачів. Надано %d послуг, з них з реєстрації місця проживання – %d, у сфері земельних відносин – %d, соціального характеру – %d. Видано %d паспортів громадянина України та %d закордонних паспортів. До бюджету міської ради надійшло %d,%d тис. грн адміністративного збору. Середній час очікування в черзі становив %d хвилин. Начальниця відділу %s дякує мешканцям за відгуки та нагадує, що записатися на прийом можна через електронну чергу."
                  .formatted(
                      city,
                      number(5000),
                      number(6000),
                      number(900),
                      number(700),
                      number(800),
                      number(300),
                      number(400),
                      number(900),
                      number(9),
                      number(30),
                      person));
      case 1 ->
          document(
              id,
              "Зведення рятувальників за тиждень",
              "За минулий тиждень підрозділи Державної служби України з надзвичайних ситуацій у районі здійснили %d виїздів. Ліквідовано %d пожеж, з них %d у житловому секторі та %d на відкритій території. Врятовано %d людей, загинуло %d. Вогнем знищено %d будівель та %d одиниць техніки. Найбільша пожежа сталася у %s на вулиці %s, де горів дах будинку площею %d кв. метрів. Рятувальники закликають дотримуватися правил пожежної безпеки, не спалювати суху траву та не залишати без нагляду ввімкнені електроприлади."
                  .formatted(
                      number(90),
                      number(40),
                      number(20),
                      number(30),
                      number(15),
                      number(6),
                      number(12),
                      number(9),
                      city,
                      person,
                      number(300)));
      case 2 ->
          document(
              id,
              "Графік вивезення сміття на %s".formatted(month),
              "Комунальне підприємство повідомляє, що у мікрорайоні %s вивезення твердих побутових відходів відбуватиметься %d та %d числа. Контейнери просять виставляти до %d години ранку. Великогабаритне сміття приймають на вулиці %s, %d. За довідками звертайтеся за номером %d або до диспетчера %s. Тариф для населення становить %d гривень за кубічний метр. Борг мешканців за минулий період сягнув %d тис. грн."
                  .formatted(
                      person,
                      number(28),
                      number(28),
                      number(9),
                      pick(SURNAMES),
                      number(120),
                      100_000 + random.nextInt(900_000),
                      pick(SURNAMES),
                      number(200),
                      number(5000)));
      default ->
          document(
              id,
              "Капітальний ремонт %s закладу загальної середньої освіти №%d по вулиці %s, %d у місті %s"
                  .formatted(
                      pick(List.of("покрівлі", "підлоги", "харчоблоку", "укриття", "фасаду")),
                      number(40),
                      person,
                      number(150),
                      city),
              random.nextBoolean()
                  ? ""
                  : "Замовник: управління освіти міської ради. Кошторисна вартість %d тис. грн. Строк виконання робіт – до кінця року."
                      .formatted(number(90_000)));
    };
  }
}
