package ua.obriy.sources;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a source is doing.
///
/// @param last when it was visited, null for never
/// @param next when it will be
/// @param failures visits in a row that failed
/// @param outcome of the last visit, Ukrainian
/// @param items files, entries or pages that it has now
/// @param notes what could not be read at the visit just ended
public record Status(
    String name,
    Source.Kind kind,
    @Nullable Instant last,
    Instant next,
    int failures,
    String outcome,
    int items,
    List<String> notes) {
  static Status of(Source source, State state, List<String> notes) {
    return new Status(
        source.name(),
        source.kind(),
        state.last(),
        state.next(),
        state.failures(),
        state.outcome(),
        state.items().size(),
        List.copyOf(notes));
  }
}
