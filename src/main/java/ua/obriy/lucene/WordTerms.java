package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.search.Query;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;

/// Which terms stand for a word, in documents and in questions.
final class WordTerms {
  private static final int SHORTEST_PART = 3;

  private final UkrainianText text;
  private final Equivalences equivalences;

  WordTerms(UkrainianText text, Equivalences equivalences) {
    this.text = text;
    this.equivalences = equivalences;
  }

  /// One word of a question.
  ///
  /// @param forms as typed and folded, then the same in other spellings
  /// @param lemmas any of them will do
  record Asked(List<String> forms, List<String> lemmas) {
    String folded() {
      return forms.getFirst();
    }
  }

  /// The lemmas of a token of a document; of a compound also those of its parts, so that
  /// Кам'янець finds Кам'янець-Подільський.
  List<String> indexed(Token token) {
    if (token.parts().isEmpty()) {
      return token.lemmas();
    }
    Set<String> terms = new LinkedHashSet<>(token.lemmas());
    token.parts().stream()
        .filter(part -> part.folded().length() >= SHORTEST_PART)
        .forEach(part -> terms.addAll(part.lemmas()));
    return List.copyOf(terms);
  }

  /// The words of something typed; empty when it holds none.
  List<Asked> asked(String typed) {
    List<Asked> words = new ArrayList<>();
    for (Token token : text.analyzeQuery(typed)) {
      words.add(asked(token, token.lemmas()));
    }
    return words;
  }

  /// The words of an expression that stands for something typed: a word in its dictionary form is
  /// no form of another.
  List<Asked> asked(Query.Other other) {
    List<Asked> words = new ArrayList<>();
    for (Token token : text.analyzeQuery(String.join(" ", other.words()))) {
      boolean base = token.lemmas().getFirst().equals(token.folded());
      words.add(asked(token, base ? List.of(token.folded()) : token.lemmas()));
    }
    return words;
  }

  private Asked asked(Token token, List<String> lemmas) {
    Set<String> spelt = new LinkedHashSet<>(lemmas);
    lemmas.forEach(lemma -> spelt.addAll(equivalences.spellings(lemma)));
    return new Asked(equivalences.spellings(token.folded()), List.copyOf(spelt));
  }

  /// The parts of a compound; empty when it is none, or a part is a mere letter or two.
  List<Asked> parts(Asked word) {
    List<Asked> parts = new ArrayList<>();
    for (String part : word.folded().split("-", -1)) {
      if (part.length() < SHORTEST_PART) {
        return List.of();
      }
      parts.addAll(asked(part));
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  List<Token> analyze(String typed) {
    return text.analyze(typed);
  }
}
