package ua.obriy.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.Query;

/// Turns our questions into Lucene's, for matching only; [Scoring] ranks. A part that holds no word
/// at all (`!!!`) asks for nothing and is left out.
final class QueryTranslation {
  private final WordQueries words;

  QueryTranslation(WordTerms terms) {
    this.words = new WordQueries(terms);
  }

  org.apache.lucene.search.Query of(Query query) {
    org.apache.lucene.search.Query part = part(query, Scope.EVERYWHERE);
    return part == null ? MatchAllDocsQuery.INSTANCE : part;
  }

  private org.apache.lucene.search.@Nullable Query part(Query query, Scope scope) {
    return switch (query) {
      case Query.Everything _ -> null;
      case Query.Word(String text) -> words.word(text, scope);
      case Query.Alike alike -> words.alike(alike, scope);
      case Query.Phrase(List<String> parts) -> words.phrase(parts, scope);
      case Query.Near(List<String> parts, int distance) -> words.near(parts, distance, scope);
      case Query.Prefix(String start) -> words.prefix(start, scope);
      case Query.In in -> words.condition(in);
      case Query.Named named -> WordQueries.place(named, part(named.words(), scope));
      case Query.Dated(LocalDate from, LocalDate to) -> dated(from, to);
      case Query.Title(Query inner) -> part(inner, Scope.TITLE);
      case Query.AllOf(List<Query> parts) -> allOf(parts, scope);
      case Query.AnyOf(List<Query> parts) -> mostOf(parts, 1, scope);
      case Query.MostOf(List<Query> parts, int atLeast) -> mostOf(parts, atLeast, scope);
      case Query.Preferred _ -> null;
      case Query.Not _ -> allOf(List.of(query), scope);
    };
  }

  static org.apache.lucene.search.Query dated(@Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    return first > last
        ? new MatchNoDocsQuery("the first day is after the last")
        : new ConstantScoreQuery(LongPoint.newRangeQuery(IndexField.DATE.key, first, last));
  }

  private org.apache.lucene.search.@Nullable Query allOf(List<Query> parts, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int needed = 0;
    int unwanted = 0;
    for (Query part : parts) {
      if (part instanceof Query.Not(Query inner)) {
        unwanted += add(all, part(inner, scope), Occur.MUST_NOT);
      } else {
        needed += add(all, part(part, scope), Occur.MUST);
      }
    }
    if (needed == 0 && unwanted > 0) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return needed + unwanted == 0 ? null : all.build();
  }

  private static int add(
      BooleanQuery.Builder all, org.apache.lucene.search.@Nullable Query part, Occur occur) {
    if (part == null) {
      return 0;
    }
    all.add(part, occur);
    return 1;
  }

  private org.apache.lucene.search.@Nullable Query mostOf(
      List<Query> parts, int atLeast, Scope scope) {
    List<org.apache.lucene.search.Query> known = new ArrayList<>();
    for (Query part : parts) {
      org.apache.lucene.search.Query one = part(part, scope);
      if (one != null) {
        known.add(one);
      }
    }
    if (known.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    known.forEach(one -> any.add(one, Occur.SHOULD));
    return any.setMinimumNumberShouldMatch(Math.min(atLeast, known.size())).build();
  }

  static TermQuery id(String id) {
    return new TermQuery(new Term(IndexField.ID.key, id));
  }
}
