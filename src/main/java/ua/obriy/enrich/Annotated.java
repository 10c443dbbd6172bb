package ua.obriy.enrich;

import java.util.List;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.UnresolvedPlace;

/// A document with what was understood of it, and with what was not.
///
/// @param unresolved names of places that were not taken for one of them, in the order title, text
public record Annotated(EnrichedDocument document, List<UnresolvedPlace> unresolved) {
  public Annotated {
    unresolved = List.copyOf(unresolved);
  }
}
