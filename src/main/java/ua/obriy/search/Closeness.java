package ua.obriy.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks whether the words of a question stand together somewhere: a long document may hold any few
/// words by chance, pages apart. Words that others may stand for are not compared: where they stand
/// says nothing.
final class Closeness {
  /// Most other words between them.
  private static final int DISTANCE = 50;

  private Closeness() {}

  /// The question narrowed to documents with its words close to each other; null when it holds
  /// fewer than two words to compare.
  static @Nullable Query of(Query query) {
    Set<String> words = new LinkedHashSet<>();
    collect(query, words);
    return words.size() < 2
        ? null
        : new Query.AllOf(List.of(query, new Query.Near(List.copyOf(words), DISTANCE)));
  }

  private static void collect(Query query, Set<String> words) {
    switch (query) {
      case Query.Word(String text) -> words.add(text);
      case Query.AllOf(List<Query> parts) -> parts.forEach(part -> collect(part, words));
      case Query.Named(Query name, Facet _, List<String> _, boolean _) -> collect(name, words);
      case Query.Phrase _, Query.Near _, Query.Prefix _, Query.Title _, Query.Preferred _ -> {}
      case Query.AnyOf _, Query.MostOf _, Query.Everything _, Query.In _ -> {}
      case Query.Dated _, Query.Not _, Query.Alike _ -> {}
    }
  }
}
