package ua.obriy.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.model.Word;

/// Reads the words beside a name: what kind of place they announce, whether they make it a person,
/// a street or a brand.
final class Surroundings {
  private static final Set<String> ENDINGS =
      Set.of("ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими");
  private static final Endings ADJECTIVAL =
      Endings.of(3, "ого", "ому", "ої", "ою", "их", "ий", "ій", "им");
  static final Endings DECLINED = Endings.of(3, "ого", "ому", "ої", "ій", "ий", "их", "им", "ими");
  private static final Set<String> PLURALS = plurals();
  private static final Endings INSTRUMENTAL = Endings.of(1, "ом", "ем", "єм", "ою", "ею", "єю");
  private static final Endings TOWARDS = Endings.of(1, "ську", "цьку", "зьку");
  private static final Endings LEVELS = Endings.of(0, "обласний", "районний");
  private static final Endings ACCUSATIVE = Endings.of(1, "у", "ю", "ь");
  private static final Endings HARD =
      Endings.of(
          1, "б", "в", "г", "д", "ж", "з", "й", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х",
          "ц", "ч", "ш");
  private static final Endings HONOURED = Endings.of(1, "ів", "їв");
  private static final int LONGEST_ENDING = 5;

  private static final int LONGEST_LIST = 24;

  private final Words words;
  private int counted = -1;
  private int separators;

  Surroundings(Words words) {
    this.words = words;
  }

  private static Set<String> plurals() {
    Set<String> plurals = new HashSet<>(Set.of("сс", "вул", "смт"));
    for (String stem : List.of("міст", "сел", "селищ", "вулиц", "хутор", "річк", "озер")) {
      for (String ending : List.of("а", "ах", "ами", "ам", "", "и", "ях", "ями", "ям", "ь")) {
        plurals.add(stem + ending);
      }
    }
    return plurals;
  }

  /// Whether the word of kind, when there is one, stands right behind the name.
  boolean isNext(int last, @Nullable Unit after) {
    return after != null && last + 1 < words.size() && words.unitAfter(last + 1) == after;
  }

  /// Whether the tokens stand side by side as parts of one name.
  boolean adjoin(int left) {
    if (words.isSpace(left)) {
      return true;
    }
    int length = words.gapLength(left);
    return length <= 2 && (words.isJoined(left) || words.gap(left).strip().equals("-"));
  }

  /// Commas, full stops and closing brackets before the token, counted from the token that was
  /// asked for first: two tokens' numbers tell what stands between them.
  int separatorsBefore(int token) {
    counted = counted < 0 ? token : counted;
    for (; counted < token; counted++) {
      separators += countedGap(counted + 1);
    }
    for (; counted > token; counted--) {
      separators -= countedGap(counted);
    }
    return separators;
  }

