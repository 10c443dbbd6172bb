package ua.obriy.enrich;

import java.util.List;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.SourceDocument;

/// Understands one document. Safe for use by several threads.
@FunctionalInterface
public interface Enricher {
  EnrichedDocument enrich(SourceDocument document);

  /// The same, with the names that led to no place; none when they are not looked for.
  default Annotated annotate(SourceDocument document) {
    return new Annotated(enrich(document), List.of());
  }
}
