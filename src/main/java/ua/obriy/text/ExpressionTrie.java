package ua.obriy.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Expressions by the lemmas of their words.
///
/// @param <T> what is known of an expression
final class ExpressionTrie<T> {
  private final Map<String, ExpressionTrie<T>> next = new HashMap<>();
  private final List<T> here = new ArrayList<>();

  /// What was found for the tokens up to `to`.
  record Found<T>(int to, List<T> values) {}

  /// @param words each with the lemmas that will do
  void put(List<List<String>> words, T value) {
    if (words.isEmpty()) {
      here.add(value);
      return;
    }
    for (String lemma : words.getFirst()) {
      next.computeIfAbsent(lemma, _ -> new ExpressionTrie<>())
          .put(words.subList(1, words.size()), value);
    }
  }

  /// The longest expression that begins at a token and stays inside its sentence; without values
  /// when there is none.
  Found<T> longest(
      List<Token> tokens, int from, Function<Token, List<String>> lemmas, Predicate<T> wanted) {
    Found<T> best = new Found<>(from, List.of());
    List<ExpressionTrie<T>> open = List.of(this);
    for (int at = from; at < tokens.size() && !open.isEmpty(); at++) {
      if (at > from && tokens.get(at).has(Traits.BREAK_BEFORE)) {
        break;
      }
      open = step(open, lemmas.apply(tokens.get(at)));
      List<T> values = open.stream().flatMap(n -> n.here.stream()).filter(wanted).toList();
      best = values.isEmpty() ? best : new Found<>(at + 1, values);
    }
    return best;
  }

  private static <T> List<ExpressionTrie<T>> step(
      List<ExpressionTrie<T>> open, List<String> lemmas) {
    List<ExpressionTrie<T>> further = new ArrayList<>();
    for (ExpressionTrie<T> node : open) {
      for (String lemma : lemmas) {
        ExpressionTrie<T> child = node.next.get(lemma);
        if (child != null) {
          further.add(child);
        }
      }
    }
    return further;
  }
}
