package ua.obriy.search;

import java.io.IOException;
import java.util.List;

/// The words that an index holds.
public interface Vocabulary {

  /// Number of documents of the index.
  int size() throws IOException;

  /// About how many documents hold a form of this word; 0 means certainly none.
  ///
  /// @param word in any form, as typed
  int documents(String word) throws IOException;

  /// The same of Ukrainian documents only.
  default int ukrainian(String word) throws IOException {
    return documents(word);
  }

  /// About how many documents hold a form of each of these words.
  int together(List<String> words) throws IOException;

  /// Folded word forms of the index within this many edits of the folded word, most frequent first.
  List<Entry> similar(String folded, int edits, int size) throws IOException;

  /// @param documents number of documents with this form
  record Entry(String folded, int documents) {}
}
