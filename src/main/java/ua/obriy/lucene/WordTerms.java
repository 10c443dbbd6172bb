package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.search.Query;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.Equivalences;
import ua.obriy.text.Stems;
import ua.obriy.text.UkrainianText;

/// Which terms stand for a word, in documents and in questions.
final class WordTerms {
  private static final int SHORTEST_PART = 3;

  private final UkrainianText text;
  private final Equivalences equivalences;
  private final Set<DocumentLanguage> others;

  /// For documents of every language.
  WordTerms(UkrainianText text, Equivalences equivalences) {
    this(text, equivalences, EnumSet.complementOf(EnumSet.of(DocumentLanguage.UKRAINIAN)));
  }

  private WordTerms(UkrainianText text, Equivalences equivalences, Set<DocumentLanguage> others) {
    this.text = text;
    this.equivalences = equivalences;
    this.others = others;
  }

  /// The same for documents in Ukrainian and some other languages only.
  WordTerms among(Set<DocumentLanguage> languages) {
    return new WordTerms(text, equivalences, languages);
  }

  /// What terms of documents in another language than Ukrainian begin with. No word that is typed
  /// can begin so.
  static String mark(DocumentLanguage language) {
    return language == DocumentLanguage.UKRAINIAN ? "" : ":" + language.code() + ":";
  }

  /// One word of a question.
  ///
  /// @param forms as typed and folded, then the same in other spellings
  /// @param lemmas any of them will do; those of other languages than Ukrainian are marked
  record Asked(List<String> forms, List<String> lemmas) {
    String folded() {
      return forms.getFirst();
    }

    /// The lemmas for documents of one language. Numbers and words in other letters have none of
    /// their own there.
    List<String> lemmas(String mark) {
      List<String> own = lemmas.stream().filter(one -> markOf(one).equals(mark)).toList();
      return own.isEmpty() ? lemmas.stream().filter(one -> markOf(one).isEmpty()).toList() : own;
    }
  }

  /// The word of a term.
  static String unmarked(String term) {
    return term.substring(markOf(term).length());
  }

  static String markOf(String term) {
    return term.startsWith(":") ? term.substring(0, term.indexOf(':', 1) + 1) : "";
  }

  /// The terms of the tokens of a document in a language.
  TokenSequence.Terms of(DocumentLanguage language) {
    String mark = mark(language);
    return mark.isEmpty()
        ? WordTerms::indexed
        : token -> isMarked(token, language) ? marked(token, mark) : indexed(token);
  }

  private static boolean isMarked(Token token, DocumentLanguage language) {
    return !token.has(Traits.NUMBER) && Stems.isWordOf(token.folded(), language);
  }

  private static List<String> marked(Token token, String mark) {
    return indexed(token).stream().map(mark::concat).toList();
  }

  /// The lemmas of a token of a document; of a compound also those of its parts, so that
  /// Кам'янець finds Кам'янець-Подільський.
  private static List<String> indexed(Token token) {
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
      Asked word = asked(token, token.lemmas());
      words.add(others.isEmpty() || token.has(Traits.NUMBER) ? word : inOtherLanguages(word));
    }
    return words;
  }

  private Asked inOtherLanguages(Asked word) {
    Set<String> forms = new LinkedHashSet<>(word.forms());
    forms.add(Stems.withoutYo(word.folded()));
    List<String> terms = new ArrayList<>(word.lemmas());
    for (DocumentLanguage language : others) {
      if (Stems.isWordOf(word.folded(), language)) {
        terms.add(mark(language) + Stems.of(word.folded(), language));
      }
    }
    return new Asked(List.copyOf(forms), terms);
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

  /// The tokens of a document in a language.
  List<Token> analyze(String prose, DocumentLanguage language) {
    return Stems.of(text.analyze(prose), language);
  }
}
