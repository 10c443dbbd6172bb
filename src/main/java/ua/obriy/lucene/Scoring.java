package ua.obriy.lucene;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Scope.Part;
import ua.obriy.lucene.WordTerms.Asked;
import ua.obriy.search.Query;

/// How well a document that is already found answers: the sum over all wanted words, wherever they
/// stand in the question. Which documents are found is [QueryTranslation]'s business.
///
/// The first sum decides over all documents and is cheap; the second sum refines the best few.
final class Scoring {
  private final WordTerms terms;
  private final WordQueries words;
  private final Rarity rarity;
  private final BooleanQuery.Builder first = new BooleanQuery.Builder();
  private final BooleanQuery.Builder second = new BooleanQuery.Builder();
  private @Nullable Asked previous;
  private int firstParts;
  private int secondParts;

  Scoring(Query query, WordTerms terms, IndexReader reader) {
    this.terms = terms;
    this.rarity = new Rarity(reader);
    this.words = new WordQueries(terms);
    add(query, Scope.EVERYWHERE, 1);
  }

  /// Null when no word is asked for, so that nothing tells documents apart.
  org.apache.lucene.search.@Nullable Query first() {
    return firstParts == 0 ? null : first.build();
  }

  /// Whether every document that a question finds gets a score above 0, so that those without one
  /// may be skipped.
  boolean coversAll(Query query) {
    return switch (query) {
      case Query.Word(String text) -> hasWord(List.of(text));
      case Query.Alike(Query.Word word, List<Query.Other> _) -> coversAll(word);
      case Query.Near(List<String> near, int _) -> hasWord(near);
      case Query.Phrase(List<String> phrase) -> hasWord(phrase);
      case Query.Prefix(String start) -> hasWord(List.of(start));
      case Query.Title(Query inner) -> coversAll(inner);
      case Query.AllOf(List<Query> parts) -> parts.stream().anyMatch(this::coversAll);
      case Query.AnyOf(List<Query> parts) -> parts.stream().allMatch(this::coversAll);
      case Query.MostOf(List<Query> parts, int _) -> parts.stream().allMatch(this::coversAll);
      case Query.Everything _, Query.Preferred _, Query.Named _ -> false;
      case Query.In _, Query.Dated _, Query.Not _ -> false;
    };
  }

  private boolean hasWord(List<String> typed) {
    return typed.stream().anyMatch(word -> !terms.asked(word).isEmpty());
  }

  /// Null when there is nothing to refine by.
  org.apache.lucene.search.@Nullable Query second() {
    return secondParts == 0 ? null : second.build();
  }

  private void add(Query query, Scope scope, float weight) {
    switch (query) {
      case Query.Word(String text) -> addWord(text, List.of(), scope, weight);
      case Query.Alike(Query.Word word, List<Query.Other> others) ->
          addWord(word.text(), others, scope, weight);
      case Query.Near(List<String> near, int _) ->
          near.forEach(word -> addWord(word, List.of(), scope, weight));
      case Query.Phrase(List<String> phrase) -> addFirst(words.phrase(phrase, scope), weight);
      case Query.Prefix(String start) -> addFirst(words.prefix(start, scope), weight);
      case Query.Title(Query inner) -> add(inner, Scope.TITLE, weight);
      case Query.Preferred(Query inner) -> add(inner, scope, weight * Weights.PREFERRED);
      case Query.AllOf(List<Query> parts) -> parts.forEach(part -> add(part, scope, weight));
      case Query.AnyOf(List<Query> parts) -> parts.forEach(part -> add(part, scope, weight));
      case Query.MostOf(List<Query> parts, int _) -> addCounted(parts, scope, weight);
      case Query.Named named -> {
        add(named.words(), scope, weight);
        addFirst(WordQueries.about(named), Weights.ABOUT_PLACE);
      }
      case Query.Everything _, Query.In _, Query.Dated _, Query.Not _ -> {}
    }
  }

  private void addWord(String typed, List<Query.Other> others, Scope scope, float weight) {
    Alternatives alternatives = Alternatives.of(others, terms);
    for (Asked asked : terms.asked(typed)) {
      add(asked, alternatives, scope, weight);
      terms.parts(asked).forEach(part -> add(part, Alternatives.NONE, scope, weight / 2));
      if (previous != null) {
        addSecond(words.nearness(previous, asked));
      }
      previous = asked;
    }
  }

  private void add(Asked word, Alternatives alternatives, Scope scope, float weight) {
    for (Part part : scope.parts) {
      addFirst(alternatives.scored(word, part, rarity), weight * part.weight);
      addSecond(new BoostQuery(WordQueries.exact(word, part), weight * part.exactWeight));
    }
  }

  /// The same for every word that is there, so that more words come before rarer ones.
  private void addCounted(List<Query> parts, Scope scope, float weight) {
    QueryTranslation translation = new QueryTranslation(terms);
    for (Query part : parts) {
      add(part, scope, weight);
      addFirst(counted(part, scope, translation), Weights.EACH_WORD);
    }
  }

  private org.apache.lucene.search.Query counted(
      Query part, Scope scope, QueryTranslation translation) {
    return part instanceof Query.Alike(Query.Word word, List<Query.Other> others)
        ? Alternatives.of(others, terms).counted(translation.of(word), scope)
        : new ConstantScoreQuery(translation.of(part));
  }

  private void addFirst(org.apache.lucene.search.@Nullable Query part, float weight) {
    if (part != null && weight > 0) {
      first.add(weight == 1 ? part : new BoostQuery(part, weight), Occur.SHOULD);
      firstParts++;
    }
  }

  private void addSecond(org.apache.lucene.search.Query part) {
    second.add(part, Occur.SHOULD);
    secondParts++;
  }
}
