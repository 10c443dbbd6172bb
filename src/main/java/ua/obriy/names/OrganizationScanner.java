package ua.obriy.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds the organisations and quoted projects that the fields name, one after the other. Serves
/// one document and thread.
final class OrganizationScanner {
  private static final int NOUNS =
      Kind.HEAD.bit | Kind.BODY.bit | Kind.CLOSED.bit | Kind.SITE.bit | Kind.LOCAL.bit;
  private static final int BEFORE_QUOTATION =
      NOUNS | Kind.QUOTED.bit | Kind.GENERIC.bit | Kind.LEGAL.bit | Kind.PROJECT.bit;
  private static final int LONGEST_ABBREVIATION = 12;
  private static final int SHORTEST_ABBREVIATION = 3;
  private static final int LONGEST_UNKNOWN = 6;

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
    KnownWord word = passage.word(at);
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
  private int quoted(int at, KnownWord word) {
    int last = word.is(Kind.LEGAL) ? legalForms(at) : extent.limited(at);
    Quotation quotation = quotation(last);
    if (quotation == null && word.isAny(Kind.HEAD.bit | Kind.BODY.bit)) {
      last = extent.complement(at, word);
      quotation = quotation(last);
    }
    if (quotation == null) {
      return at;
    }
    String content = quotation.content();
    int behind = passage.wordAt(quotation.end());
    if (word.is(Kind.PROJECT)) {
      projects.add(content, passage.mentionAt(quotation.start(), quotation.end()));
      return behind;
    }
    boolean bare = word.is(Kind.GENERIC);
    int first = bare || word.is(Kind.LEGAL) ? at : extent.quotedStart(at, word);
    String name = bare ? content : extent.name(first, at, last) + " «" + content + "»";
    int start = bare ? quotation.start() : passage.start(first);
    take(known(content, name, bare), start, quotation.end());
    return behind;
  }

  /// The quotation behind the word that may be a name.
  private @Nullable Quotation quotation(int last) {
    int start = passage.skipSpaces(passage.end(last));
    Quotation quotation = Quotation.at(passage.text(), start);
    boolean named =
        quotation != null
            && !Character.isLowerCase(quotation.content().codePointAt(0))
            && Character.isLetterOrDigit(quotation.content().codePointAt(0));
    return named ? quotation : null;
  }

  /// What the quoted one was called first; a name with its noun replaces the bare one.
  private String known(String content, String name, boolean bare) {
    String key = Letters.fold(content);
    String before = byShortName.get(key);
    if (before == null || before.equals(content) && !bare) {
      byShortName.put(key, name);
      if (before != null) {
        organizations.rename(before, name);
      }
      return name;
    }
    return before;
  }

  /// ВО БФ.
  private int legalForms(int at) {
    int last = at;
    while (passage.isJoined(last) && passage.is(last + 1, Kind.LEGAL)) {
      last++;
    }
    return last;
  }

  private int noun(int at, KnownWord word) {
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
  private int abbreviation(int at, KnownWord word) {
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
  private int single(int at, KnownWord word) {
    Token token = passage.get(at);
    if (!byShortName.isEmpty() && (token.has(Traits.ALL_CAPS) || passage.before(at) == '«')) {
      int behind = introduced(at, token);
      if (behind > at) {
        return behind;
      }
    }
    boolean named = word.is(Kind.NAMED);
    int other = Traits.COMMON | Traits.GEO | Traits.FIRST_NAME | Traits.LAST_NAME;
    if (!named && (token.has(other) || !isUnknownAbbreviation(token) && !looksSo(token))) {
      return at;
    }
    String lemma = named ? Phrase.lemma(token, Kind.NAMED, words) : token.lemmas().getFirst();
    String name =
        token.has(Traits.ALL_CAPS)
            ? token.form()
            : Letters.withCapital(Letters.written(token, lemma));
    take(name, token.start(), token.end());
    return at + 1;
  }

  /// The word behind «Світанок» or an abbreviation, when its full name was told before.
  private int introduced(int at, Token token) {
    boolean quoted = passage.before(at) == '«';
    Quotation quotation = quoted ? Quotation.at(passage.text(), token.start() - 1) : null;
    String name =
        byShortName.get(quotation == null ? token.folded() : Letters.fold(quotation.content()));
    if (name == null) {
      return at;
    }
    int start = quotation == null ? token.start() : quotation.start();
    int end = quotation == null ? token.end() : quotation.end();
    take(name, start, end);
    return passage.wordAt(end);
  }

  private static boolean isUnknownAbbreviation(Token token) {
    int size = token.form().length();
    return token.has(Traits.ALL_CAPS)
        && token.has(Traits.GUESSED)
        && size >= SHORTEST_ABBREVIATION
        && size <= LONGEST_UNKNOWN
        && Character.UnicodeBlock.of(token.form().charAt(0)) == Character.UnicodeBlock.CYRILLIC;
  }

  private boolean looksSo(Token token) {
    return words.looksLikeName(token.folded())
        || !token.has(Traits.GUESSED) && words.looksLikeName(token.lemmas().getFirst());
  }

  private void take(String name, int start, int end) {
    organizations.add(name, passage.mentionAt(start, end));
    passage.cover(start, end);
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
