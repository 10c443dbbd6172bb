package ua.obriy.text;

import java.util.List;
import java.util.Optional;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.model.Word;

/// Tells the language of a document from its words: the one of most of its sentences. Ukrainian
/// words are known by the dictionary that analysed them, those of other languages by letters,
/// endings and frequent words, so that headlines of a few words are told apart too. Immutable.
///
/// Languages beside Ukrainian, Russian and English are told from these, not from each other.
public final class LanguageDetector {
  /// Sentences read of a document; more change nothing.
  private static final int MOST_SENTENCES = 100;

  /// A sentence of fewer words says less than a whole one.
  private static final int WHOLE_SENTENCE = 4;

  /// Small beside any vote.
  private static final double SURENESS = 1e-6;

  private static final float KNOWN = 2;

  /// Hardly any Ukrainian word is unknown, unless it is a name or has і, ї, є or ґ.
  private static final float UNKNOWN = -1;

  private static final float RUSSIAN_RATHER = 0.7f;
  private static final float CERTAIN = 4;

  /// A word that the dictionary knows may be Russian too.
  private static final float COGNATE = 0.8f;

  /// Names are spelt alike in many languages.
  private static final float NAME = 0.5f;

  /// Where nothing else decides.
  private static final float[] EXPECTED = {0.6f, 0.4f, 0.5f};

  private final List<LanguageSigns> languages = LanguageSigns.load();
  private final int ukrainian = indexOf(DocumentLanguage.UKRAINIAN);
  private final int russian = indexOf(DocumentLanguage.RUSSIAN);
  private final int english = indexOf(DocumentLanguage.ENGLISH);

  private int indexOf(DocumentLanguage language) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).code.equals(language.code())) {
        return i;
      }
    }
    throw new IllegalStateException("no signs of " + language);
  }

  /// The language of most sentences; empty when there are no letters of a script that is told.
  ///
  /// @param analysis the Ukrainian one, whatever the language is
  public Optional<DocumentLanguage> of(Analysis analysis) {
    double[] votes = new double[DocumentLanguage.values().length];
    int left = MOST_SENTENCES;
    for (Field field : Field.values()) {
      List<Token> tokens = analysis.of(field);
      int from = 0;
      while (from < tokens.size() && left-- > 0) {
        int end = from + 1;
        while (end < tokens.size() && !tokens.get(end).has(Traits.BREAK_BEFORE)) {
          end++;
        }
        vote(tokens.subList(from, end), votes);
        from = end;
      }
    }
    int best = best(votes);
    return votes[best] > 0 ? Optional.of(DocumentLanguage.values()[best]) : Optional.empty();
  }

  /// One sentence has one vote; where votes are equal, the surer sentences decide.
  private void vote(List<Token> sentence, double[] votes) {
    double[] scores = new double[languages.size()];
    int words = 0;
    for (Token token : sentence) {
      if (!token.has(Traits.NUMBER)) {
        words++;
        boolean name = token.has(Traits.CAPITALISED) && !token.has(Traits.SENTENCE_START);
        add(scores(token), name ? NAME : 1, scores);
      }
    }
    if (words == 0) {
      return;
    }
    scores[ukrainian] += EXPECTED[0];
    scores[russian] += EXPECTED[1];
    scores[english] += EXPECTED[2];
    int best = best(scores);
    DocumentLanguage language = DocumentLanguage.ofCode(languages.get(best).code);
    double sureness = SURENESS * scores[best];
    votes[language.ordinal()] += Math.min(1.0, (double) words / WHOLE_SENTENCE) + sureness;
  }

  private static void add(float[] some, float weight, double[] scores) {
    for (int i = 0; i < some.length; i++) {
      scores[i] += weight * some[i];
    }
  }

  /// What the word says for each language, up to the last for which it says anything. Kept with the
  /// word: most words of a text were met before.
  private float[] scores(Token token) {
    if (token.word().note(Word.Stage.LANGUAGE) instanceof float[] known) {
      return known;
    }
    float[] scores = scoresOf(token);
    token.word().note(Word.Stage.LANGUAGE, scores);
    return scores;
  }

  private float[] scoresOf(Token token) {
    String word = token.folded();
    LanguageSigns own = languages.get(ukrainian);
    boolean known = !token.has(Traits.GUESSED);
    boolean cyrillic = LanguageSigns.isCyrillic(word.charAt(0));
    if (cyrillic && known && own.hasLetterOfItsOwn(word)) {
      float[] certain = new float[ukrainian + 1];
      certain[ukrainian] = CERTAIN;
      return certain;
    }
    float[] scores = new float[sizeFor(cyrillic)];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = languages.get(i).cyrillic == cyrillic ? languages.get(i).of(word) : 0;
    }
    if (cyrillic) {
      boolean unlike = own.hasLetterOfItsOwn(word) || own.hasWrongLetter(word);
      scores[ukrainian] += known ? KNOWN : unlike ? 0 : UNKNOWN;
      scores[russian] += unlike ? 0 : known ? COGNATE : RUSSIAN_RATHER;
    }
    return scores;
  }

  private int sizeFor(boolean cyrillic) {
    int size = languages.size();
    while (languages.get(size - 1).cyrillic != cyrillic) {
      size--;
    }
    return size;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
