package ua.obriy.index;

import java.io.IOException;
import java.util.List;

/// Tells what happened to documents.
@FunctionalInterface
public interface Traces {
  Traces NONE = _ -> List.of();

  /// @return the oldest first; empty for an id that was never met
  List<Trace> of(String id) throws IOException;
}
