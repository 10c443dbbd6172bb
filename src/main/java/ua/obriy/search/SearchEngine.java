package ua.obriy.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ua.obriy.model.EnrichedDocument;

/// Answers questions over the documents of an index. Safe for use by several threads.
public interface SearchEngine {

  SearchPage search(SearchRequest request) throws IOException;

  /// All documents that answer, to be read one by one in the order in which pages would show them.
  FoundDocuments all(Query query, Filters filters, SearchRequest.Sort sort) throws IOException;

  /// The stored document; its analysis is empty.
  Optional<EnrichedDocument> document(String id) throws IOException;

  /// The story of a document that is in the index and has copies.
  ///
  /// @param most members wanted, those who were first
  Optional<Story> story(String documentId, int most) throws IOException;

  /// Titles that hold words beginning like those typed, best first.
  List<TitleMatch> titles(String typed, int size) throws IOException;

  /// The words of the index, for query repair.
  Vocabulary vocabulary();

  /// @param id of the document
  record TitleMatch(String id, String title) {}
}
