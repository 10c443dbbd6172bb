package ua.obriy.lucene;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import ua.obriy.model.Analysis;

/// Runs of four letters of the words of a document, each once with how often it stands there. They
/// tell kin of a word that no dictionary knows: other names of one root, compounds, derivations.
///
/// A word begins with a mark, so that its first three letters are a run of their own; its end has
/// none, because endings change. Words with digits and of one or two letters have no runs.
final class Grams extends TokenStream {
  private static final int LENGTH = 4;
  private static final int SHORTEST_WORD = 3;
  private static final char BEGINNING = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> counts = new HashMap<>();
  private Iterator<Map.Entry<String, Integer>> rest = counts.entrySet().iterator();

  Grams(Analysis analysis) {
    Map<String, Integer> words = new HashMap<>();
    analysis.title().forEach(token -> words.merge(token.folded(), 1, Integer::sum));
    analysis.text().forEach(token -> words.merge(token.folded(), 1, Integer::sum));
    words.forEach((word, times) -> of(word, gram -> counts.merge(gram, times, Integer::sum)));
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /// Gives the runs of a folded word, a repeated one again.
  static void of(String folded, Consumer<String> each) {
    if (folded.length() < SHORTEST_WORD || folded.chars().anyMatch(Character::isDigit)) {
      return;
    }
    String marked = BEGINNING + folded;
    for (int i = 0; i + LENGTH <= marked.length(); i++) {
      each.accept(marked.substring(i, i + LENGTH));
    }
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = rest.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }

  @Override
  public void reset() {
    rest = counts.entrySet().iterator();
  }
}
