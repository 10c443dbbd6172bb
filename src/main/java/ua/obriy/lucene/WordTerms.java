package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

/// Which terms stand for a word, in documents and in questions.
final class WordTerms {
  private final UkrainianText text;

  WordTerms(UkrainianText text) {
    this.text = text;
  }

  /// One word of a question.
  ///
  /// @param lemmas any of them will do
  record Asked(String folded, List<String> lemmas) {}

  /// The lemmas of a token of a document; of a compound also those of its parts, so that
  /// Кам'янець finds Кам'янець-Подільський.
  List<String> indexed(Token token) {
    if (token.folded().indexOf('-') < 0) {
      return token.lemmas();
    }
    Set<String> terms = new LinkedHashSet<>(token.lemmas());
    for (String part : token.form().split("-", -1)) {
      if (part.length() > 2) {
        text.analyze(part).forEach(piece -> terms.addAll(piece.lemmas()));
      }
    }
    return List.copyOf(terms);
  }

  /// The words of something typed; empty when it holds none.
  List<Asked> asked(String typed) {
    List<Asked> words = new ArrayList<>();
    for (Token token : text.analyzeQuery(typed)) {
      words.add(new Asked(token.folded(), token.lemmas()));
    }
    return words;
  }

  List<Token> analyze(String typed) {
    return text.analyze(typed);
  }
}
