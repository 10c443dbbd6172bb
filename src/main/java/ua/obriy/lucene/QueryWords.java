package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.obriy.lucene.WordTerms.Asked;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.search.Query;

/// The words of a question that a reader wants to see marked: all but the unwanted ones.
final class QueryWords {
  private static final String UNSTEADY = "еоіїє'";

  /// Function words of so few letters are not worth a mark.
  private static final int LITTLE = 3;

  private final WordTerms terms;

  /// Number of the word of the question by lemma or, for quoted words, by form.
  private final Map<String, Integer> lemmas = new HashMap<>();

  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final List<Expression> expressions = new ArrayList<>();
  private int size;

  /// Words that are marked only side by side.
  ///
  /// @param words each with its lemmas
  /// @param number of the word of the question that they stand for
  record Expression(List<Set<String>> words, int number) {
    boolean has(int place, Token token) {
      return token.lemmas().stream().anyMatch(words.get(place)::contains);
    }
  }

  QueryWords(Query query, WordTerms terms) {
    this.terms = terms;
    add(query);
  }

  private void add(Query query) {
    switch (query) {
      case Query.Word(String text) -> addWords(List.of(text));
      case Query.Alike(Query.Word word, List<Query.Other> others) -> {
        others.forEach(this::addOther);
        add(word);
      }
      case Query.Near(List<String> words, int _) -> addWords(words);
      case Query.Phrase(List<String> words) -> addForms(words);
      case Query.Prefix(String start) -> addStart(start);
      case Query.Title(Query inner) -> add(inner);
      case Query.Preferred(Query.Word(String text)) when text.length() <= LITTLE -> {}
      case Query.Preferred(Query inner) -> add(inner);
      case Query.AllOf(List<Query> parts) -> parts.forEach(this::add);
      case Query.AnyOf(List<Query> parts) -> parts.forEach(this::add);
      case Query.MostOf(List<Query> parts, int _) -> parts.forEach(this::add);
      case Query.Named named -> addName(named);
      case Query.Everything _, Query.In _, Query.Dated _, Query.Not _ -> {}
    }
  }

  private void addWords(List<String> words) {
    for (String word : words) {
      for (Asked asked : terms.asked(word)) {
        asked.lemmas().forEach(lemma -> put(lemmas, lemma));
        asked.forms().forEach(form -> put(forms, form));
        size++;
      }
    }
  }

  /// What stands for a word has the number of the word.
  private void addOther(Query.Other other) {
    List<Set<String>> words = new ArrayList<>();
    for (Asked asked : terms.asked(other)) {
      words.add(Set.copyOf(asked.lemmas()));
    }
    if (words.size() == 1) {
      words.getFirst().forEach(lemma -> put(lemmas, lemma));
    } else if (expressions.stream().noneMatch(one -> one.words().equals(words))) {
      words.getFirst().forEach(this::addBeginning);
      expressions.add(new Expression(List.copyOf(words), size));
    }
  }

  /// A name that is also a common word is marked only where it is written as a name.
  private void addName(Query.Named named) {
    if (!named.onlyPlace()) {
      add(named.words());
      return;
    }
    for (String word : wordsOf(named.words())) {
      for (Asked asked : terms.asked(word)) {
        asked.lemmas().forEach(lemma -> put(names, lemma));
        put(names, asked.folded());
        size++;
      }
    }
  }

  private static List<String> wordsOf(Query query) {
    return switch (query) {
      case Query.Word(String text) -> List.of(text);
      case Query.AllOf(List<Query> parts) ->
          parts.stream().flatMap(part -> wordsOf(part).stream()).toList();
      default -> List.of();
    };
  }

  private void addForms(List<String> words) {
    for (String word : words) {
      for (Asked asked : terms.asked(word)) {
        asked.forms().forEach(form -> put(forms, form));
        size++;
      }
    }
  }

  private void addStart(String start) {
    for (Asked asked : terms.asked(start)) {
      asked.forms().forEach(form -> put(starts, form));
      size++;
    }
  }

  private void put(Map<String, Integer> words, String word) {
    words.putIfAbsent(word, size);
    addBeginning(word);
  }

  private void addBeginning(String term) {
    String word = WordTerms.unmarked(term);
    beginnings.add(word.substring(0, Math.min(2, word.length())));
  }

  /// Whether a word that begins with these folded letters may be a form of one of them. The second
  /// letter may be a vowel that changes or falls out: день, дня; ріг, рогу.
  boolean mayBeginWith(char first, char second) {
    for (String beginning : beginnings) {
      char initial = beginning.charAt(0);
      boolean same = initial == first && (beginning.length() == 1 || follows(beginning, second));
      if (same || initial != first && initial == twin(first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(String beginning, char second) {
    char other = beginning.charAt(1);
    return other == second || UNSTEADY.indexOf(other) >= 0 || UNSTEADY.indexOf(second) >= 0;
  }

  /// Letters that change into each other at the beginning of a word: іти, йти; учитель, вчитель.
  private static char twin(char folded) {
    return switch (folded) {
      case 'і' -> 'й';
      case 'й' -> 'і';
      case 'у' -> 'в';
      case 'в' -> 'у';
      default -> folded;
    };
  }

  List<Expression> expressions() {
    return expressions;
  }

  /// Number of the word that this token is a form of, -1 when it is none.
  ///
  /// @param indexed the terms of the token
  int match(Token token, List<String> indexed) {
    Integer form = forms.get(token.folded());
    if (form != null) {
      return form;
    }
    for (String lemma : indexed) {
      Integer word = lemmas.get(lemma);
      if (word == null && token.has(Traits.CAPITALISED)) {
        word = names.get(lemma);
      }
      if (word != null) {
        return word;
      }
    }
    return starts.isEmpty() ? -1 : matchStart(token);
  }

  private int matchStart(Token token) {
    for (Map.Entry<String, Integer> start : starts.entrySet()) {
      if (token.folded().startsWith(start.getKey())
          || token.lemmas().stream().anyMatch(lemma -> lemma.startsWith(start.getKey()))) {
        return start.getValue();
      }
    }
    return -1;
  }
}
