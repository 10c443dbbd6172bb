package ua.obriy.places;

import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Reads the words around a name that make it something else than a place of ours: a river, a town
/// abroad, a person with a rank, an event of the past.
final class OtherSenses {
  private static final Set<String> WATERS =
      Set.of(
          "річка",
          "ріка",
          "озеро",
          "водосховище",
          "лиман",
          "притока",
          "р.",
          "берег",
          "русло",
          "гирло",
          "заплава",
          "дельта",
          "течія");

  /// What only the rivers have that towns are named after: вода Дніпра.
  private static final Set<String> OF_WATER =
      Set.of(
          "річище",
          "басейн",
          "пониззя",
          "верхів'я",
          "дно",
          "вода",
          "плесо",
          "витік",
          "повінь",
          "паводок",
          "рівень");
  private static final Set<String> IN_WATER =
      Set.of(
          "вода",
          "риба",
          "течія",
          "паводок",
          "потонути",
          "втопитися",
          "утопитися",
          "купатися",
          "рибалити");
  private static final Set<String> ALONG = Set.of("посеред", "понад", "вздовж", "уздовж");
  private static final Set<String> CROSSING =
      Set.of(
          "міст",
          "перехід",
          "переправа",
          "пором",
          "паром",
          "шляхопровід",
          "тунель",
          "переправитися");
  private static final Set<String> INSIDE = Set.of("у", "в", "на", "з", "із", "зі");
  private static final Set<String> BESIDE = Set.of("під", "біля", "на", "при");
  private static final Set<String> FOREIGN =
      Set.of(
          "російський",
          "білоруський",
          "польський",
          "американський",
          "німецький",
          "французький",
          "італійський",
          "канадський",
          "британський",
          "румунський",
          "угорський",
          "словацький",
          "чеський",
          "молдовський",
          "литовський",
          "грузинський");
  private static final Set<String> ABROAD =
      Set.of("росія", "рф", "білорусь", "польща", "сша", "румунія", "молдова", "штат");
  private static final Set<String> RANKS =
      Set.of(
          "пан",
          "пані",
          "панна",
          "професор",
          "професорка",
          "доктор",
          "докторка",
          "академік",
          "князь",
          "княгиня",
          "король",
          "гетьман",
          "митрополит",
          "єпископ",
          "отець",
          "святий",
          "суддя",
          "слідчий",
          "слідча",
          "тренер",
          "тренерка",
          "майор",
          "майорка",
          "капітан",
          "капітанка",
          "полковник",
          "лейтенант",
          "сержант",
          "солдат",
          "генерал",
          "режисер",
          "режисерка",
          "актор",
          "акторка",
          "поет",
          "поетка",
          "письменник",
          "письменниця",
          "адвокат",
          "адвокатка",
          "лікар",
          "лікарка",
          "учитель",
          "учителька",
          "вчитель",
          "вчителька");

  private static final int NEAR = 4;
  private static final int PAST = 1900;

  private final List<Token> tokens;
  private final Surroundings around;
  private final OtherMeanings meanings;

  OtherSenses(List<Token> tokens, Surroundings around, OtherMeanings meanings) {
    this.tokens = tokens;
    this.around = around;
    this.meanings = meanings;
  }

  /// Whether the words beside it speak of something else, though it may be spelt as a place.
  boolean meansOther(int first, int last) {
    return isPartOfLonger(last)
        || isAbroad(first, last)
        || isOfUnitAbroad(last)
        || isRanked(first, last)
        || isPast(first, last);
  }

  /// Володимир-на-Клязьмі.
  private boolean isPartOfLonger(int last) {
    return last + 2 < tokens.size()
        && around.gap(last).equals("-")
        && !tokens.get(last + 1).has(Traits.CAPITALISED)
        && around.gap(last + 1).equals("-");
  }

  /// Whether it is a river or a lake: річка Дніпро, міст через Рось, берег Бугу.
  boolean isWater(int first, int last) {
    if (first == 0) {
      return false;
    }
    Token before = tokens.get(first - 1);
    boolean name = before.has(Traits.CAPITALISED) && !before.has(Traits.SENTENCE_START);
    if (name || around.gap(first - 1).indexOf('.') >= 0 && !before.has(Traits.DOTTED)) {
      return false;
    }
    boolean across = before.folded().equals("через") || before.folded().equals("під");
    return isAny(first - 1, WATERS)
        || across && first > 1 && isAny(first - 2, CROSSING)
        || isRiver(first, last);
  }

  /// Води Дніпра, риба в Дніпрі, міст через Дніпро, посеред Дніпра.
  private boolean isRiver(int first, int last) {
    if (first != last || !isAny(first, meanings.rivers()) || !isJoined(first)) {
      return false;
    }
    String before = tokens.get(first - 1).folded();
    if (ALONG.contains(before) || isAny(first - 1, OF_WATER)) {
      return true;
    }
    boolean inside = INSIDE.contains(before) && isJoined(first - 1);
    return inside && isAny(first - 2, IN_WATER) || before.equals("через") && isCrossed(first);
  }

  private boolean isCrossed(int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + NEAR); i++) {
      if (isAny(i, CROSSING)) {
        return true;
      }
    }
    return false;
  }

  /// У російському Володимирі; у Бресті (Білорусь); Одеса, штат Техас.
  private boolean isAbroad(int first, int last) {
    boolean name = !Surroundings.isAdjective(tokens.get(first));
    if (name && isJoined(first) && isAny(first - 1, FOREIGN)) {
      return true;
    }
    if (!name || last + 1 >= tokens.size() || !isAny(last + 1, ABROAD)) {
      return false;
    }
    String gap = around.gap(last).strip();
    return gap.equals("(") || gap.equals(",") && isAny(last + 1, Set.of("штат", "рф"));
  }

  /// Володимирська область Росії.
  private boolean isOfUnitAbroad(int last) {
    return last + 2 < tokens.size()
        && Surroundings.isAdjective(tokens.get(last))
        && Unit.after(tokens.get(last + 1)) == Unit.REGION
        && isJoined(last + 1)
        && isJoined(last + 2)
        && tokens.get(last + 2).folded().equals("росії");
  }

  /// Пані Харківська, князь Володимир; but not суддя Харківського суду.
  private boolean isRanked(int first, int last) {
    if (first != last || !isJoined(first) || !isAny(first - 1, RANKS)) {
      return false;
    }
    Token token = tokens.get(first);
    boolean surname =
        Surroundings.isAdjective(token)
            && token.has(Traits.CAPITALISED)
            && !token.folded().matches(".*(ого|ої|их|ими)");
    return surname || token.has(Traits.FIRST_NAME) && token.has(Traits.CAPITALISED);
  }

  /// Битва під Берестечком; Переяславська рада 1654 року.
  private boolean isPast(int first, int last) {
    boolean battle =
        isJoined(first)
            && BESIDE.contains(tokens.get(first - 1).folded())
            && isJoined(first - 1)
            && isAny(first - 2, Set.of("битва"));
    return battle
        || last + 2 < tokens.size()
            && Surroundings.isAdjective(tokens.get(last))
            && isYearOfPast(tokens.get(last + 2));
  }

  private static boolean isYearOfPast(Token token) {
    return token.folded().matches("1[0-9]{3}") && Integer.parseInt(token.folded()) < PAST;
  }

  /// Whether only a space stands between the token and the one before it.
  private boolean isJoined(int at) {
    return at > 0 && around.gap(at - 1).isBlank() && around.gap(at - 1).indexOf('\n') < 0;
  }

  private boolean isAny(int at, Set<String> lemmas) {
    return Unit.isAny(tokens.get(at), lemmas);
  }
}
