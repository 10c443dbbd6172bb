package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;

/// Asks for less when no document has all the words: first for half of them, then for any.
/// Conditions on facets, dates, unwanted words and words that may be missing stay as they are.
final class Relaxation {
  private static final int LONG = 4;

  private Relaxation() {}

  /// @param asked the words that all were asked for
  /// @param taken how many of them are enough, for people
  record Step(Query query, String asked, String taken) {}

  /// Ever weaker questions; empty when the question cannot be weakened.
  static List<Step> steps(Query query) {
    if (!(query instanceof Query.AllOf(List<Query> parts))) {
      return List.of();
    }
    List<Query> words = parts.stream().filter(Relaxation::isWords).toList();
    List<Query> fixed = parts.stream().filter(part -> !isWords(part)).toList();
    List<Step> steps = new ArrayList<>();
    int half = (words.size() + 1) / 2;
    if (words.size() > 1) {
      steps.add(step(words, fixed, half));
    }
    if (half > 1) {
      steps.add(step(words, fixed, 1));
    }
    return steps;
  }

  /// Whether so many words are asked for that few documents can have them all.
  static boolean isLong(Query query) {
    return query instanceof Query.AllOf(List<Query> parts)
        && parts.stream().filter(Relaxation::isWords).count() >= LONG;
  }

  private static Step step(List<Query> words, List<Query> fixed, int atLeast) {
    List<Query> parts = new ArrayList<>(fixed);
    parts.add(new Query.MostOf(words, atLeast));
    Query query = parts.size() == 1 ? parts.getFirst() : new Query.AllOf(parts);
    String asked = String.join(" ", words.stream().map(Relaxation::text).toList());
    return new Step(query, asked, "≥ " + atLeast + " з " + words.size());
  }

  private static boolean isWords(Query part) {
    return switch (part) {
      case Query.Word _, Query.Phrase _, Query.Near _, Query.Prefix _, Query.Title _ -> true;
      case Query.Alike _ -> true;
      case Query.AnyOf _, Query.AllOf _, Query.MostOf _ -> true;
      case Query.Named _ -> true;
      case Query.Everything _, Query.In _, Query.Dated _, Query.Not _, Query.Preferred _ -> false;
    };
  }

  private static String text(Query part) {
    return switch (part) {
      case Query.Word(String text) -> text;
      case Query.Alike(Query.Word word, List<Query.Other> _) -> text(word);
      case Query.Prefix(String start) -> start + "*";
      case Query.Phrase(List<String> words) -> "\"" + String.join(" ", words) + "\"";
      case Query.Near(List<String> words, int _) -> String.join(" ", words);
      case Query.Title(Query inner) -> text(inner);
      case Query.Preferred(Query inner) -> text(inner);
      case Query.AnyOf(List<Query> parts) -> text(parts.getFirst());
      case Query.AllOf(List<Query> parts) -> text(parts.getFirst());
      case Query.MostOf(List<Query> parts, int _) -> text(parts.getFirst());
      case Query.Named(Query words, Facet _, List<String> _, boolean _) -> text(words);
      case Query.Everything _, Query.In _, Query.Dated _, Query.Not _ -> "";
    };
  }
}
