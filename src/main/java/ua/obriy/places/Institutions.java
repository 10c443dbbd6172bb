package ua.obriy.places;

import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Tells whether an adjective belongs to an institution that a settlement gives its name to:
/// Летичівський ліцей, Новояричівська районна лікарня, Мироцький старостинський округ.
final class Institutions {
  /// Words between the adjective and the noun: центральна міська, навчально-виховний.
  private static final int MOST_BETWEEN = 4;

  private static final Set<String> HEADS =
      Set.of(
          "ліцей",
          "гімназія",
          "школа",
          "зош",
          "ззсо",
          "нвк",
          "нво",
          "здо",
          "днз",
          "нвц",
          "заклад",
          "садок",
          "ясла-садок",
          "інтернат",
          "будинок-інтернат",
          "школа-інтернат",
          "лікарня",
          "поліклініка",
          "амбулаторія",
          "диспансер",
          "госпіталь",
          "фап",
          "бл",
          "бліл",
          "мл",
          "цмл",
          "црл",
          "цпмсд",
          "пансіонат",
          "притулок",
          "центр",
          "цнап",
          "будинок",
          "бібліотека",
          "музей",
          "театр",
          "філармонія",
          "їдальня",
          "філія",
          "коледж",
          "університет",
          "училище",
          "технікум",
          "академія",
          "інститут",
          "комплекс",
          "об'єднання",
          "завод",
          "комбінат",
          "фабрика",
          "лісництво",
          "лісгосп",
          "господарство",
          "водоканал",
          "управління",
          "суд",
          "госпсуд",
          "адмінсуд",
          "прокуратура",
          "округ");

  private Institutions() {}

  /// Whether adjectives and then such a noun follow the token.
  static boolean follow(String text, List<Token> tokens, int last) {
    for (int at = last + 1; at < tokens.size() && at <= last + 1 + MOST_BETWEEN; at++) {
      Token token = tokens.get(at);
      if (!text.substring(tokens.get(at - 1).end(), token.start()).isBlank()) {
        return false;
      }
      if (Unit.isAny(token, HEADS)) {
        return true;
      }
      boolean adjective = token.lemmas().stream().anyMatch(Institutions::isAdjective);
      if (!adjective || token.has(Traits.CAPITALISED) && !token.has(Traits.ALL_CAPS)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAdjective(String lemma) {
    return lemma.endsWith("ий") || lemma.endsWith("ій");
  }
}
