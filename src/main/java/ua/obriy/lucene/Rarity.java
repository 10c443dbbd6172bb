package ua.obriy.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import ua.obriy.lucene.Scope.Part;
import ua.obriy.lucene.WordTerms.Asked;

/// How much the rarity of words weighs in BM25, so that an expression can be made to weigh as much
/// as the words it stands for, however rare it is itself.
final class Rarity {
  private final IndexReader reader;

  Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /// As [WordQueries#anyLemma] weighs it: by the most frequent of its lemmas.
  double of(Asked word, Part part) {
    return rarity(most(word, part), part);
  }

  /// As [WordQueries#sideBySide] weighs them: by all lemmas of all words. 0 when one is nowhere.
  double of(List<Asked> words, Part part) {
    double sum = 0;
    for (Asked word : words) {
      int most = most(word, part);
      if (most == 0) {
        return 0;
      }
      sum += words.size() == 1 ? rarity(most, part) : ofAll(word, part);
    }
    return sum;
  }

  private double ofAll(Asked word, Part part) {
    double sum = 0;
    for (String lemma : word.lemmas()) {
      int documents = documents(lemma, part);
      sum += documents == 0 ? 0 : rarity(documents, part);
    }
    return sum;
  }

  private int most(Asked word, Part part) {
    int most = 0;
    for (String lemma : word.lemmas()) {
      most = Math.max(most, documents(lemma, part));
    }
    return most;
  }

  private double rarity(int documents, Part part) {
    try {
      int all = reader.getDocCount(part.lemmas);
      return Math.log1p((all - documents + 0.5) / (documents + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int documents(String lemma, Part part) {
    try {
      return reader.docFreq(new Term(part.lemmas, lemma));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
