package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Scope.Part;
import ua.obriy.lucene.WordTerms.Asked;
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

  /// The word, or one of the expressions that may stand for it.
  @Nullable Query alike(ua.obriy.search.Query.Alike alike, Scope scope) {
    Query word = word(alike.word().text(), scope);
    return word == null ? null : Alternatives.of(alike.others(), terms).matching(word, scope);
  }

  /// Words side by side in any forms.
  static Query sideBySide(List<Asked> asked, Part part) {
    if (asked.size() == 1) {
      return anyLemma(asked.getFirst(), part);
    }
    MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
    asked.forEach(word -> words.add(lemmas(word, part)));
    return words.build();
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
    return new BooleanQuery.Builder()
        .add(word(word, scope), Occur.SHOULD)
        .add(all(parts, scope), Occur.SHOULD)
        .build();
  }

  private static Query word(Asked word, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Part part : scope.parts) {
      for (String lemma : word.lemmas()) {
        any.add(new TermQuery(new Term(part.lemmas, lemma)), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /// Lemmas of one word count as one term, so that a word with more readings weighs no more.
  static Query anyLemma(Asked word, Part part) {
    if (word.lemmas().size() == 1) {
      return new TermQuery(new Term(part.lemmas, word.lemmas().getFirst()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(part.lemmas);
    word.lemmas().forEach(lemma -> any.addTerm(new Term(part.lemmas, lemma)));
    return any.build();
  }

  static Query gram(String gram, float weight) {
    return new BoostQuery(new TermQuery(new Term(IndexField.GRAMS.key, gram)), weight);
  }

  /// The word in the very form that was typed.
  static Query exact(Asked word, Part part) {
    return new TermQuery(new Term(part.exact, word.folded()));
  }

  @Nullable Query phrase(List<String> words, Scope scope) {
    List<Asked> asked = asked(words);
    if (asked.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Part part : scope.parts) {
      MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
      asked.forEach(word -> phrase.add(terms(part.exact, word.forms())));
      any.add(new BoostQuery(phrase.build(), part.weight), Occur.SHOULD);
    }
    return any.build();
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
    return any.build();
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
      for (String form : asked.getLast().forms()) {
        any.add(new PrefixQuery(new Term(part.lemmas, form)), Occur.SHOULD);
        any.add(new PrefixQuery(new Term(part.exact, form)), Occur.SHOULD);
      }
    }
    return all.add(new ConstantScoreQuery(any.build()), Occur.MUST).build();
  }

  /// Codes and ids must be equal; names of sources, people, organisations and projects may be
  /// typed in part and in any form.
  Query condition(ua.obriy.search.Query.In in) {
    String field = IndexField.of(in.facet()).key;
    Query same = new ConstantScoreQuery(KeywordField.newExactQuery(field, in.value()));
    List<Asked> asked = in.facet().isOpen() ? terms.asked(in.value()) : List.of();
    if (asked.isEmpty()) {
      return same;
    }
    Query words = new IntervalQuery(IndexField.of(in.facet()).words(), close(asked, NAME_GAPS));
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(same, Occur.SHOULD).add(words, Occur.SHOULD).build());
  }

  /// Documents that name the place; unless it is asked for alone, also those with the words of its
  /// name.
  static Query place(ua.obriy.search.Query.Named named, @Nullable Query words) {
    Query naming = codes(named, PlaceRole.ALL);
    if (named.onlyPlace() || words == null) {
      return naming;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    return either.add(naming, Occur.SHOULD).add(words, Occur.SHOULD).build();
  }

  /// The same for every document about the place.
  static Query about(ua.obriy.search.Query.Named named) {
    return codes(named, PlaceRole.ABOUT);
  }

  private static Query codes(ua.obriy.search.Query.Named named, PlaceRole role) {
    Collection<BytesRef> codes = named.codes().stream().map(BytesRef::new).toList();
    return new ConstantScoreQuery(
        KeywordField.newSetQuery(IndexField.of(named.facet(), role).key, codes));
  }

  /// How near two words that were typed side by side stand. A document is in one language, so that
  /// each has its own pair: rare terms of another language must not make the pair weigh more.
  Query nearness(Asked one, Asked next) {
    Set<String> marks = new LinkedHashSet<>();
    one.lemmas().forEach(lemma -> marks.add(WordTerms.markOf(lemma)));
    next.lemmas().forEach(lemma -> marks.add(WordTerms.markOf(lemma)));
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (Part part : Scope.EVERYWHERE.parts) {
      for (String mark : marks) {
        MultiPhraseQuery pair =
            new MultiPhraseQuery.Builder()
                .setSlop(Weights.NEAR_SLOP)
                .add(terms(part.lemmas, one.lemmas(mark)))
                .add(terms(part.lemmas, next.lemmas(mark)))
                .build();
        float weight = part == Part.TITLE ? Weights.NEAR_TITLE : Weights.NEAR_TEXT;
        anywhere.add(new BoostQuery(pair, weight), Occur.SHOULD);
      }
    }
    return anywhere.build();
  }

  private static Term[] lemmas(Asked word, Part part) {
    return terms(part.lemmas, word.lemmas());
  }

  private static Term[] terms(String field, List<String> words) {
    return words.stream().map(word -> new Term(field, word)).toArray(Term[]::new);
  }
}
