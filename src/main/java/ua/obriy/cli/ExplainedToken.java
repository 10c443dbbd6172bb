package ua.obriy.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.text.Normalisation;
import ua.obriy.text.UkrainianText;

/// A token and why it is what it is.
///
/// @param surface its part of the text
/// @param dropped lemmas of readings that the capital or small letter excludes
/// @param changes from the surface to the form
record ExplainedToken(
    Token token, String surface, List<String> dropped, List<Normalisation> changes) {

  /// Where the lemmas come from.
  enum Origin {
    DICTIONARY,
    GUESS,
    /// Neither dictionary nor rules know it; it stands for itself.
    UNKNOWN,
    NUMBER
  }

  /// As what the dictionary knows the word.
  enum Known {
    PLACE(Traits.GEO),
    FIRST_NAME(Traits.FIRST_NAME),
    LAST_NAME(Traits.LAST_NAME),
    COMMON(Traits.COMMON);

    private final int trait;

    Known(int trait) {
      this.trait = trait;
    }
  }

  /// The tokens of a text; a question, which drops no reading, is cut alike.
  static List<ExplainedToken> of(String text, List<Token> tokens, UkrainianText analysis) {
    List<Token> open = analysis.analyzeQuery(text);
    List<ExplainedToken> explained = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String surface = text.substring(token.start(), token.end());
      List<String> dropped = new ArrayList<>(open.get(i).lemmas());
      dropped.removeAll(token.lemmas());
      boolean known = !token.has(Traits.GUESSED);
      List<Normalisation> changes = Normalisation.of(surface, token.form());
      explained.add(new ExplainedToken(token, surface, known ? dropped : List.of(), changes));
    }
    return explained;
  }

  Origin origin() {
    if (token.has(Traits.NUMBER)) {
      return Origin.NUMBER;
    }
    if (!token.has(Traits.GUESSED)) {
      return Origin.DICTIONARY;
    }
    boolean itself = token.lemmas().stream().allMatch(lemma -> isItself(lemma));
    return itself ? Origin.UNKNOWN : Origin.GUESS;
  }

  private boolean isItself(String lemma) {
    return lemma.equals(token.folded()) || lemma.equals(token.folded() + ".");
  }

  Set<Known> known() {
    Set<Known> known = EnumSet.noneOf(Known.class);
    for (Known one : Known.values()) {
      if (token.has(one.trait)) {
        known.add(one);
      }
    }
    return known;
  }
}
