package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// What a document must hold to be found by a query, as far as that can be told from its terms: of
/// each set at least one. Less than the query asks for, never more, so that a document without it
/// need not be looked at.
final class Needs extends QueryVisitor {
  private final boolean all;
  private final List<Set<Term>> sets = new ArrayList<>();
  private final List<Needs> inner = new ArrayList<>();
  private boolean open;

  /// @param all whether all that is visited is needed, or any of it
  private Needs(boolean all) {
    this.all = all;
  }

  /// Empty when nothing can be told.
  ///
  /// @param rarity small for terms that few documents hold
  static List<Set<Term>> of(Query query, ToDoubleFunction<Term> rarity) {
    Needs needs = new Needs(true);
    query.visit(needs);
    return needs.sets(rarity);
  }

  private List<Set<Term>> sets(ToDoubleFunction<Term> frequency) {
    return all ? each(frequency) : any(frequency);
  }

  private List<Set<Term>> each(ToDoubleFunction<Term> frequency) {
    List<Set<Term>> each = new ArrayList<>(sets);
    inner.forEach(one -> each.addAll(one.sets(frequency)));
    return each;
  }

  /// Of alternatives one set remains: for each the one that fewest documents satisfy, all together.
  private List<Set<Term>> any(ToDoubleFunction<Term> frequency) {
    Set<Term> together = new HashSet<>();
    sets.forEach(together::addAll);
    for (Needs one : inner) {
      List<Set<Term>> each = one.sets(frequency);
      if (each.isEmpty()) {
        return List.of();
      }
      together.addAll(rarest(each, frequency));
    }
    return open || together.isEmpty() ? List.of() : List.of(together);
  }

  static Set<Term> rarest(List<Set<Term>> sets, ToDoubleFunction<Term> frequency) {
    Set<Term> best = sets.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (Set<Term> set : sets) {
      double sum = set.stream().mapToDouble(frequency).sum();
      if (sum < least) {
        least = sum;
        best = set;
      }
    }
    return best;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    boolean needless =
        occur == Occur.SHOULD
            && parent instanceof BooleanQuery query
            && query.getMinimumNumberShouldMatch() == 0
            && query.clauses().stream().anyMatch(one -> one.isRequired());
    if (occur == Occur.MUST_NOT || needless) {
      return EMPTY_VISITOR;
    }
    Needs sub = new Needs(occur != Occur.SHOULD);
    inner.add(sub);
    return sub;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      sets.add(Set.of(term));
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    if (query instanceof TermInSetQuery set) {
      sets.add(terms(field, set.getBytesRefIterator()));
    } else {
      visitLeaf(query);
    }
  }

  private static Set<Term> terms(String field, BytesRefIterator values) {
    Set<Term> terms = new HashSet<>();
    try {
      for (BytesRef value = values.next(); value != null; value = values.next()) {
        terms.add(new Term(field, BytesRef.deepCopyOf(value)));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return terms;
  }

  /// Something that its terms do not tell: a date, a box, a prefix, every document.
  @Override
  public void visitLeaf(Query query) {
    open = true;
  }
}
