package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Reads the words beside a name: what kind of place they announce, whether they make it a person,
/// a
/// street or a brand.
final class Surroundings {
  private static final Set<String> AND = Set.of("і", "й", "та", "або", "чи", "а");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "у",
          "в",
          "з",
          "із",
          "зі",
          "до",
          "під",
          "на",
          "біля",
          "поблизу",
          "від",
          "через",
          "між",
          "неподалік",
          "поруч",
          "навколо",
          "ум");
  private static final Set<String> FILLERS =
      Set.of("об'єднаний", "територіальний", "колишній", "сусідній");
  private static final Set<String> COUNCILS =
      Set.of("рада", "голова", "виконком", "староста", "депутат", "адміністрація");
  private static final Set<String> MONTHS =
      Set.of(
          "січня",
          "лютого",
          "березня",
          "квітня",
          "травня",
          "червня",
          "липня",
          "серпня",
          "вересня",
          "жовтня",
          "листопада",
          "грудня");
  private static final int LONGEST_LIST = 24;
  private static final int LONGEST_BRAND = 36;
  private static final String OPENING = "«\"“„";
  private static final String CLOSING = "»\"”“";

  private final String text;
  private final List<Token> tokens;
  private final List<Integer> separators = new ArrayList<>();

  Surroundings(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// The characters between two neighbouring tokens.
  String gap(int left) {
    return text.substring(tokens.get(left).end(), tokens.get(left + 1).start());
  }

  /// Whether the tokens stand side by side as parts of one name.
  boolean adjoin(int left) {
    String gap = gap(left);
    return gap.length() <= 2 && (gap.isBlank() && gap.indexOf('\n') < 0 || gap.strip().equals("-"));
  }

  /// Commas, full stops and closing brackets from the beginning of the text to the token.
  int separatorsBefore(int token) {
    while (separators.size() <= token) {
      int at = separators.size();
      int count = at == 0 ? 0 : separators.get(at - 1);
      String gap = at == 0 ? "" : gap(at - 1);
      separators.add(count + (gap.matches(".*[,.;)\n].*") ? 1 : 0));
    }
    return separators.get(token);
  }

  /// Whether only a comma, a dash or a conjunction stands between the two tokens.
  boolean isListJoint(int left, int right) {
    if (right == left + 1) {
      return gap(left).matches("[,/]? ?[—–-]? ?") && !gap(left).equals(" ");
    }
    return right == left + 2 && AND.contains(tokens.get(left + 1).folded());
  }

  /// As [#unitBefore], but what only stands in a street or a park is free of it: вулиці Львова.
  @Nullable Unit kindBefore(int first, int last) {
    Unit unit = unitBefore(first);
    if (unit != Unit.VENUE) {
      return unit;
    }
    Token token = tokens.get(last);
    boolean genitive = !token.lemmas().contains(token.folded()) && !isDeclinedAsAdjective(token);
    boolean other =
        token.has(Traits.FIRST_NAME) || token.has(Traits.LAST_NAME) || token.has(Traits.COMMON);
    return genitive && !other && Unit.before(tokens.get(first - 1)) != null ? null : Unit.NO_PLACE;
  }

  private static boolean isDeclinedAsAdjective(Token token) {
    return isAdjective(token) || token.folded().matches(".{3,}(ого|ому|ої|ій|ий|их|им|ими)");
  }

  /// Whether a street or a day follows, as in an address or a dateline: Суми, вул. Харківська.
  boolean opensAddress(int last) {
    if (last + 2 >= tokens.size() || !gap(last).matches("[,.] ?")) {
      return false;
    }
    boolean day =
        tokens.get(last + 1).has(Traits.NUMBER) && MONTHS.contains(tokens.get(last + 2).folded());
    return day || Unit.before(tokens.get(last + 1)) == Unit.VENUE && gap(last).startsWith(",");
  }

  /// Whether an adjective has something to go with: «до Херсонської.» lacks a street or a school.
  boolean isAttribute(int last) {
    String rest = last + 1 < tokens.size() ? gap(last) : text.substring(tokens.get(last).end());
    return !rest.matches("(?s).*[.;:!?\n].*");
  }

  /// The kind that the word before announces, looking back over a list: селах Зимне, Піщане та
  /// Башлики.
  @Nullable Unit unitBefore(int first) {
    int at = first - 1;
    for (int steps = 0; at >= 0 && steps < LONGEST_LIST; steps++, at--) {
      Token token = tokens.get(at);
      String gap = gap(at);
      if (gap.indexOf('.') >= 0 && !token.has(Traits.DOTTED) || gap.indexOf(';') >= 0) {
        return null;
      }
      Unit unit = Unit.before(token);
      if (unit != null) {
        boolean near = at == first - 1 || unit == Unit.VENUE && isInHonour(at + 1, first);
        return near || isPlural(token) ? unitOf(unit) : null;
      }
      boolean listed = token.has(Traits.CAPITALISED) || AND.contains(token.folded());
      if (!listed && !isFiller(token)) {
        return null;
      }
    }
    return null;
  }

  /// «Район» and «область» before a name announce it only in address order; громада too.
  private static @Nullable Unit unitOf(Unit unit) {
    boolean wide = unit == Unit.REGION || unit == Unit.RAION || unit == Unit.HROMADA;
    return wide ? null : unit;
  }

  /// Героїв Маріуполя, Захисників Києва: a dedication, not where the street is.
  private boolean isInHonour(int from, int first) {
    return from == first - 1
        && gap(from).isBlank()
        && tokens.get(from).folded().matches(".+(ів|їв)")
        && !tokens.get(from).has(Traits.LAST_NAME);
  }

  private static boolean isPlural(Token token) {
    return token
        .folded()
        .matches("(міст|сел|селищ|вулиц|хутор|річк|озер)(а|ах|ами|ам||и|ях|ями|ям|ь)|сс|вул|смт");
  }

  private static boolean isFiller(Token token) {
    return token.lemmas().stream().anyMatch(FILLERS::contains);
  }

  /// The kind that the words after announce, looking ahead over a list of adjectives: Хмельницької,
  /// Тернопільської та Чернівецької областей.
  @Nullable Unit unitAfter(int last) {
    for (int at = last + 1; at < tokens.size() && at < last + LONGEST_LIST; at++) {
      Token token = tokens.get(at);
      String gap = gap(at - 1);
      boolean counted = token.has(Traits.NUMBER) || tokens.get(at - 1).has(Traits.NUMBER);
      if (counted && at > last && gap.length() < 4 && gap.matches(".*[(),].*")) {
        continue;
      }
      if (gap.length() > 3
          || gap.indexOf('.') >= 0
          || gap.indexOf(')') >= 0
          || gap.indexOf('\n') >= 0) {
        return null;
      }
      Unit unit = Unit.after(token);
      if (unit == Unit.NO_PLACE
          && (at > last + 1 || !gap.equals(" ") || !isAdjective(tokens.get(last)))) {
        return null;
      }
      if (unit != null) {
        return council(unit, at);
      }
      if (!isListed(token, gap)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isListed(Token token, String gap) {
    return AND.contains(token.folded())
        || isFiller(token)
        || isAdjective(token) && (gap.contains(",") || token.has(Traits.CAPITALISED))
        || token.has(Traits.CAPITALISED)
            && token.folded().matches(".{3,}(ого|ому|ої|ою|их|ий|ій|им)");
  }

  static boolean isAdjective(Token token) {
    return token.folded().matches(".+[сзц]ьк(ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)");
  }

  /// «Міська громада» is a hromada, «міська рада» serves the city.
  private Unit council(Unit unit, int at) {
    if (unit != Unit.CITY && unit != Unit.SETTLEMENT && unit != Unit.VILLAGE) {
      return unit;
    }
    for (int i = at + 1; i < tokens.size() && i <= at + 3; i++) {
      Unit next = Unit.after(tokens.get(i));
      if (next == Unit.HROMADA) {
        return Unit.HROMADA;
      }
      if (tokens.get(i).lemmas().stream().anyMatch(COUNCILS::contains)) {
        return unit;
      }
    }
    return unit;
  }

  /// Whether it stands inside a short quotation: «Дніпро» is a club, «Волинські новини» a paper,
  /// «Автотрейдінг-Одеса» a firm.
  boolean isQuoted(int first, int last) {
    int from = Math.max(0, tokens.get(first).start() - LONGEST_BRAND);
    int to = Math.min(text.length(), tokens.get(last).end() + LONGEST_BRAND);
    int open = tokens.get(first).start() - 1;
    while (open >= from && OPENING.indexOf(text.charAt(open)) < 0) {
      if (text.charAt(open) == '»' || text.charAt(open) == '\n') {
        return false;
      }
      open--;
    }
    int close = tokens.get(last).end();
    while (close < to && CLOSING.indexOf(text.charAt(close)) < 0) {
      if (text.charAt(close) == '«' || text.charAt(close) == '\n') {
        return false;
      }
      close++;
    }
    return open >= from && close < to && close - open <= LONGEST_BRAND;
  }

  boolean followsPreposition(int first) {
    if (first == 0 || tokens.get(first - 1).has(Traits.DOTTED)) {
      return false;
    }
    String before = tokens.get(first - 1).folded();
    boolean company =
        before.matches("з|із|зі")
            && tokens.get(first).has(Traits.FIRST_NAME)
            && tokens.get(first).folded().matches(".+(ом|ем|єм|ою|ею|єю)");
    return PREPOSITIONS.contains(before) && !company;
  }

  /// Whether a first name, a patronymic or initials beside it make it a surname, or it is itself a
  /// first name before a surname.
  boolean isPerson(int first, int last) {
    if (first > 0
        && adjoinsAsName(first - 1)
        && isGivenName(tokens.get(first - 1), tokens.get(first))) {
      return !followsPreposition(first);
    }
    boolean single = first == last;
    Token token = tokens.get(first);
    return single
        && last + 1 < tokens.size()
        && gap(last).isBlank()
        && gap(last).indexOf('\n') < 0
        && isPersonFrom(token, last + 1);
  }

  private boolean isPersonFrom(Token token, int next) {
    Token follower = tokens.get(next);
    if (next + 1 < tokens.size() && Unit.after(tokens.get(next + 1)) != null) {
      return false;
    }
    boolean named = follower.has(Traits.CAPITALISED) && !follower.has(Traits.GEO);
    boolean initial = follower.has(Traits.DOTTED) && follower.folded().length() == 1;
    boolean firstName = token.has(Traits.FIRST_NAME);
    boolean surname =
        token.has(Traits.LAST_NAME)
            && (initial || follower.has(Traits.FIRST_NAME))
            && isNominative(token) == isNominative(follower);
    boolean shouted = token.has(Traits.ALL_CAPS) && !follower.has(Traits.LAST_NAME);
    return named && firstName && !shouted || surname && follower.has(Traits.CAPITALISED);
  }

  private static boolean isNominative(Token token) {
    return token.lemmas().contains(token.folded());
  }

  private boolean adjoinsAsName(int left) {
    String gap = gap(left);
    return gap.equals(" ") || gap.equals("\u00A0") || gap.equals(".") || gap.equals(". ");
  }

  private static boolean isGivenName(Token token, Token follower) {
    boolean initial = token.folded().length() == 1 && token.has(Traits.DOTTED);
    boolean firstName =
        token.has(Traits.FIRST_NAME) && (!token.has(Traits.GEO) || isAdjective(follower));
    boolean patronymic = token.folded().matches(".+(ович|івна|ївна|йович)(а|у|ем|і|и|ою)?");
    return token.has(Traits.CAPITALISED)
        && (initial && !isPlaceSign(token) || firstName || patronymic);
  }

  private static boolean isPlaceSign(Token token) {
    return token.folded().equals("м") || token.folded().equals("с");
  }
}
