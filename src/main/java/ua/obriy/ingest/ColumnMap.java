package ua.obriy.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which column of a table is which member of a document: said by the user, else by usual names.
public final class ColumnMap {
  /// Columns are known by their usual names alone.
  public static final ColumnMap USUAL = new ColumnMap(Map.of());

  private static final Map<String, Set<String>> NAMES = names();
  private static final Pattern PART =
      Pattern.compile(
          "(?:^|,)\\s*(\\w+)\\s*=(.*?)(?=,\\s*(?:"
              + String.join("|", NAMES.keySet())
              + ")\\s*=|$)");

  /// Member by the bare name of its column.
  private final Map<String, String> given;

  private ColumnMap(Map<String, String> given) {
    this.given = given;
  }

  /// Reads `title=Назва,text=Опис,date=Дата`; a name may hold commas.
  ///
  /// @throws IllegalArgumentException when it is written otherwise; the message (Ukrainian) says
  ///     how
  public static ColumnMap parse(String written) {
    Map<String, String> given = new LinkedHashMap<>();
    Matcher part = PART.matcher(written);
    int end = 0;
    while (part.find() && part.start() == end) {
      String member = part.group(1).toLowerCase(Locale.ROOT);
      String column = bare(part.group(2));
      if (!NAMES.containsKey(member) || column.isEmpty()) {
        throw wrong(part.group().replaceFirst("^,", ""));
      }
      given.put(column, member);
      end = part.end();
    }
    if (end != written.length() || given.isEmpty()) {
      throw wrong(written.substring(Math.min(end, written.length())));
    }
    return new ColumnMap(given);
  }

  private static IllegalArgumentException wrong(String part) {
    return new IllegalArgumentException(
        "не зрозуміло, який стовпець є чим: «"
            + part
            + "»; пишіть як title=Назва,text=Опис, де ліворуч одне з: "
            + String.join(", ", new TreeSet<>(NAMES.keySet())));
  }

  boolean isGiven() {
    return !given.isEmpty();
  }

  /// The columns that the user named, bare.
  Set<String> columns() {
    return given.keySet();
  }

  /// The same for the same map; empty when nothing is given.
  @Override
  public String toString() {
    return given.isEmpty() ? "" : new TreeMap<>(given).toString();
  }

  /// The member that a column of this name is; what the user said of a member bars the usual names.
  Optional<String> memberOf(String column) {
    String bare = bare(column);
    if (given.containsKey(bare)) {
      return Optional.of(given.get(bare));
    }
    return NAMES.entrySet().stream()
        .filter(names -> names.getValue().contains(bare) && !given.containsValue(names.getKey()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// As names are compared: without case, quotes, apostrophes and runs of spaces.
  static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\u00A0_]+", " ")
        .replaceAll("[\"«»“”'’ʼ\uFEFF:*]", "")
        .strip();
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    names.put("id", Set.of("id", "ідентифікатор"));
    names.put("url", Set.of("url", "посилання", "link", "href", "лінк", "адреса сторінки"));
    names.put(
        "title",
        Set.of(
            "title",
            "headline",
            "назва",
            "заголовок",
            "назва проєкту",
            "назва проекту",
            "найменування"));
    names.put(
        "text",
        Set.of(
            "text",
            "body",
            "content",
            "description",
            "текст",
            "опис",
            "зміст",
            "короткий опис",
            "опис проєкту"));
    names.put("date", Set.of("date", "published", "дата", "дата публікації", "опубліковано"));
    names.put("source", Set.of("source", "джерело"));
    names.put("kind", Set.of("kind", "вид"));
    names.put("lang", Set.of("lang", "language", "мова"));
    names.put("places", Set.of("places"));
    names.put("topics", Set.of("topics"));
    names.put("people", Set.of("people"));
    names.put("organizations", Set.of("organizations"));
    names.put("project", Set.of("project"));
    return names;
  }
}
