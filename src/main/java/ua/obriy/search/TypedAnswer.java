package ua.obriy.search;

import java.util.List;

/// What was found, and how the typed words were understood.
///
/// @param understood the words as searched; equal to those typed when nothing was changed
/// @param query the query that was run
public record TypedAnswer(SearchPage page, String understood, List<Change> changes, Query query) {
  public TypedAnswer {
    changes = List.copyOf(changes);
  }
}