  private int countedGap(int right) {
    if (words.isSpace(right - 1)) {
      return 0;
    }
    String text = words.text();
    for (int i = words.gapStart(right - 1); i < words.get(right).start(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.' || c == ';' || c == ')' || c == '\n') {
        return 1;
      }
    }
    return 0;
  }

  /// As [#unitBefore], but what only stands in a street or a park is free of it: вулиці Львова.
  @Nullable Unit kindBefore(int first, int last) {
    Unit unit = unitBefore(first);
    if (unit == Unit.NO_PLACE || unit == Unit.VENUE) {
      return isOfOtherGender(first - 1, last) || unit == Unit.VENUE && isInVenue(first, last)
          ? null
          : Unit.NO_PLACE;
    }
    return unit;
  }

  private boolean isInVenue(int first, int last) {
    Token token = words.get(last);
    boolean genitive = !token.lemmas().contains(token.folded()) && !isDeclinedAsAdjective(last);
    boolean other =
        token.has(Traits.FIRST_NAME) || token.has(Traits.LAST_NAME) || token.has(Traits.COMMON);
    return genitive && !other && words.unitBefore(first - 1) != null;
  }

  /// Мікрорайони Слов'янська: the noun is no woman's, so that the form is no adjective of it.
  private boolean isOfOtherGender(int noun, int adjective) {
    return words.isAdjective(adjective)
        && words.unitBefore(noun) != null
        && !words.has(noun, Traits.DOTTED)
        && words.get(adjective).folded().endsWith("а")
        && HARD.fit(words.get(noun).lemmas().getFirst());
  }

  boolean isDeclinedAsAdjective(int at) {
    return words.isAdjective(at) || DECLINED.fit(words.get(at).folded());
  }

  /// Whether a street or a day follows, as in an address or a dateline: Суми, вул. Харківська.
  boolean opensAddress(int last) {
    if (last + 2 >= words.size() || !opensAddressGap(last)) {
      return false;
    }
    boolean day = words.has(last + 1, Traits.NUMBER) && words.is(last + 2, Cue.MONTH);
    return day
        || words.unitBefore(last + 1) == Unit.VENUE
            && words.text().charAt(words.gapStart(last)) == ',';
  }

  private boolean opensAddressGap(int left) {
    return words.isGap(left, ',')
        || words.isGap(left, '.')
        || words.isGap(left, ", ")
        || words.isGap(left, ". ");
  }

  /// Whether an adjective has something to go with: «до Херсонської.» lacks a street or a school.
  boolean isAttribute(int last) {
    String text = words.text();
    int end = last + 1 < words.size() ? words.get(last + 1).start() : text.length();
    for (int i = words.gapStart(last); i < end; i++) {
      if (".;:!?\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// The kind that the word before announces, looking back over a list: селах Зимне, Піщане та
  /// Башлики.
  @Nullable Unit unitBefore(int first) {
    int at = first - 1;
    for (int steps = 0; at >= 0 && steps < LONGEST_LIST; steps++, at--) {
      if (endsList(at)) {
        return null;
      }
      Unit unit = isNameOfSettlement(at) ? null : words.unitBefore(at);
      if (unit != null) {
        boolean near = at == first - 1 || unit == Unit.VENUE && isInHonour(at + 1, first);
        return near || PLURALS.contains(words.get(at).folded()) ? unitOf(unit) : null;
      }
      if (at > 0 && isPopulatedPoint(at)) {
        return at == first - 1 ? Unit.VILLAGE : null;
      }
      boolean listed =
          words.has(at, Traits.CAPITALISED | Traits.NUMBER)
              || words.is(at, Cue.AND)
              || words.is(at, Cue.FILLER);
      if (!listed) {
        return null;
      }
    }
    return null;
  }

  /// Село Озеро: the lake is a name here and tells nothing of what follows.
  private boolean isNameOfSettlement(int at) {
    if (at == 0 || !words.has(at, Traits.CAPITALISED) || !words.isSpace(at - 1)) {
      return false;
    }
    Unit before = words.unitBefore(at - 1);
    return before == Unit.CITY || before == Unit.SETTLEMENT || before == Unit.VILLAGE;
  }

  private boolean endsList(int at) {
    return words.gapHas(at, '.') && !words.has(at, Traits.DOTTED)
        || words.gapHas(at, ';')
        || words.has(at, Traits.NUMBER) && words.gapHas(at, '(');
  }

  /// «Населений пункт».
  private boolean isPopulatedPoint(int at) {
    return words.is(at, Cue.POINT) && words.is(at - 1, Cue.POPULATED);
  }

  /// «Район» and «область» before a name announce it only in address order; громада too.
  private static @Nullable Unit unitOf(Unit unit) {
    boolean wide = unit == Unit.REGION || unit == Unit.RAION || unit == Unit.HROMADA;
    return wide ? null : unit;
  }

  /// Героїв Маріуполя, Захисників Києва: a dedication, not where the street is.
  private boolean isInHonour(int from, int first) {
    return from == first - 1
        && words.isBlank(from)
        && HONOURED.fit(words.get(from).folded())
        && !words.has(from, Traits.LAST_NAME);
  }

  /// The kind that the words after announce, looking ahead over a list of adjectives: Хмельницької,
  /// Тернопільської та Чернівецької областей.
  @Nullable Unit unitAfter(int last) {
    for (int at = last + 1; at < words.size() && at < last + LONGEST_LIST; at++) {
      boolean counted = words.has(at, Traits.NUMBER) || words.has(at - 1, Traits.NUMBER);
      Unit unit = words.unitAfter(at);
      if (counted && isBracketOrComma(at - 1) && (unit == null || at == last + 1)) {
        continue;
      }
      if (endsAdjectives(at - 1, counted)) {
        return null;
      }
      unit = unit == null && isCut(at) ? Unit.cut(words.get(at).folded()) : unit;
      if (unit == Unit.NO_PLACE
          && (at > last + 1 || !words.isGap(last, ' ') || !isAdjectiveOf(last, at))) {
        return null;
      }
      if (unit != null) {
        return council(unit, at);
      }
      boolean fromTo = at == last + 1 && words.is(at, Cue.TO);
      if (!isListed(at) && !fromTo && !precedesLevel(at)) {
        return null;
      }
    }
    return null;
  }

  /// Київську площу, but not «у Луганську площею 53 метри», which is the town.
  private boolean isAdjectiveOf(int at, int noun) {
    return words.isAdjective(at)
        && (!TOWARDS.fit(words.get(at).folded())
            || words.has(noun, Traits.ALL_CAPS)
            || isAccusative(words.get(noun).folded()));
  }

  /// Лубенська центральна районна, Донецький академічний обласний: the level may come later.
  private boolean precedesLevel(int at) {
    return at + 1 < words.size()
        && words.isSpace(at - 1)
        && words.isSpace(at)
        && words.hasMark(at, WordNote.ADJECTIVE_BY_LEMMA)
        && !words.has(at, Traits.CAPITALISED)
        && LEVELS.fit(words.get(at + 1).lemmas().getFirst());
  }

  private static boolean isAccusative(String noun) {
    return ACCUSATIVE.fit(noun) && !INSTRUMENTAL.fit(noun);
  }

  private boolean endsAdjectives(int left, boolean counted) {
    return words.gapLength(left) > 3
        || words.gapHas(left, '.')
        || words.gapHas(left, ')') && !counted
        || words.gapHas(left, '\n');
  }

  /// Whether a noun right behind agrees, so that the capital only begins a sentence: Нове
  /// будівництво, Червоним Хрестом.
  boolean isAdjectiveOfNext(int at) {
    return at + 1 < words.size()
        && words.isGap(at, ' ')
        && Agreement.of(words.get(at).folded(), words.get(at + 1).folded());
  }

  /// Whether it is the second half of a compound: Північно-Кримський канал.
  boolean isHalf(int first) {
    return first > 0 && words.isGap(first - 1, '-') && words.get(first - 1).folded().endsWith("о");
  }

  private boolean isBracketOrComma(int left) {
    return words.gapLength(left) < 4
        && (words.gapHas(left, '(') || words.gapHas(left, ')') || words.gapHas(left, ','));
  }

  /// Whether the text ends with this word, as titles end that were cut to a length.
  private boolean isCut(int at) {
    return at == words.size() - 1 && words.get(at).end() == words.text().length();
  }

  private boolean isListed(int at) {
    Token token = words.get(at);
    boolean capital = token.has(Traits.CAPITALISED);
    return words.is(at, Cue.AND)
        || words.is(at, Cue.FILLER)
        || (capital || words.gapHas(at - 1, ',')) && words.isAdjective(at)
        || capital && ADJECTIVAL.fit(token.folded());
  }

  /// What the endings of the word and of its dictionary forms tell, bits of [WordNote].
  static long marks(Word word) {
    long marks = isAdjective(word.folded()) ? WordNote.ADJECTIVE : 0;
    for (String lemma : word.lemmas()) {
      boolean adjective = lemma.endsWith("ий") || lemma.endsWith("ій");
      marks |= adjective ? WordNote.ADJECTIVE_BY_LEMMA : 0;
    }
    return marks;
  }

  /// Whether a folded word has the ending of an adjective made of a name: сумського.
  private static boolean isAdjective(String word) {
    int length = word.length();
    for (int at = length - LONGEST_ENDING; at < length - 2; at++) {
      if (at > 1 && word.charAt(at) == 'ь' && word.charAt(at + 1) == 'к') {
        return "сзц".indexOf(word.charAt(at - 1)) >= 0 && ENDINGS.contains(word.substring(at + 2));
      }
    }
    return false;
  }

  /// «Міська громада» is a hromada, «міська рада» serves the city.
  private Unit council(Unit unit, int at) {
    if (unit != Unit.CITY && unit != Unit.SETTLEMENT && unit != Unit.VILLAGE) {
      return unit;
    }
    for (int i = at + 1; i < words.size() && i <= at + 5; i++) {
      if (words.unitAfter(i) == Unit.HROMADA) {
        return Unit.HROMADA;
      }
      if (words.is(i, Cue.COUNCIL)) {
        return unit;
      }
    }
    return unit;
  }

  /// Whether «у» or «в» stands before it.
  boolean isWithin(int first) {
    return first > 0 && words.is(first - 1, Cue.WITHIN);
  }

  boolean followsPreposition(int first) {
    return first > 0
        && !words.has(first - 1, Traits.DOTTED)
        && words.is(first - 1, Cue.PREPOSITION)
        && !(words.is(first - 1, Cue.WITH) && isPersonal(first));
  }

  /// Зустрівся з Романом: a first name in the instrumental.
  private boolean isPersonal(int at) {
    return words.has(at, Traits.FIRST_NAME) && INSTRUMENTAL.fit(words.get(at).folded());
  }
}
