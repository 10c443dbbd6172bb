package ua.obriy.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found, and how the typed words were understood.
///
/// @param understood the words as searched; equal to those typed when nothing was changed
/// @param query the query that was run
/// @param instead right words that no document holds are not changed; these similar words were
///     searched in their place, so that the answer is not empty. Null when it need not be
public record TypedAnswer(
    SearchPage page,
    String understood,
    List<Change> changes,
    Query query,
    @Nullable String instead) {
  public TypedAnswer {
    changes = List.copyOf(changes);
  }
}
