package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import ua.obriy.lucene.Scope.Part;
import ua.obriy.lucene.WordTerms.Asked;
import ua.obriy.search.Query.Other;

/// What may stand for a word: the best of them counts, and none counts beside the word itself.
final class Alternatives {
  /// Of a word that nothing else stands for.
  static final Alternatives NONE = new Alternatives(List.of());

  private final List<Expression> expressions;

  private record Expression(List<Asked> words, float weight, float share) {
    Query in(Part part) {
      return WordQueries.sideBySide(words, part);
    }

    Query in(Scope scope) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      scope.parts.forEach(part -> any.add(in(part), Occur.SHOULD));
      return any.build();
    }
  }

  private Alternatives(List<Expression> expressions) {
    this.expressions = expressions;
  }

  static Alternatives of(List<Other> others, WordTerms terms) {
    return others.isEmpty()
        ? NONE
        : new Alternatives(others.stream().map(other -> expression(other, terms)).toList());
  }

  private static Expression expression(Other other, WordTerms terms) {
    return new Expression(terms.asked(other), (float) other.weight(), (float) other.share());
  }

  /// Documents with the word or any of the others.
  Query matching(Query word, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(word, Occur.SHOULD);
    expressions.forEach(one -> any.add(one.in(scope), Occur.SHOULD));
    return any.build();
  }

  /// The word's own score, or that of another in its place: what would be the word's, times the
  /// weight.
  Query scored(Asked word, Part part, Rarity rarity) {
    Query itself = WordQueries.anyLemma(word, part);
    if (expressions.isEmpty()) {
      return itself;
    }
    double wanted = rarity.of(word, part);
    List<Query> best = new ArrayList<>(List.of(itself));
    for (Expression one : expressions) {
      double own = rarity.of(one.words(), part);
      if (own > 0) {
        best.add(new BoostQuery(one.in(part), (float) (one.weight() * wanted / own)));
      }
    }
    return best.size() == 1 ? itself : new DisjunctionMaxQuery(best, 0);
  }

  /// The same for every document with the word, less for those with another.
  Query counted(Query word, Scope scope) {
    List<Query> best = new ArrayList<>(List.of(new ConstantScoreQuery(word)));
    for (Expression one : expressions) {
      best.add(new BoostQuery(new ConstantScoreQuery(one.in(scope)), one.share()));
    }
    return new DisjunctionMaxQuery(best, 0);
  }
}
