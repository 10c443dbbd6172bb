package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Scope.Part;
import ua.obriy.lucene.WordTerms.Asked;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters.PlaceRole;

/// Lucene queries for words. All of them answer null when what was typed holds no word.
final class WordQueries {
  /// Space that the words of one name may leave between them.
  private static final int NAME_GAPS = 3;

  private final WordTerms terms;

  WordQueries(WordTerms terms) {
    this.terms = terms;
  }

  /// All the words typed together, each in any form.
  @Nullable Query word(String typed, Scope scope) {
    List<Asked> asked = terms.asked(typed);
    return asked.isEmpty() ? null : all(asked, scope);
  }

  private Query all(List<Asked> asked, Scope scope) {
    if (asked.size() == 1) {
      return whole(asked.getFirst(), scope);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    asked.forEach(word -> all.add(whole(word, scope), Occur.MUST));
    return all.build();
  }

  /// A compound is found by all its parts too: somebody may have written them apart.
  private Query whole(Asked word, Scope scope) {
    List<Asked> parts = terms.parts(word);
    if (parts.size() < 2) {
      return word(word, scope);
    }
    return new DisjunctionMaxQuery(List.of(word(word, scope), all(parts, scope)), 0);
  }

  private static Query word(Asked word, Scope scope) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Query> fields = new ArrayList<>();
    for (Part part : scope.parts) {
      fields.add(boost(anyLemma(word, part), part.weight));
      Query exact = new TermQuery(new Term(part.exact, word.folded()));
      query.add(boost(exact, part.exactWeight), Occur.SHOULD);
    }
    return query.add(new DisjunctionMaxQuery(fields, Weights.BOTH_FIELDS), Occur.MUST).build();
  }

  /// Lemmas of one word count as one term, so that a word with more readings weighs no more.
  private static Query anyLemma(Asked word, Part part) {
    if (word.lemmas().size() == 1) {
      return new TermQuery(new Term(part.lemmas, word.lemmas().getFirst()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(part.lemmas);
    word.lemmas().forEach(lemma -> any.addTerm(new Term(part.lemmas, lemma)));
    return any.build();
  }

  private static Query boost(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  @Nullable Query phrase(List<String> words, Scope scope) {
    List<Asked> asked = asked(words);
    if (asked.isEmpty()) {
      return null;
    }
    List<Query> fields = new ArrayList<>();
    for (Part part : scope.parts) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      asked.forEach(word -> phrase.add(new Term(part.exact, word.folded())));
      fields.add(boost(phrase.build(), part.weight));
    }
    return new DisjunctionMaxQuery(fields, Weights.BOTH_FIELDS);
  }

  @Nullable Query near(List<String> words, int distance, Scope scope) {
    List<Asked> asked = asked(words);
    if (asked.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Part part : scope.parts) {
      any.add(new IntervalQuery(part.lemmas, close(asked, distance)), Occur.SHOULD);
    }
    // Intervals score between 0 and 1; the words themselves rank.
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    asked.forEach(word -> query.add(word(word, scope), Occur.SHOULD));
    return query.build();
  }

  private static IntervalsSource close(List<Asked> asked, int gaps) {
    List<IntervalsSource> words = new ArrayList<>();
    for (Asked word : asked) {
      words.add(Intervals.or(word.lemmas().stream().map(Intervals::term).toList()));
    }
    return words.size() == 1
        ? words.getFirst()
        : Intervals.maxgaps(gaps, Intervals.unordered(words.toArray(IntervalsSource[]::new)));
  }

  private List<Asked> asked(List<String> words) {
    return words.stream().flatMap(word -> terms.asked(word).stream()).toList();
  }

  @Nullable Query prefix(String start, Scope scope) {
    List<Asked> asked = terms.asked(start);
    if (asked.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    asked.subList(0, asked.size() - 1).forEach(word -> all.add(word(word, scope), Occur.MUST));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Part part : scope.parts) {
      String folded = asked.getLast().folded();
      any.add(new PrefixQuery(new Term(part.lemmas, folded)), Occur.SHOULD);
      any.add(new PrefixQuery(new Term(part.exact, folded)), Occur.SHOULD);
    }
    return all.add(new ConstantScoreQuery(any.build()), Occur.MUST).build();
  }

  /// Codes and ids must be equal; names of sources, people, organisations and projects may be
  /// typed in part and in any form.
  Query condition(ua.obriy.search.Query.In in) {
    String field = IndexField.of(in.facet()).key;
    Query same = new ConstantScoreQuery(KeywordField.newExactQuery(field, in.value()));
    List<Asked> asked = isNamed(in.facet()) ? terms.asked(in.value()) : List.of();
    if (asked.isEmpty()) {
      return same;
    }
    Query words = new IntervalQuery(IndexField.of(in.facet()).words(), close(asked, NAME_GAPS));
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(same, Occur.SHOULD).add(words, Occur.SHOULD).build());
  }

  /// Documents that name the place, those about it first; unless it is asked for alone, also those
  /// with the words of its name.
  Query place(ua.obriy.search.Query.Named named, @Nullable Query words) {
    Collection<BytesRef> codes = named.codes().stream().map(BytesRef::new).toList();
    Query naming = KeywordField.newSetQuery(IndexField.of(named.facet()).key, codes);
    Query about =
        KeywordField.newSetQuery(IndexField.of(named.facet(), PlaceRole.ABOUT).key, codes);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(boost(new ConstantScoreQuery(about), Weights.ABOUT_PLACE), Occur.SHOULD);
    if (words != null) {
      query.add(words, Occur.SHOULD);
    }
    if (named.onlyPlace() || words == null) {
      return query.add(naming, Occur.FILTER).build();
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(naming, Occur.SHOULD).add(words, Occur.SHOULD);
    return query.add(either.build(), Occur.FILTER).build();
  }

  private static boolean isNamed(Facet facet) {
    return switch (facet) {
      case SOURCE, PROJECT, PERSON, ORGANIZATION -> true;
      case REGION, CITY, DISTRICT, TOPIC, KIND, LANG -> false;
    };
  }

  /// How near the words that were typed side by side stand; null when there are fewer than two.
  @Nullable Query nearness(List<Asked> words) {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 1; i < words.size(); i++) {
      for (Part part : Scope.EVERYWHERE.parts) {
        MultiPhraseQuery pair =
            new MultiPhraseQuery.Builder()
                .setSlop(Weights.NEAR_SLOP)
                .add(lemmas(words.get(i - 1), part))
                .add(lemmas(words.get(i), part))
                .build();
        float weight = part == Part.TITLE ? Weights.NEAR_TITLE : Weights.NEAR_TEXT;
        pairs.add(boost(pair, weight), Occur.SHOULD);
      }
    }
    return words.size() < 2 ? null : pairs.build();
  }

  private static Term[] lemmas(Asked word, Part part) {
    return word.lemmas().stream().map(lemma -> new Term(part.lemmas, lemma)).toArray(Term[]::new);
  }
}
