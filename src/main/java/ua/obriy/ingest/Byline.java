package ua.obriy.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// The short lines beside the headline of a page, which say when and by whom: «14 липня 2025, 18:20
/// · Остап Ярий», «Опубліковано 12.05.25».
final class Byline {
  private static final int BELOW = 8;
  private static final int ABOVE = 4;
  private static final int LONGEST = 160;
  private static final int LONGEST_SIGNATURE = 60;
  private static final int FEW_LETTERS = 15;

  /// «5 березня 1 204», «сьогодні, 14:30», a number of views.
  private static final Pattern TIME_AND_NUMBERS =
      Pattern.compile(
          "(?iu)(?:[\\d\\s:.,|·•/—–-]|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня"
              + "|жовтня|листопада|грудня|року|сьогодні|вчора|понеділок|вівторок|середа|четвер"
              + "|п.ятниця|субота|неділя|переглядів|перегляди|коментарі)+");
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)"
              + "|\\d{1,2}\\s+\\p{L}{3,}\\.?,?\\s+\\d{4}|\\p{Lu}[a-z]{2,}\\.?\\s+\\d{1,2},?\\s+\\d{4}");
  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{Ll}'’ʼ]+(?:-\\p{Lu}[\\p{Ll}'’ʼ]+)?|\\p{Lu}\\.)";
  private static final Pattern NAME = Pattern.compile(NAME_WORD + "(?:\\s+" + NAME_WORD + "){1,2}");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iu:автор(?:ка)?(?: тексту| матеріалу)?:|текст:|журналіст(?:ка)?:"
              + "|опубліковано користувачем|автором)\\s*("
              + NAME_WORD
              + "(?:\\s+"
              + NAME_WORD
              + "){0,2})");

  private final List<String> near;
  private final List<String> all;

  private Byline(List<String> near, List<String> all) {
    this.near = near;
    this.all = all;
  }

  /// @param title the headline, as metadata and headings tell it
  static Byline of(Document page, String title) {
    List<String> lines = Blocks.of(page.body()).stream().map(Block::text).toList();
    String bare = Words.bare(title);
    int headline = -1;
    for (int i = 0; i < lines.size() && headline < 0; i++) {
      headline = Words.bare(lines.get(i)).equals(bare) ? i : -1;
    }
    List<String> near = new ArrayList<>();
    int first = headline < 0 ? 0 : headline + 1;
    for (int i = first;
        i < Math.min(lines.size(), first + (headline < 0 ? 4 * BELOW : BELOW));
        i++) {
      near.add(lines.get(i));
    }
    for (int i = headline - 1; i >= Math.max(0, headline - ABOVE); i--) {
      near.add(lines.get(i));
    }
    return new Byline(near.stream().filter(Byline::isShort).toList(), lines);
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST && (!PageLine.of(line).isProse() || DAY.matcher(line).find());
  }

  Optional<LocalDate> date() {
    return near.stream().flatMap(line -> dayIn(line).stream()).findFirst();
  }

  /// The first day that a line names.
  static Optional<LocalDate> dayIn(String line) {
    return DAY.matcher(line)
        .results()
        .flatMap(day -> Dates.parse(day.group()).stream())
        .findFirst();
  }

  /// Who signed, beside the headline or anywhere; else the name beside the day.
  Optional<String> author() {
    return Stream.concat(near.stream(), all.stream())
        .map(SIGNED::matcher)
        .filter(Matcher::find)
        .map(signed -> signed.group(1))
        .findFirst()
        .or(this::nameBesideDay);
  }

  private Optional<String> nameBesideDay() {
    return near.stream()
        .filter(line -> DAY.matcher(line).find())
        .flatMap(line -> Stream.of(line.split("\\s*[·|•,—–/»]\\s*|\\s{2,}")))
        .map(String::strip)
        .filter(part -> NAME.matcher(part).matches())
        .findFirst();
  }

  /// «Автор: Ім’я Прізвище» without the label.
  static String withoutLabel(String words) {
    Matcher signed = SIGNED.matcher(words.strip());
    return signed.matches() ? signed.group(1) : words.strip();
  }

  /// Whether a line between headline and text is about the page: its day, signature, counters.
  static boolean isAbout(String line) {
    return line.length() <= LONGEST
        && (isSignature(line)
            || (DAY.matcher(line).find() && !PageLine.of(line).isProse())
            || COUNTER.matcher(line).find()
            || TIME_AND_NUMBERS.matcher(line).matches());
  }

  /// The author's name with hardly more than a day beside it.
  static boolean isSigned(String line, String author) {
    int at = line.indexOf(author);
    boolean named = !author.isEmpty() && at >= 0;
    return named && (DAY.matcher(line).find() || line.length() <= author.length() + FEW_LETTERS);
  }

  /// «Автор: …» and nothing else.
  static boolean isSignature(String line) {
    return line.length() <= LONGEST_SIGNATURE && SIGNED.matcher(line).lookingAt();
  }

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?iu)^(?:перегляд|кількість перегляд|no"
              + " comments|категорі|рубрик|теги|деталі|опубліковано|оновлено|дата|час"
              + " читання)|перегляд\\p{L}*:?\\s*\\d|^\\d+\\s*(?:хв|хвилин)[\\s.]*$|\\d\\s*(?:хв\\.?"
              + " читання|перегляд|коментар)|^\\d{1,2}:\\d{2}$");
}
