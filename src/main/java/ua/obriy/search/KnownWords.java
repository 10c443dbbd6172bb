package ua.obriy.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.text.UkrainianText;

/// What index and dictionary know, remembered for the time of one question.
final class KnownWords {
  /// Most words of a question whose misspellings are looked for: so long a question is still read
  // in
  /// a fraction of a second.
  private static final int MOST_MENDED = 12;

  private final UkrainianText text;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> documents = new HashMap<>();

  private int mended;

  KnownWords(UkrainianText text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /// Number of documents that hold a form of the word.
  int documents(String word) throws IOException {
    Integer known = documents.get(word);
    if (known == null) {
      known = vocabulary.documents(word);
      documents.put(word, known);
    }
    return known;
  }

  /// Number of documents that hold a form of each of these words.
  int together(List<String> words) throws IOException {
    return vocabulary.together(words);
  }

  /// Whether misspellings of one more word may be looked for.
  boolean maySearchOnceMore() {
    return mended++ < MOST_MENDED;
  }

  boolean inDictionary(String word) {
    return text.knows(word);
  }

  /// Whether the word is right as it stands.
  boolean isRight(String word) throws IOException {
    return documents(word) > 0 || inDictionary(word);
  }

  List<Vocabulary.Entry> similar(String word, int edits, int size) throws IOException {
    return vocabulary.similar(text.fold(word), edits, size);
  }
}
