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
  private static final Set<String> NAMED_AFTER = Set.of("імені", "ім");

  private final Passage passage;
  private final NameWords words;

  Extent(Passage passage, NameWords words) {
    this.passage = passage;
    this.words = words;
  }

  /// The first of the adjectives that belong to the name, or the noun itself.
  int start(int noun, KnownWord word) {
    int first = Phrase.adjectivesBefore(passage, noun, word.gender());
    int at = first;
    while (at < noun && (!passage.isCapital(at) || isFiller(at))) {
      at++;
    }
    return at < noun ? at : noun;
  }

  /// The first of the adjectives, small ones too, that belong to a name with a quotation.
  int quotedStart(int noun, KnownWord word) {
    int at = Phrase.adjectivesBefore(passage, noun, word.gender());
    while (at < noun && (passage.is(at, Kind.VAGUE) || isPlace(at))) {
      at++;
    }
    return at;
  }

  /// A small adjective of a place tells where it is: харківське підприємство.
  private boolean isPlace(int at) {
    return !passage.isCapital(at) && isRelational(at);
  }

  private boolean isRelational(int at) {
    String lemma = passage.get(at).lemmas().getFirst();
    return lemma.endsWith("ський") || lemma.endsWith("цький") || lemma.endsWith("зький");
  }

  /// With the words behind it when they are the long form of ТОВ.
  int limited(int noun) {
    boolean limited =
        passage.isForm(noun + 1, "з")
            && passage.isForm(noun + 2, "обмеженою")
            && passage.isForm(noun + 3, "відповідальністю");
    return limited ? noun + 3 : noun;
  }

  /// A capital that only the start of the sentence gives to an adjective of no name.
  private boolean isFiller(int at) {
    boolean vague = passage.is(at, Kind.VAGUE);
    return vague
        || passage.has(at, Traits.SENTENCE_START)
            && (passage.is(at, Kind.LEVEL) || !isRelational(at) && !passage.is(at, Kind.OFFICIAL));
  }

  /// The last word of what follows the noun and belongs to it, or the noun itself.
  int complement(int noun, KnownWord word) {
    boolean placed = noun > 0 && Phrase.adjectivesBefore(passage, noun, word.gender()) < noun;
    if (word.isAny(Kind.CLOSED.bit | Kind.LOCAL.bit) || word.is(Kind.SITE) && !placed) {
      return territory(noun);
    }
    int last = noun;
    int at = noun;
    while (at - noun < FARTHEST && at + 1 < passage.size()) {
      int next = step(at);
      if (next < 0
          || word.is(Kind.SITE) && passage.isCapital(next)
          || isVerbal(next) && next == at + 1 && at > noun && !isLinked(at)) {
        break;
      }
      at = next;
      last = at;
      if (isCountry(at) && !isWith(at + 1)) {
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
    boolean link = AND.contains(next.folded()) || isWith(at + 1);
    boolean linked = link && passage.isJoined(at + 1) && belongs(at + 2);
    return linked ? at + 2 : -1;
  }

  /// організація з міграції, Міністерство у справах ветеранів.
  private boolean isWith(int at) {
    if (at + 1 >= passage.size()) {
      return false;
    }
    String form = passage.get(at).folded();
    boolean matter = passage.isForm(at + 1, "справах");
    boolean with = form.equals("з") || form.equals("із");
    return with && !passage.has(at + 1, Traits.GEO) || matter && IN.contains(form);
  }

  /// будівництва, розвитку and the like follow an adjective or the noun itself; забезпечення behind
  /// another genitive is more often what the organisation deals with now.
  private boolean isVerbal(int at) {
    String form = passage.get(at).folded();
    return form.endsWith("ння") && passage.get(at).lemmas().contains(form);
  }

  private boolean isLinked(int at) {
    return Phrase.isAdjective(passage.get(at)) || AND.contains(passage.get(at).folded());
  }

  /// Міністерство освіти, науки і спорту: a comma where a conjunction follows soon.
  private boolean isListed(int at) {
    if (!passage.isGap(at, ",") || !isSmall(at + 1)) {
      return false;
    }
    for (int i = at + 1; i < at + 4 && passage.isJoined(i); i++) {
      if (AND.contains(passage.get(i + 1).folded())) {
        return passage.isJoined(i + 1) && belongs(i + 2);
      }
      if (!isSmall(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isSmall(int at) {
    return !passage.isCapital(at) && belongs(at);
  }

  private boolean belongs(int at) {
    Token token = passage.get(at);
    boolean person =
        token.has(Traits.FIRST_NAME) && token.has(Traits.CAPITALISED) && !token.has(Traits.GEO);
    return !person
        && !token.has(Traits.NUMBER)
        && !passage.word(at).isAny(Kind.MONTH.bit | Kind.VAGUE.bit | Kind.LEGAL.bit)
        && !token.folded().equals("імені")
        && !Offices.isVerb(token)
        && (Phrase.isGenitive(token) || token.folded().equals("справах"));
  }

  private boolean isCountry(int at) {
    return passage.isCapital(at) && passage.get(at).lemmas().contains("україна");
  }

  /// With the country or area behind it: України, Сумської області, у Сумській області, м. Києва.
  int territory(int last) {
    if (!passage.isJoined(last)) {
      return last;
    }
    int next = last + 1;
    if (isCountry(next)) {
      return next;
    }
    boolean in = IN.contains(passage.get(next).folded()) && passage.isJoined(next);
    int from = in ? next + 1 : next;
    boolean adjective = passage.isCapital(from) && Phrase.isAdjective(passage.get(from));
    boolean genitive = in || Phrase.isGenitive(passage.get(from));
    if (adjective && genitive && passage.isJoined(from) && isArea(from + 1)) {
      return from + 1;
    }
    if (in && isCountry(from)) {
      return from;
    }
    boolean city = passage.isForm(from, "м") || isArea(from) && genitive;
    return city && isCapitalNext(from) ? from + 1 : last;
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
  boolean isName(int first, int noun, int last, KnownWord word) {
    if (isPlural(passage.get(noun), word.gender())) {
      return false;
    }
    boolean placed = false;
    for (int at = first; at < noun; at++) {
      placed |= passage.isCapital(at) && !passage.is(at, Kind.LEVEL);
    }
    boolean named = false;
    for (int at = noun + 1; at <= last; at++) {
      named |= passage.isCapital(at);
    }
    if (word.isAny(Kind.CLOSED.bit | Kind.LOCAL.bit)) {
      return placed || first < noun && named;
    }
    boolean began = passage.has(noun, Traits.SENTENCE_START) && !passage.isCapital(noun + 1);
    boolean capital = passage.isCapital(noun) && !began;
    boolean many = noun - first > 1;
    if (placed || first < noun && (last > noun || many)) {
      return true;
    }
    return last > noun && !word.is(Kind.SITE) && (capital || named && word.is(Kind.HEAD));
  }

  /// A noun in the plural names no single organisation.
  private static boolean isPlural(Token noun, Gender gender) {
    String form = noun.folded();
    if (noun.has(Traits.ALL_CAPS) || noun.lemmas().contains(form)) {
      return false;
    }
    boolean bare = "аеєиіїоуюя".indexOf(form.charAt(form.length() - 1)) < 0;
    boolean oblique = form.endsWith("ам") || form.endsWith("ами") || form.endsWith("ах");
    return switch (gender) {
      case MASCULINE -> oblique || form.endsWith("и") || form.endsWith("ів") || form.endsWith("ї");
      case FEMININE -> oblique || bare || form.endsWith("ях") || form.endsWith("ями");
      case NEUTER -> oblique || bare && !form.endsWith("м");
    };
  }

  /// The whole in the nominative.
  String name(int first, int noun, int last) {
    KnownWord word = passage.word(noun);
    Token token = passage.get(noun);
    if (last == noun + 3 && limited(noun) == last) {
      return "ТОВ";
    }
    String head =
        word.isAny(Kind.LOCAL.bit | Kind.LEGAL.bit)
            ? token.form()
            : Letters.written(token, lemma(token, word));
    String rest = Phrase.squeezed(passage.text(), passage.end(noun), passage.end(last));
    String before = Phrase.nominative(passage, first, noun, word.gender());
    return Letters.withCapital(before + head + rest);
  }

  private String lemma(Token token, KnownWord word) {
    for (String lemma : token.lemmas()) {
      if (words.ofLemma(lemma) == word) {
        return lemma;
      }
    }
    return token.lemmas().getFirst();
  }
}
