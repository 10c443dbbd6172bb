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
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// What a document must hold to be found by a query, as far as that can be told from its terms: of
/// each set at least one. Less than the query asks for, never more, so that a document without it
/// need not be looked at; often just as much.
final class Needs extends QueryVisitor {

  /// @param sets of each at least one; empty when nothing can be told
  /// @param exact whether a document that meets these is found for certain
  record Told(List<Set<Term>> sets, boolean exact) {}

  private final boolean all;
  private final List<Set<Term>> sets = new ArrayList<>();
  private final List<Needs> inner = new ArrayList<>();
  private boolean open;
  private boolean exact = true;

  /// @param all whether all that is visited is needed, or any of it
  private Needs(boolean all) {
    this.all = all;
  }

  /// @param frequency small for terms that few documents hold
  static Told of(Query query, ToDoubleFunction<Term> frequency) {
    Needs needs = new Needs(true);
    query.visit(needs);
    return new Told(needs.sets(frequency), needs.isExact());
  }

  private boolean isExact() {
    boolean alternatives = all || inner.stream().allMatch(one -> one.isOneChoice());
    return exact && alternatives && inner.stream().allMatch(Needs::isExact);
  }

  /// Whether it asks for one of some terms and nothing else.
  private boolean isOneChoice() {
    int needed = sets.size() + inner.size();
    return !open && (all ? needed == 1 : true) && inner.stream().allMatch(Needs::isOneChoice);
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
      exact &= needless;
      return EMPTY_VISITOR;
    }
    exact &= !(parent instanceof BooleanQuery query && query.getMinimumNumberShouldMatch() > 1);
    Needs sub = new Needs(occur != Occur.SHOULD);
    inner.add(sub);
    return sub;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    exact &= query instanceof TermQuery || query instanceof SynonymQuery;
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
    exact &= query instanceof MatchAllDocsQuery;
  }
}
