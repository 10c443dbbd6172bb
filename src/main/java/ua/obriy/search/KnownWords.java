package ua.obriy.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What index and dictionary know, remembered for the time of one question.
final class KnownWords {
  /// Most words of a question whose misspellings are looked for: so long a question is still read
  /// in a fraction of a second.
  private static final int MOST_MENDED = 12;

  private final Background known;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> documents = new HashMap<>();

  private int mended;

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

  /// Whether the word is there in documents of other languages only.
  boolean isOnlyForeign(String word) throws IOException {
    return documents(word) > 0 && vocabulary.ukrainian(word) == 0 && !inDictionary(word);
  }

  /// Number of documents that hold a form of each of these words.
  int together(List<String> words) throws IOException {
    return vocabulary.together(words);
  }

  /// Whether misspellings of one more word may be looked for.
  boolean maySearchOnceMore() {
    return mended++ < MOST_MENDED;
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
