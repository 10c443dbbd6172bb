package ua.obriy.cli;

import java.io.IOException;
import java.util.Optional;
import ua.obriy.enrich.Enricher;
import ua.obriy.index.DocumentIndex;
import ua.obriy.model.SourceDocument;
import ua.obriy.search.SearchEngine;
import ua.obriy.sources.Intake;

/// Understands documents and puts them into an index, but for those that are there as they are.
///
/// @param engine over the same index
record EnrichingIntake(Enricher enricher, DocumentIndex index, SearchEngine engine)
    implements Intake {
  private static final System.Logger LOG = System.getLogger(EnrichingIntake.class.getName());

  @Override
  public Change keep(SourceDocument document) throws IOException {
    Optional<String> there = engine.document(document.id()).map(known -> known.source().state());
    if (there.isPresent() && there.get().equals(document.state())) {
      return Change.UNCHANGED;
    }
    try {
      return index.add(enricher.enrich(document)) == DocumentIndex.Change.ADDED
          ? Change.ADDED
          : Change.UPDATED;
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.WARNING, "не вдалося обробити " + document.id(), e);
      return Change.FAILED;
    }
  }

  @Override
  public boolean remove(String id, String reason) throws IOException {
    return index.delete(id, reason);
  }

  @Override
  public void commit() throws IOException {
    index.commit();
  }
}
