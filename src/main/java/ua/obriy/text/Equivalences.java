package ua.obriy.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;

/// Expressions that mean the same or nearly so. Immutable and safe for use by several threads.
///
/// Expressions are recognised in any form of their words. Where several begin at a word, the
/// longest counts, and the words inside it are not looked at again.
public final class Equivalences {
  /// None at all.
  public static final Equivalences NONE = new Equivalences(null, List.of());

  /// Shorter ones are no second part: фото-граф, топ-оля.
  private static final int SHORTEST_PART = 5;

  /// One of the expressions of a row.
  private record Entry(EquivalenceRow row, String expression) {}

  private final @Nullable UkrainianText text;
  private final Spellings spellings;
  private final Set<String> words = new HashSet<>();
  private final ExpressionTrie<Entry> expressions = new ExpressionTrie<>();

  private Equivalences(@Nullable UkrainianText text, List<EquivalenceRow> rows) {
    this.text = text;
    this.spellings = new Spellings(rows.stream().filter(EquivalenceRow::pattern).toList());
    for (EquivalenceRow row : rows) {
      if (text != null && !row.pattern()) {
        put(row, text);
      }
    }
  }

  /// Reads lines of a kind, a weight and expressions, with tabs between; see the description beside
  /// the file.
  ///
  /// @param kinds those wanted
  /// @throws IOException when the file cannot be read or a line is wrong
  public static Equivalences load(Path file, UkrainianText text, Set<Equivalence.Kind> kinds)
      throws IOException {
    List<EquivalenceRow> rows = EquivalenceRow.read(file);
    return new Equivalences(text, rows.stream().filter(row -> kinds.contains(row.kind())).toList());
  }

  private void put(EquivalenceRow row, UkrainianText analysis) {
    List<String> sources = row.oneWay() ? row.expressions().subList(0, 1) : row.expressions();
    for (String expression : sources) {
      List<List<String>> keys =
          analysis.analyzeQuery(expression).stream().map(Equivalences::keys).toList();
      if (!keys.isEmpty()) {
        expressions.put(keys, new Entry(row, expression));
      }
      if (keys.size() == 1) {
        words.add(analysis.fold(expression));
      }
    }
  }

  /// A word in its dictionary form stands for itself alone, whatever else it may be a form of.
  private static List<String> keys(Token token) {
    return token.lemmas().contains(token.folded()) ? List.of(token.folded()) : token.lemmas();
  }

  /// Whether this folded word is all of an expression.
  public boolean knows(String folded) {
    return words.contains(folded);
  }

  /// A folded word or lemma, then its other spellings.
  public List<String> spellings(String folded) {
    return spellings.of(folded);
  }

  /// Everything that may stand for some of the tokens, by rising beginning. The spellings of single
  /// words are [#spellings]' business.
  public List<Equivalence> of(List<Token> tokens) {
    return of(tokens, EnumSet.allOf(Equivalence.Kind.class));
  }

  /// The same of some kinds only.
  public List<Equivalence> of(List<Token> tokens, Set<Equivalence.Kind> kinds) {
    List<Equivalence> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      var longest =
          expressions.longest(
              tokens, at, this::readings, entry -> kinds.contains(entry.row().kind()));
      found.addAll(others(at, longest));
      if (kinds.contains(Equivalence.Kind.SPELLING)) {
        addHyphen(tokens, at, found);
      }
      at = Math.max(at + 1, longest.to());
    }
    return found;
  }

  private List<String> readings(Token token) {
    return token.lemmas().stream().flatMap(lemma -> spellings.of(lemma).stream()).toList();
  }

  private static List<Equivalence> others(int from, ExpressionTrie.Found<Entry> found) {
    Map<String, Equivalence> best = new LinkedHashMap<>();
    List<String> same = found.values().stream().map(Entry::expression).toList();
    for (Entry entry : found.values()) {
      for (String other : entry.row().expressions()) {
        EquivalenceRow row = entry.row();
        List<String> words = List.of(other.split(" +", -1));
        if (!same.contains(other)) {
          best.merge(
              other,
              new Equivalence(from, found.to(), row.kind(), row.weight(), words),
              (one, two) -> one.weight() >= two.weight() ? one : two);
        }
      }
    }
    return List.copyOf(best.values());
  }

  /// A first part joined that is elsewhere written apart, when the analysis cuts that, and apart
  /// what is elsewhere joined.
  private void addHyphen(List<Token> tokens, int at, List<Equivalence> found) {
    Token token = tokens.get(at);
    if (at + 1 < tokens.size() && spellings.isJoined(token.folded())) {
      Token second = tokens.get(at + 1);
      second.lemmas().stream()
          .map(rest -> List.of(token.folded() + rest))
          .forEach(one -> found.add(spelling(at, at + 2, one)));
    }
    spellings.of(token.lemmas().getFirst()).stream()
        .map(twin -> List.of(twin.split("-", -1)))
        .filter(parts -> parts.size() == 2 && isCut(parts))
        .forEach(parts -> found.add(spelling(at, at + 1, parts)));
  }

  private boolean isCut(List<String> parts) {
    return text != null
        && parts.getLast().length() >= SHORTEST_PART
        && text.knows(parts.getLast())
        && text.analyze(String.join("-", parts)).size() > 1;
  }

  private static Equivalence spelling(int from, int to, List<String> words) {
    return new Equivalence(from, to, Equivalence.Kind.SPELLING, 1, words);
  }
}
