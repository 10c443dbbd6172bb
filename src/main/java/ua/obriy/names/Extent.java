package ua.obriy.names;

import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// How far the name of an organisation reaches around its noun.
final class Extent {
  private static final int FARTHEST = 12;
  private static final Set<String> AND = Set.of("і", "й", "та");
  private static final Set<String> IN = Set.of("у", "в", "по");
  private static final Set<String> AREAS =
      Set.of("область", "район", "місто", "громада", "м", "україна", "регіон");
  private static final Set<String> MATTERS = Set.of("питання", "надзвичайний", "право", "справа");
  private static final Set<String> NAMED_AFTER = Set.of("імені", "ім");

  private final Passage passage;
  private final NameWords words;

  Extent(Passage passage, NameWords words) {
    this.passage = passage;
    this.words = words;
  }

  /// The first of the adjectives that belong to the name, or the noun itself.
  int start(int noun, Word word) {
    int first = Phrase.adjectivesBefore(passage, noun, word.gender());
    int at = first;
    while (at < noun && (!passage.isCapital(at) || isFiller(at))) {
      at++;
    }
    return at < noun ? at : noun;
  }

  /// A capital that only the start of the sentence gives to an adjective of no place.
  private boolean isFiller(int at) {
    return passage.has(at, Traits.SENTENCE_START) && passage.is(at, Kind.LEVEL);
  }

  /// The last word of what follows the noun and belongs to it, or the noun itself.
  int complement(int noun, Word word) {
    if (word.isAny(Kind.CLOSED.bit | Kind.LOCAL.bit) || word.is(Kind.SITE)) {
      return territory(noun);
    }
    int last = noun;
    int at = noun;
    while (at - noun < FARTHEST && at + 1 < passage.size()) {
      int next = step(at);
      if (next < 0) {
        break;
      }
      at = next;
      last = at;
      if (isCountry(at)) {
        break;
      }
    }
    return Math.max(last, territory(last));
  }

  /// The next word that belongs to the genitive, or -1.
  private int step(int at) {
    if (!passage.isJoined(at)) {
      return isListed(at) ? at + 1 : -1;
    }
    if (belongs(at + 1)) {
      return at + 1;
    }
    Token next = passage.get(at + 1);
    boolean link = AND.contains(next.folded()) || isMatter(at + 1);
    boolean linked = link && passage.isJoined(at + 1) && belongs(at + 2);
    return linked ? at + 2 : -1;
  }

  private boolean isMatter(int at) {
    String form = passage.get(at).folded();
    boolean about = form.equals("з") || form.equals("із") || form.equals("у") || form.equals("в");
    if (!about || at + 1 >= passage.size()) {
      return false;
    }
    for (String lemma : passage.get(at + 1).lemmas()) {
      if (MATTERS.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /// Міністерство освіти, науки і спорту: a comma where a conjunction follows soon.
  private boolean isListed(int at) {
    if (!passage.isGap(at, ",") || !belongs(at + 1)) {
      return false;
    }
    for (int i = at + 1; i < at + 4 && passage.isJoined(i); i++) {
      if (AND.contains(passage.get(i + 1).folded())) {
        return passage.isJoined(i + 1) && belongs(i + 2);
      }
      if (!belongs(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean belongs(int at) {
    Token token = passage.get(at);
    boolean person =
        token.has(Traits.FIRST_NAME) && token.has(Traits.CAPITALISED) && !token.has(Traits.GEO);
    boolean other = passage.is(at, Kind.MONTH) || passage.is(at, Kind.OFFICE) || isMatters(token);
    return !person
        && !token.has(Traits.NUMBER)
        && (!other || isMatters(token))
        && !Offices.isVerb(token)
        && Phrase.isGenitive(token);
  }

  private static boolean isMatters(Token token) {
    return token.folded().equals("питань")
        || token.folded().equals("справах")
        || token.folded().equals("надзвичайних")
        || token.folded().equals("ситуацій");
  }

  private boolean isCountry(int at) {
    return passage.isCapital(at) && passage.get(at).lemmas().contains("україна");
  }

  /// With the country or area behind it: України, у Сумській області, по м. Києву.
  int territory(int last) {
    if (!passage.isJoined(last)) {
      return last;
    }
    int next = last + 1;
    if (isCountry(next)) {
      return next;
    }
    if (!IN.contains(passage.get(next).folded()) || !passage.isJoined(next)) {
      return last;
    }
    boolean adjective = Phrase.isAdjective(passage.get(next + 1)) && passage.isCapital(next + 1);
    if (adjective && passage.isJoined(next + 1) && isArea(next + 2)) {
      return next + 2;
    }
    if (isArea(next + 1) && (isCountry(next + 1) || isCapitalNext(next + 1))) {
      return isCountry(next + 1) ? next + 1 : next + 2;
    }
    return last;
  }

  private boolean isCapitalNext(int at) {
    return passage.isCapital(at + 1) && (passage.isJoined(at) || passage.isGap(at, "."));
  }

  private boolean isArea(int at) {
    for (String lemma : passage.get(at).lemmas()) {
      if (AREAS.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /// With the name that it is dedicated to: імені Івана Франка.
  int dedication(int last) {
    int at = last + 1;
    if (!passage.isJoined(last) || !NAMED_AFTER.contains(passage.get(at).folded())) {
      return last;
    }
    while (at - last < 7
        && (passage.isJoined(at) || passage.isGap(at, "."))
        && (passage.isCapital(at + 1)
            || !passage.isCapital(at) && Phrase.isGenitive(passage.get(at + 1)))) {
      at++;
    }
    return passage.isCapital(at) ? at : last;
  }

  /// Whether the words are a name and no common noun.
  boolean isName(int first, int noun, int last, Word word) {
    boolean placed = false;
    for (int at = first; at < noun; at++) {
      placed |= passage.isCapital(at) && !passage.is(at, Kind.LEVEL);
    }
    boolean capital = passage.isCapital(noun) && !passage.has(noun, Traits.SENTENCE_START);
    boolean named = false;
    for (int at = noun + 1; at <= last; at++) {
      named |= passage.isCapital(at);
    }
    if (word.isAny(Kind.CLOSED.bit | Kind.LOCAL.bit)) {
      return placed || first < noun && named;
    }
    if (word.is(Kind.SITE)) {
      return placed;
    }
    boolean governed = last > noun;
    return placed || first < noun && governed || governed && (capital || named);
  }

  /// The whole in the nominative.
  String name(int first, int noun, int last) {
    Word word = passage.word(noun);
    Token token = passage.get(noun);
    String head =
        word.isAny(Kind.LOCAL.bit | Kind.LEGAL.bit)
            ? token.form()
            : Letters.written(token, lemma(token, word));
    String rest = Phrase.squeezed(passage.text(), passage.end(noun), passage.end(last));
    String before = Phrase.nominative(passage, first, noun, word.gender());
    return Letters.withCapital(before + head + rest);
  }

  private String lemma(Token token, Word word) {
    for (String lemma : token.lemmas()) {
      if (words.ofLemma(lemma) == word) {
        return lemma;
      }
    }
    return token.lemmas().getFirst();
  }
}
