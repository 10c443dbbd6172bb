package ua.obriy.extract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a file's properties are worth: programs fill them with names of templates and of computers.
final class Properties {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final int FIRST_YEAR = 1995;
  private static final int LONGEST = 300;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)(?:microsoft|powerpoint).*"
              + "|(?:документ|document|презентація|presentation|слайд|slide|книга|book|untitled"
              + "|без (?:назви|имени)|title|назва|заголовок|print|scan|скан|word|excel)[\\s\\d.№-]*"
              + "|.*\\.(?:docx?|pdf|odt|rtf|xlsx?|tmp|indd|cdr|pptx?)"
              + "|[\\p{L}\\d_-]*\\d[\\p{L}\\d_-]*");
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?iu)(?:admin|адм[іи]н|user|користувач|пользователь|windows|microsoft|owner|home|пк|pc"
              + "|comp|unknown|python|apache|openpyxl|author|автор|root|test).*|.*@.*|.*\\d.*");

  /// A title that could be one, null otherwise.
  static @Nullable String title(@Nullable String written) {
    String title = written == null ? "" : written.replaceAll("[\\s\u00A0]+", " ").strip();
    boolean good =
        title.length() <= LONGEST
            && title.chars().filter(Character::isLetter).count() > 2
            && !NO_TITLE.matcher(title).matches();
    return good ? title : null;
  }

  /// Whether the text speaks of what the title says: otherwise it may be that of a template.
  static boolean isOf(String title, String text) {
    Set<String> there = new HashSet<>(words(text));
    List<String> words = words(title);
    return words.stream().filter(there::contains).count() * 2 > words.size();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d'’ʼ]+", -1))
        .filter(word -> word.length() > 2)
        .toList();
  }

  static @Nullable String author(@Nullable String written) {
    String author = written == null ? "" : written.strip();
    boolean good =
        author.length() > 2 && author.length() <= LONGEST && !NO_AUTHOR.matcher(author).matches();
    return good ? author : null;
  }

  /// The day in Kyiv.
  static @Nullable LocalDate date(@Nullable ZonedDateTime moment) {
    if (moment == null) {
      return null;
    }
    LocalDate day = moment.withZoneSameInstant(KYIV).toLocalDate();
    boolean future = day.isAfter(LocalDate.now(KYIV));
    return day.getYear() < FIRST_YEAR || future ? null : day;
  }

  private Properties() {}
}
