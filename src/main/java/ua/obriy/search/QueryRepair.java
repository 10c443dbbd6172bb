package ua.obriy.search;

import java.io.IOException;
import java.util.List;

/// Reads words that an index does not hold as what was probably meant.
final class QueryRepair {

  /// @param understood the words as searched
  record Repaired(Query query, String understood, List<Change> changes) {}

  private final Background known;

  QueryRepair(Background known) {
    this.known = known;
  }

  Repaired repair(Query query, String typed, Vocabulary vocabulary) throws IOException {
    return new Repaired(query, typed, List.of());
  }
}
