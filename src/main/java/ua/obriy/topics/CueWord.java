package ua.obriy.topics;

import java.util.List;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// One word of a cue: the lemmas that stand for it and the capitals that it asks for.
record CueWord(List<String> lemmas, Capitals capitals) {

  /// A cue in small letters matches any writing; capitals of a cue must stand in the text as well.
  enum Capitals {
    ANY,
    FIRST,
    ALL
  }

  CueWord {
    lemmas = List.copyOf(lemmas);
  }

  /// A word that is its own dictionary form means only that: «рада» is no form of «радий».
  static CueWord of(Token token) {
    List<String> lemmas =
        token.lemmas().contains(token.folded()) ? List.of(token.folded()) : token.lemmas();
    if (token.has(Traits.ALL_CAPS)) {
      return new CueWord(lemmas, Capitals.ALL);
    }
    return new CueWord(lemmas, token.has(Traits.CAPITALISED) ? Capitals.FIRST : Capitals.ANY);
  }

  boolean accepts(Token token) {
    return switch (capitals) {
      case ANY -> true;
      case FIRST -> token.has(Traits.CAPITALISED) && !isCapitalByPlace(token);
      case ALL -> token.has(Traits.ALL_CAPS);
    };
  }

  /// «Дія програми» at the start of a sentence is not the service «Дія».
  private static boolean isCapitalByPlace(Token token) {
    return token.has(Traits.COMMON)
        && (token.has(Traits.BREAK_BEFORE) || token.has(Traits.ALL_CAPS));
  }
}
