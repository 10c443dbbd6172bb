package ua.obriy.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ua.obriy.ingest.Outcome.Sighting;
import ua.obriy.model.SourceDocument;

/// The ids that a run has met, with what stood under them.
final class Sightings {
  /// Keys and values are the first 64 bits of hashes: a million documents then fit in 100 MB, and
  /// two of them collide once in ten million runs.
  private final Map<Long, Long> contentById = new HashMap<>();

  Outcome meet(SourceDocument document) {
    long id = Identity.shortHash(document.id());
    Long content = Identity.shortHash(contentOf(document));
    Long before = contentById.put(id, content);
    if (before == null) {
      return new Outcome.Accepted(document, Sighting.FIRST);
    }
    boolean same = Objects.equals(before, content);
    return new Outcome.Accepted(document, same ? Sighting.DUPLICATE : Sighting.UPDATED);
  }

  private static String contentOf(SourceDocument document) {
    return String.join(
        "\n",
        document.provenance().hash(),
        String.valueOf(document.url()),
        String.valueOf(document.date()),
        String.valueOf(document.source()),
        String.valueOf(document.kind()),
        String.valueOf(document.lang()),
        document.given().toString(),
        new TreeMap<>(document.extra()).toString());
  }
}
