package ua.obriy.names;

import java.util.HashMap;
import java.util.Map;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds the organisations and quoted projects that the fields name, one after the other. Serves
/// one document and thread.
final class OrganizationScanner {
  private static final int NOUNS = Kind.HEAD.bit | Kind.CLOSED.bit | Kind.SITE.bit | Kind.LOCAL.bit;
  private static final int BEFORE_QUOTATION =
      NOUNS | Kind.QUOTED.bit | Kind.GENERIC.bit | Kind.LEGAL.bit | Kind.PROJECT.bit;
  private static final int LONGEST_ABBREVIATION = 12;

  private final NameWords words;
  private final Findings organizations = new Findings();
  private final Findings projects = new Findings();

  /// Names by what is quoted in them, and by abbreviations in brackets behind them.
  private final Map<String, String> byShortName = new HashMap<>();

  private Passage passage;
  private Extent extent;

  OrganizationScanner(Passage first, NameWords words) {
    this.words = words;
    this.passage = first;
    this.extent = new Extent(first, words);
  }

  Findings organizations() {
    return organizations;
  }

  Findings projects() {
    return projects;
  }

  void scan(Passage field) {
    passage = field;
    extent = new Extent(field, words);
    int at = 0;
    while (at < field.size()) {
      at = Math.max(at + 1, next(at));
    }
  }

  /// The word behind the organisation that the word belongs to, or the same word.
  private int next(int at) {
    Word word = passage.word(at);
    if (word.isAny(BEFORE_QUOTATION)) {
      int behind = quoted(at, word);
      if (behind == at && word.isAny(NOUNS)) {
        behind = noun(at, word);
      }
      if (behind == at && word.is(Kind.LEGAL)) {
        behind = unquoted(at);
      }
      return behind;
    }
    if (word.isAny(Kind.ABBREVIATION.bit | Kind.BUREAU.bit)) {
      return abbreviation(at, word);
    }
    return passage.isCapital(at) ? single(at, word) : at;
  }

  /// ТОВ «Світанок», рух «Чиста річка», компанія «Промінь».
  private int quoted(int at, Word word) {
    int last = word.is(Kind.LEGAL) ? legalForms(at) : at;
    Quotation quotation = Quotation.at(passage.text(), passage.skipSpaces(passage.end(last)));
    if (quotation == null && word.is(Kind.HEAD)) {
      last = extent.complement(at, word);
      quotation = Quotation.at(passage.text(), passage.skipSpaces(passage.end(last)));
    }
    if (quotation == null
        || !Character.isUpperCase(quotation.content().codePointAt(0))
            && !Character.isDigit(quotation.content().charAt(0))) {
      return at;
    }
    if (word.is(Kind.PROJECT)) {
      projects.add(quotation.content(), passage.mentionAt(quotation.start(), quotation.end()));
    } else if (word.is(Kind.GENERIC)) {
      take(
          quotation.content(),
          passage.start(passage.wordAt(quotation.start())),
          quotation.end() - 1);
    } else {
      int first = word.is(Kind.LEGAL) ? at : extent.start(at, word);
      String name = extent.name(first, at, last) + " «" + quotation.content() + "»";
      take(name, passage.start(first), quotation.end());
      byShortName.put(Letters.fold(quotation.content()), name);
    }
    return passage.wordAt(quotation.end());
  }

  /// ВО БФ.
  private int legalForms(int at) {
    int last = at;
    while (passage.isJoined(last) && passage.is(last + 1, Kind.LEGAL)) {
      last++;
    }
    return last;
  }

  private int noun(int at, Word word) {
    int first = extent.start(at, word);
    int last = extent.complement(at, word);
    if (!extent.isName(first, at, last, word)) {
      return at;
    }
    int end = extent.dedication(last);
    String name = extent.name(first, at, end);
    take(name, passage.start(first), passage.end(end));
    abbreviate(end, name);
    return end + 1;
  }

  /// A legal form before words with capitals: КП Світанок.
  private int unquoted(int at) {
    int last = legalForms(at);
    int form = last;
    while (last - form < 3
        && passage.isJoined(last)
        && passage.isCapital(last + 1)
        && !passage.has(last + 1, Traits.FIRST_NAME)
        && passage.get(last + 1).folded().length() > 2) {
      last++;
    }
    if (last == form) {
      return at;
    }
    take(
        Phrase.squeezed(passage.text(), passage.start(at), passage.end(last)),
        passage.start(at),
        passage.end(last));
    return last + 1;
  }

  /// ДСНС, ДСНС України, ГУ ДСНС у Сумській області.
  private int abbreviation(int at, Word word) {
    int last = at;
    if (word.is(Kind.BUREAU)) {
      if (!passage.isJoined(at) || !passage.has(at + 1, Traits.ALL_CAPS)) {
        return at;
      }
      last++;
    }
    last = extent.territory(last);
    take(
        Phrase.squeezed(passage.text(), passage.start(at), passage.end(last)),
        passage.start(at),
        passage.end(last));
    return last + 1;
  }

  /// A name of one word: Укрпошта; or one that was introduced before.
  private int single(int at, Word word) {
    Token token = passage.get(at);
    String introduced = byShortName.get(token.folded());
    if (introduced != null && (token.has(Traits.ALL_CAPS) || passage.before(at) == '«')) {
      organizations.add(introduced, passage.mention(at, at));
      return at + 1;
    }
    boolean named = word.is(Kind.NAMED);
    int other = Traits.COMMON | Traits.GEO | Traits.FIRST_NAME | Traits.LAST_NAME;
    if (!named && (token.has(other) || !words.looksLikeName(token.folded()) && !looksSo(token))) {
      return at;
    }
    String lemma = named ? Phrase.lemma(token, Kind.NAMED, words) : token.lemmas().getFirst();
    take(Letters.withCapital(Letters.written(token, lemma)), token.start(), token.end());
    return at + 1;
  }

  private boolean looksSo(Token token) {
    return !token.has(Traits.GUESSED) && words.looksLikeName(token.lemmas().getFirst());
  }

  private void take(String name, int start, int end) {
    organizations.add(name, passage.mentionAt(start, end));
  }

  /// Державна служба статистики (ДСС): the abbreviation means the same from now on.
  private void abbreviate(int last, String name) {
    int next = last + 1;
    if (!passage.isGap(last, "(") || passage.after(next) != ')') {
      return;
    }
    Token token = passage.get(next);
    if (token.has(Traits.ALL_CAPS) && token.folded().length() <= LONGEST_ABBREVIATION) {
      byShortName.putIfAbsent(token.folded(), name);
    }
  }
}
