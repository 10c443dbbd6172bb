package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts repaired words into a question.
final class Rewriting {
  private final Map<String, Repair> repairs;

  /// @param repairs by typed word, or by the words of a name with single spaces
  Rewriting(Map<String, Repair> repairs) {
    this.repairs = repairs;
  }

  Query of(Query query) {
    return switch (query) {
      case Query.Word(String text) -> word(text, query);
      case Query.Near(List<String> words, int distance) -> new Query.Near(texts(words), distance);
      case Query.Phrase(List<String> words) -> new Query.Phrase(texts(words));
      case Query.Title(Query inner) -> new Query.Title(of(inner));
      case Query.Not(Query inner) -> new Query.Not(of(inner));
      case Query.Preferred(Query inner) -> new Query.Preferred(of(inner));
      case Query.AllOf(List<Query> parts) -> new Query.AllOf(together(parts));
      case Query.AnyOf(List<Query> parts) -> new Query.AnyOf(parts.stream().map(this::of).toList());
      case Query.MostOf(List<Query> parts, int least) ->
          new Query.MostOf(parts.stream().map(this::of).toList(), least);
      case Query.Everything _, Query.Prefix _, Query.In _, Query.Dated _, Query.Named _ -> query;
      case Query.Alike _ -> query;
    };
  }

  private Query word(String text, Query same) {
    Repair repair = repairs.get(text);
    return repair == null ? same : repair.query(text);
  }

  private List<String> texts(List<String> words) {
    return words.stream().map(this::text).toList();
  }

  private String text(String word) {
    Repair repair = repairs.get(word);
    return repair == null || repair.beside() ? word : repair.guess().word();
  }

  /// Parts side by side; names of several words are replaced whole, repaired words are merged in.
  private List<Query> together(List<Query> parts) {
    List<Query> rewritten = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int length = PlaceNames.LONGEST;
      while (length > 1 && !repairs.containsKey(PlaceNames.span(parts, at, length))) {
        length--;
      }
      Query part =
          length > 1 ? word(PlaceNames.span(parts, at, length), parts.get(at)) : of(parts.get(at));
      if (part instanceof Query.AllOf(List<Query> inner)) {
        rewritten.addAll(inner);
      } else {
        rewritten.add(part);
      }
      at += Math.max(1, length);
    }
    return rewritten;
  }
}
