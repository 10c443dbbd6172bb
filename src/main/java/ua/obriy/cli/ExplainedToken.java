package ua.obriy.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.text.Equivalence;
import ua.obriy.text.Equivalences;
import ua.obriy.text.Normalisation;

/// A token and why it is what it is.
///
/// @param surface its part of the text
/// @param dropped lemmas of readings that the capital or small letter excludes
/// @param changes from the surface to the form
/// @param equivalents what a question with this word, or with some that begin here, also finds
record ExplainedToken(
    Token token,
    String surface,
    List<String> dropped,
    List<Normalisation> changes,
    List<Equivalence> equivalents) {

  /// Where the lemmas come from.
  enum Origin {
    DICTIONARY,
    GUESS,
    /// Neither dictionary nor rules know it; it stands for itself.
    UNKNOWN,
    /// Not in the dictionary, but a dot follows it as one follows м. and вул.
    ABBREVIATION,
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

  /// The tokens of a text that is in another language than Ukrainian: they are stems, and nothing
  /// else is known of them.
  static List<ExplainedToken> foreign(String text, List<Token> tokens) {
    List<ExplainedToken> explained = new ArrayList<>();
    for (Token token : tokens) {
      String surface = text.substring(token.start(), token.end());
      List<Normalisation> changes = Normalisation.of(surface, token.form());
      int place = token.traits() & (Traits.CAPITALISED | Traits.NUMBER);
      Token bare =
          new Token(token.start(), token.end(), token.form(), place | Traits.GUESSED, token.word());
      explained.add(new ExplainedToken(bare, surface, List.of(), changes, List.of()));
    }
    return explained;
  }

  /// The tokens of a Ukrainian text.
  static List<ExplainedToken> of(String text, List<Token> tokens, Knowledge knowledge) {
    // a question drops no reading and is cut alike
    List<Token> open = knowledge.text().analyzeQuery(text);
    List<Equivalence> equivalences = knowledge.equivalences().of(tokens);
    List<ExplainedToken> explained = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int at = i;
      List<Equivalence> here = spellings(token, at, knowledge.equivalences());
      equivalences.stream().filter(one -> one.from() == at).forEach(here::add);
      String surface = text.substring(token.start(), token.end());
      List<Normalisation> changes = Normalisation.of(surface, token.form());
      explained.add(new ExplainedToken(token, surface, dropped(token, open.get(i)), changes, here));
    }
    return explained;
  }

  private static List<String> dropped(Token token, Token open) {
    List<String> dropped = new ArrayList<>(open.lemmas());
    dropped.removeAll(token.lemmas());
    return token.has(Traits.GUESSED) ? List.of() : dropped;
  }

  private static List<Equivalence> spellings(Token token, int at, Equivalences equivalences) {
    return token.lemmas().stream()
        .flatMap(lemma -> equivalences.spellings(lemma).stream())
        .filter(spelling -> !token.lemmas().contains(spelling))
        .distinct()
        .map(twin -> new Equivalence(at, at + 1, Equivalence.Kind.SPELLING, 1, List.of(twin)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  Origin origin() {
    if (token.has(Traits.NUMBER)) {
      return Origin.NUMBER;
    }
    if (!token.has(Traits.GUESSED)) {
      return Origin.DICTIONARY;
    }
    if (token.has(Traits.DOTTED)) {
      return Origin.ABBREVIATION;
    }
    boolean itself = token.lemmas().stream().allMatch(token.folded()::equals);
    return itself ? Origin.UNKNOWN : Origin.GUESS;
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
