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
  private final WordTerms terms;
  private final List<Other> others;

  Alternatives(WordTerms terms, List<Other> others) {
    this.terms = terms;
    this.others = others;
  }

  /// Documents with the word or any of the others.
  Query matching(Query word, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(word, Occur.SHOULD);
    for (Other other : others) {
      any.add(matching(other, scope), Occur.SHOULD);
    }
    return any.build();
  }

  Query matching(Other other, Scope scope) {
    List<Asked> words = terms.asked(other);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    scope.parts.forEach(part -> any.add(WordQueries.sideBySide(words, part), Occur.SHOULD));
    return any.build();
  }

  /// The word's own score, or that of another in its place: what would be the word's, times the
  /// weight.
  Query scored(Asked word, Part part, Rarity rarity) {
    Query itself = WordQueries.anyLemma(word, part);
    List<Query> best = new ArrayList<>(List.of(itself));
    for (Other other : others) {
      List<Asked> words = terms.asked(other);
      double own = words.size() == 1 ? rarity.of(words.getFirst(), part) : rarity.of(words, part);
      boolean isThere = rarity.of(words, part) > 0;
      if (isThere) {
        float boost = (float) (other.weight() * rarity.of(word, part) / own);
        best.add(new BoostQuery(WordQueries.sideBySide(words, part), boost));
      }
    }
    return best.size() == 1 ? itself : new DisjunctionMaxQuery(best, 0);
  }

  /// The same for every document with the word, less for those with another.
  Query counted(Query word, Scope scope) {
    List<Query> best = new ArrayList<>(List.of(new ConstantScoreQuery(word)));
    for (Other other : others) {
      Query there = new ConstantScoreQuery(matching(other, scope));
      best.add(new BoostQuery(there, (float) other.weight()));
    }
    return new DisjunctionMaxQuery(best, 0);
  }
}
