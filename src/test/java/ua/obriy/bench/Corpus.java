package ua.obriy.bench;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.SourceDocument;

/// The documents that benchmarks read: those of the project, or the NDJSON file or folder that the
/// system property `bench.documents` names.
final class Corpus {
  static final String PROPERTY = "bench.documents";

  /// Enough for steady figures; a larger file is read no further.
  private static final int MOST_CHARACTERS = 6_000_000;

  private Corpus() {}

  static String source() {
    return System.getProperty(PROPERTY, "index-data/documents");
  }

  static List<SourceDocument> documents() {
    List<SourceDocument> documents = new ArrayList<>();
    int[] characters = {0};
    new Ingest()
        .read(
            source(),
            outcome -> {
              if (outcome instanceof Outcome.Accepted accepted && characters[0] < MOST_CHARACTERS) {
                documents.add(accepted.document());
                characters[0] += accepted.document().text().length();
              }
            });
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("no documents in " + source() + ", see -D" + PROPERTY);
    }
    return documents;
  }

  /// Title and text of each document.
  static List<String> texts() {
    return documents().stream().map(document -> document.title() + "\n" + document.text()).toList();
  }
}
