package ua.obriy.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What index and dictionary know, remembered for the time of one question.
final class KnownWords {
  private final Background known;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> documents = new HashMap<>();

  KnownWords(Background known, Vocabulary vocabulary) {
    this.known = known;
    this.vocabulary = vocabulary;
  }

  /// Number of documents that hold a form of the word.
  int documents(String word) throws IOException {
    Integer counted = documents.get(word);
    if (counted == null) {
      counted = vocabulary.documents(word);
      documents.put(word, counted);
    }
    return counted;
  }

  /// Whether it is a word, or letters that stand for words.
  boolean inDictionary(String word) {
    return known.text().knows(word) || known.equivalences().knows(known.text().fold(word));
  }

  /// Whether the word is right as it stands.
  boolean isRight(String word) throws IOException {
    return documents(word) > 0 || inDictionary(word);
  }

  List<Vocabulary.Entry> similar(String word, int edits, int size) throws IOException {
    return vocabulary.similar(known.text().fold(word), edits, size);
  }
}
