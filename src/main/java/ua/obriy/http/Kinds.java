package ua.obriy.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ua.obriy.search.Facet;
import ua.obriy.search.SearchEngine;

/// The kinds of documents that may be asked for: the usual ones, and whatever else the documents of
/// the index say they are.
record Kinds(SearchEngine engine) {
  private static final List<String> USUAL = List.of("news", "project");

  boolean isKnown(String kind) {
    return USUAL.contains(kind) || all().contains(kind);
  }

  /// In the order of the alphabet.
  List<String> all() {
    TreeSet<String> kinds = new TreeSet<>(USUAL);
    try {
      kinds.addAll(
          new Counts(engine)
              .of(EnumSet.of(Facet.KIND))
              .getOrDefault(Facet.KIND, Map.of())
              .keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(kinds);
  }
}
