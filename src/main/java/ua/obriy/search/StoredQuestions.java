package ua.obriy.search;

import java.io.IOException;
import java.util.Set;
import ua.obriy.model.EnrichedDocument;

/// Many questions that wait for documents: the other way round than an index. What it says of a
/// document is what [SearchEngine#search] says when only that document is there. Safe for use by
/// several threads.
public interface StoredQuestions {

  /// Keeps a question, in place of the one with the same id.
  void put(String id, Query query, Filters filters);

  void remove(String id);

  /// Ids of the questions that the document answers.
  ///
  /// @param document with or, as stored, without its analysis
  Set<String> answeredBy(EnrichedDocument document) throws IOException;
}
