package ua.obriy.enrich;

import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.SourceDocument;

/// Understands one document. Safe for use by several threads.
@FunctionalInterface
public interface Enricher {
  EnrichedDocument enrich(SourceDocument document);
}
