package ua.obriy.places;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Reads the words beside a name: what kind of place they announce, whether they make it a person,
/// a street or a brand.
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
  private static final Set<String> WITH = Set.of("з", "із", "зі");
  private static final Set<String> FILLERS =
      Set.of("об'єднаний", "територіальний", "колишній", "сусідній");
  private static final Set<String> COUNCILS =
      Set.of("рада", "голова", "виконком", "староста", "депутат", "адміністрація");
  private static final Set<String> ENDINGS =
      Set.of("ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими");
  private static final Pattern ADJECTIVAL = Pattern.compile(".{3,}(ого|ому|ої|ою|их|ий|ій|им)");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(міст|сел|селищ|вулиц|хутор|річк|озер)(а|ах|ами|ам||и|ях|ями|ям|ь)|сс|вул|смт");
  private static final Pattern AGREEING =
      Pattern.compile(
          ".+е .{2,}(ння|ття|це|ще|[^л]о)|.+(им|ім) .{2,}(ом|ем|єм)"
              + "|.+ого .{3,}[аяу]|.+ому .{3,}[уюі]|.+ої .{3,}[иії]");
  private static final Pattern INSTRUMENTAL = Pattern.compile(".+(ом|ем|єм|ою|ею|єю)");
  private static final Pattern HONOURED = Pattern.compile(".+(ів|їв)");
  private static final Pattern END = Pattern.compile("(?s).*[.;:!?\n].*");
  private static final Pattern DECLINED = Pattern.compile(".{3,}(ого|ому|ої|ій|ий|их|им|ими)");
  private static final Pattern ADDRESS = Pattern.compile("[,.] ?");
  private static final Pattern JOINT = Pattern.compile("[,/]? ?[—–-]? ?");
  private static final int LONGEST_ENDING = 5;
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

  private final String text;
  private final List<Token> tokens;
  private final int[] separatorsAt;
  private int counted;
  private int separators;

  Surroundings(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.separatorsAt = new int[tokens.size()];
  }

  /// The characters between two neighbouring tokens.
  String gap(int left) {
    return text.substring(tokens.get(left).end(), tokens.get(left + 1).start());
  }

  /// Whether the word of kind, when there is one, stands right behind the name.
  boolean isNext(int last, @Nullable Unit after) {
    return after != null && last + 1 < tokens.size() && Unit.after(tokens.get(last + 1)) == after;
  }

  /// Whether the tokens stand side by side as parts of one name.
  boolean adjoin(int left) {
    String gap = gap(left);
    return gap.length() <= 2 && (gap.isBlank() && gap.indexOf('\n') < 0 || gap.strip().equals("-"));
  }

  /// Commas, full stops and closing brackets from the beginning of the text to the token.
  int separatorsBefore(int token) {
    while (counted <= token) {
      if (counted > 0) {
        separators += countedGap(counted);
      }
      separatorsAt[counted] = separators;
      counted++;
    }
    return separatorsAt[token];
  }

  private int countedGap(int right) {
    for (int i = tokens.get(right - 1).end(); i < tokens.get(right).start(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.' || c == ';' || c == ')' || c == '\n') {
        return 1;
      }
    }
    return 0;
  }

  /// Whether only a comma, a dash or a conjunction stands between the two tokens.
  boolean isListJoint(int left, int right) {
    if (right == left + 1) {
      return JOINT.matcher(gap(left)).matches() && !gap(left).equals(" ");
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
    return isAdjective(token) || DECLINED.matcher(token.folded()).matches();
  }

  /// Whether a street or a day follows, as in an address or a dateline: Суми, вул. Харківська.
  boolean opensAddress(int last) {
    if (last + 2 >= tokens.size() || !ADDRESS.matcher(gap(last)).matches()) {
      return false;
    }
    boolean day =
        tokens.get(last + 1).has(Traits.NUMBER) && MONTHS.contains(tokens.get(last + 2).folded());
    return day || Unit.before(tokens.get(last + 1)) == Unit.VENUE && gap(last).startsWith(",");
  }

  /// Whether an adjective has something to go with: «до Херсонської.» lacks a street or a school.
  boolean isAttribute(int last) {
    String rest = last + 1 < tokens.size() ? gap(last) : text.substring(tokens.get(last).end());
    return !END.matcher(rest).matches();
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
      if (at > 0 && isPopulatedPoint(at)) {
        return at == first - 1 ? Unit.VILLAGE : null;
      }
      boolean listed =
          token.has(Traits.CAPITALISED) || token.has(Traits.NUMBER) || AND.contains(token.folded());
      if (!listed && !isFiller(token)) {
        return null;
      }
    }
    return null;
  }

  /// «Населений пункт».
  private boolean isPopulatedPoint(int at) {
    return tokens.get(at).lemmas().contains("пункт")
        && tokens.get(at - 1).lemmas().contains("населений");
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
        && HONOURED.matcher(tokens.get(from).folded()).matches()
        && !tokens.get(from).has(Traits.LAST_NAME);
  }

  private static boolean isPlural(Token token) {
    return PLURAL.matcher(token.folded()).matches();
  }

  private static boolean isFiller(Token token) {
    return Unit.isAny(token, FILLERS);
  }

  /// The kind that the words after announce, looking ahead over a list of adjectives: Хмельницької,
  /// Тернопільської та Чернівецької областей.
  @Nullable Unit unitAfter(int last) {
    for (int at = last + 1; at < tokens.size() && at < last + LONGEST_LIST; at++) {
      Token token = tokens.get(at);
      String gap = gap(at - 1);
      boolean counted = token.has(Traits.NUMBER) || tokens.get(at - 1).has(Traits.NUMBER);
      Unit unit = Unit.after(token);
      if (counted
          && gap.length() < 4
          && isBracketOrComma(gap)
          && (unit == null || at == last + 1)) {
        continue;
      }
      boolean bracket = gap.indexOf(')') >= 0 && !counted;
      if (gap.length() > 3 || gap.indexOf('.') >= 0 || bracket || gap.indexOf('\n') >= 0) {
        return null;
      }
      unit = unit == null && isCut(at) ? Unit.cut(token.folded()) : unit;
      if (unit == Unit.NO_PLACE
          && (at > last + 1 || !gap.equals(" ") || !isAdjective(tokens.get(last)))) {
        return null;
      }
      if (unit != null) {
        return council(unit, at);
      }
      boolean fromTo = at == last + 1 && token.folded().equals("до");
      if (!isListed(token, gap) && !fromTo) {
        return null;
      }
    }
    return null;
  }

  /// Whether a noun right behind agrees, so that the capital only begins a sentence: Нове
  /// будівництво, Червоним Хрестом.
  boolean isAdjectiveOfNext(int at) {
    if (at + 1 >= tokens.size() || !gap(at).equals(" ")) {
      return false;
    }
    return AGREEING.matcher(tokens.get(at).folded() + " " + tokens.get(at + 1).folded()).matches();
  }

  /// Whether it is the second half of a compound: Північно-Кримський канал.
  boolean isHalf(int first) {
    return first > 0 && gap(first - 1).equals("-") && tokens.get(first - 1).folded().endsWith("о");
  }

  private static boolean isBracketOrComma(String gap) {
    return gap.indexOf('(') >= 0 || gap.indexOf(')') >= 0 || gap.indexOf(',') >= 0;
  }

  /// Whether the text ends with this word, as titles end that were cut to a length.
  private boolean isCut(int at) {
    return at == tokens.size() - 1 && tokens.get(at).end() == text.length();
  }

  private static boolean isListed(Token token, String gap) {
    return AND.contains(token.folded())
        || isFiller(token)
        || isAdjective(token) && (gap.contains(",") || token.has(Traits.CAPITALISED))
        || token.has(Traits.CAPITALISED) && ADJECTIVAL.matcher(token.folded()).matches();
  }

  static boolean isAdjective(Token token) {
    String word = token.folded();
    int at = word.lastIndexOf("ьк");
    return at > 1
        && word.length() - at <= LONGEST_ENDING
        && "сзц".indexOf(word.charAt(at - 1)) >= 0
        && ENDINGS.contains(word.substring(at + 2));
  }

  /// «Міська громада» is a hromada, «міська рада» serves the city.
  private Unit council(Unit unit, int at) {
    if (unit != Unit.CITY && unit != Unit.SETTLEMENT && unit != Unit.VILLAGE) {
      return unit;
    }
    for (int i = at + 1; i < tokens.size() && i <= at + 5; i++) {
      Unit next = Unit.after(tokens.get(i));
      if (next == Unit.HROMADA) {
        return Unit.HROMADA;
      }
      if (Unit.isAny(tokens.get(i), COUNCILS)) {
        return unit;
      }
    }
    return unit;
  }

  /// Whether «у» or «в» stands before it.
  boolean isWithin(int first) {
    return first > 0
        && (tokens.get(first - 1).folded().equals("у")
            || tokens.get(first - 1).folded().equals("в"));
  }

  boolean followsPreposition(int first) {
    if (first == 0 || tokens.get(first - 1).has(Traits.DOTTED)) {
      return false;
    }
    String before = tokens.get(first - 1).folded();
    return PREPOSITIONS.contains(before) && !(WITH.contains(before) && isPersonal(first));
  }

  /// Зустрівся з Романом: a first name in the instrumental.
  private boolean isPersonal(int at) {
    return tokens.get(at).has(Traits.FIRST_NAME)
        && INSTRUMENTAL.matcher(tokens.get(at).folded()).matches();
  }
}
