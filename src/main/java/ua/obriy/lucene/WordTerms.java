package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

/// Which terms stand for a word, in documents and in questions.
final class WordTerms {
  private static final int SHORTEST_PART = 3;
  private static final String PROJECT = "проєкт";
  private static final String PROJECT_BEFORE_2019 = "проект";

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
      if (part.length() >= SHORTEST_PART) {
        text.analyze(part).forEach(piece -> terms.addAll(piece.lemmas()));
      }
    }
    return List.copyOf(terms);
  }

  /// The words of something typed; empty when it holds none.
  List<Asked> asked(String typed) {
    List<Asked> words = new ArrayList<>();
    for (Token token : text.analyzeQuery(typed)) {
      words.add(new Asked(token.folded(), bothSpellings(token.lemmas())));
    }
    return words;
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

  /// The spelling of 2019 beside the older one: both stand in documents for years to come.
  private static List<String> bothSpellings(List<String> lemmas) {
    Set<String> both = new LinkedHashSet<>(lemmas);
    for (String lemma : lemmas) {
      both.add(lemma.replace(PROJECT_BEFORE_2019, PROJECT));
      both.add(lemma.replace(PROJECT, PROJECT_BEFORE_2019));
    }
    return List.copyOf(both);
  }

  List<Token> analyze(String typed) {
    return text.analyze(typed);
  }
}
