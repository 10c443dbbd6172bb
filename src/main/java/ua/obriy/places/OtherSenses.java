package ua.obriy.places;

import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Reads the words around a name that make it something else than a place of ours: a river, a town
/// abroad, a person with a rank, an event of the past.
final class OtherSenses {
  private static final int NEAR = 4;
  private static final int YEAR_DIGITS = 4;
  private static final String PAST_BEFORE = "1900";
  private static final String EVENT_BEFORE = "1992";
  private static final Endings NOT_OF_SURNAME = Endings.of(0, "ого", "ої", "их", "ими");

  private static final long OF_WATERS =
      Cue.bits(Cue.WATER, Cue.THROUGH, Cue.UNDER, Cue.ALONG, Cue.OF_WATER, Cue.INSIDE);

  private static final Set<String> TEMPLES =
      Set.of("церква", "храм", "собор", "монастир", "каплиця", "скит", "парафія", "обитель");

  /// Adjectives of saints and feasts that towns are called after too.
  private static final Set<String> SAINTS =
      Set.of(
          "миколаївський",
          "покровський",
          "вознесенський",
          "успенський",
          "троїцький",
          "володимирський",
          "андріївський",
          "михайлівський",
          "георгіївський",
          "преображенський",
          "катерининський",
          "олександрівський",
          "іллінський",
          "петропавлівський",
          "різдвяний",
          "благовіщенський",
          "воскресенський",
          "богоявленський",
          "дмитрівський",
          "софіївський",
          "костянтинівський",
          "варваринський",
          "василівський",
          "антонівський",
          "іванівський",
          "юріївський",
          "спаський",
          "введенський",
          "стрітенський",
          "петрівський");

  private final Words words;

  OtherSenses(Words words) {
    this.words = words;
  }

  /// Whether the words beside it speak of something else, though it may be spelt as a place.
  boolean meansOther(int first, int last) {
    return isPartOfLonger(last)
        || isTemple(first, last)
        || isAbroad(first, last)
        || isOfUnitAbroad(last)
        || isRanked(first, last)
        || isPast(first, last);
  }

  /// Володимир-на-Клязьмі.
  private boolean isPartOfLonger(int last) {
    return last + 2 < words.size()
        && words.isGap(last, '-')
        && !words.has(last + 1, Traits.CAPITALISED)
        && words.isGap(last + 1, '-');
  }

  /// Миколаївська церква is called after a saint, Луцький собор after the town.
  private boolean isTemple(int first, int last) {
    return first == last
        && words.isAdjective(first)
        && last + 1 < words.size()
        && words.isSpace(last)
        && TEMPLES.contains(words.get(last + 1).lemmas().getFirst())
        && SAINTS.contains(words.get(first).lemmas().getFirst());
  }

  /// Whether it is a river or a lake: річка Дніпро, міст через Рось, берег Бугу.
  boolean isWater(int first, int last) {
    if (first == 0 || !words.hasMark(first - 1, OF_WATERS)) {
      return false;
    }
    boolean name =
        words.has(first - 1, Traits.CAPITALISED) && !words.has(first - 1, Traits.SENTENCE_START);
    if (name || words.gapHas(first - 1, '.') && !words.has(first - 1, Traits.DOTTED)) {
      return false;
    }
    boolean across = words.is(first - 1, Cue.THROUGH) || words.is(first - 1, Cue.UNDER);
    return words.is(first - 1, Cue.WATER)
        || across && first > 1 && words.is(first - 2, Cue.CROSSING)
        || isRiver(first, last);
  }

  /// Води Дніпра, риба в Дніпрі, міст через Дніпро, посеред Дніпра.
  private boolean isRiver(int first, int last) {
    if (first != last || !words.is(first, Cue.ALSO_RIVER) || !isJoined(first)) {
      return false;
    }
    if (words.is(first - 1, Cue.ALONG) || words.is(first - 1, Cue.OF_WATER)) {
      return true;
    }
    boolean inside = words.is(first - 1, Cue.INSIDE) && isJoined(first - 1);
    return isOn(first)
        || inside && words.is(first - 2, Cue.IN_WATER)
        || words.is(first - 1, Cue.THROUGH) && isCrossed(first);
  }

  /// На Осколі, на Дніпрі: one is in a town and on a river.
  private boolean isOn(int at) {
    return words.get(at - 1).folded().equals("на") && words.get(at).folded().endsWith("і");
  }

  private boolean isCrossed(int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(words.size(), at + NEAR); i++) {
      if (words.is(i, Cue.CROSSING)) {
        return true;
      }
    }
    return false;
  }

  /// У російському Володимирі; у Бресті (Білорусь); Одеса, штат Техас.
  private boolean isAbroad(int first, int last) {
    if (words.isAdjective(first)) {
      return false;
    }
    if (isJoined(first) && words.is(first - 1, Cue.FOREIGN_ADJECTIVE)) {
      return true;
    }
    if (last + 1 >= words.size() || !words.is(last + 1, Cue.COUNTRY)) {
      return false;
    }
    String gap = words.gap(last).strip();
    return gap.equals("(") || gap.equals(",") && words.is(last + 1, Cue.COUNTRY_AFTER_COMMA);
  }

  /// Володимирська область Росії.
  private boolean isOfUnitAbroad(int last) {
    return last + 2 < words.size()
        && words.unitAfter(last + 1) == Unit.REGION
        && words.is(last + 2, Cue.OF_RUSSIA)
        && words.isAdjective(last)
        && isJoined(last + 1)
        && isJoined(last + 2);
  }

  /// Пані Харківська, князь Володимир; but not суддя Харківського суду. Козаки Хмельницького.
  private boolean isRanked(int first, int last) {
    if (first != last || !isJoined(first)) {
      return false;
    }
    if (words.is(first - 1, Cue.FOLLOWERS) && isSurnameOfLeader(first)) {
      return true;
    }
    if (!words.is(first - 1, Cue.RANK)) {
      return false;
    }
    Token token = words.get(first);
    boolean surname = words.isAdjective(first) && !NOT_OF_SURNAME.fit(token.folded());
    return token.has(Traits.CAPITALISED) && (surname || token.has(Traits.FIRST_NAME));
  }

  /// Хмельницького, with nothing behind that it could belong to.
  private boolean isSurnameOfLeader(int at) {
    return words.has(at, Traits.CAPITALISED)
        && words.has(at, Traits.LAST_NAME)
        && words.isAdjective(at)
        && words.unitAfter(Math.min(at + 1, words.size() - 1)) == null;
  }

  /// Битва під Берестечком; Переяславська рада 1654 року; Ялтинська конференція 1945 року.
  private boolean isPast(int first, int last) {
    boolean battle =
        first > 1
            && words.is(first - 2, Cue.BATTLE)
            && words.is(first - 1, Cue.BESIDE)
            && isJoined(first)
            && isJoined(first - 1);
    return battle
        || last + 2 < words.size()
            && words.has(last + 2, Traits.NUMBER)
            && words.isAdjective(last)
            && isYearBefore(words.get(last + 2), pastBefore(last + 1));
  }

  private String pastBefore(int noun) {
    return words.is(noun, Cue.EVENT) ? EVENT_BEFORE : PAST_BEFORE;
  }

  private static boolean isYearBefore(Token token, String past) {
    String year = token.folded();
    return year.length() == YEAR_DIGITS
        && year.charAt(0) == '1'
        && year.compareTo(past) < 0
        && year.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Whether only a space stands between the token and the one before it.
  private boolean isJoined(int at) {
    return at > 0 && words.isJoined(at - 1);
  }
}
