package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Answers what people type: reads it, repairs it where that clearly helps, asks the engine, and
/// when no document has all the words takes those with most of them. Safe for use by several
/// threads.
public final class TypedSearch {
  private static final int A_HANDFUL = 5;

  private static final int FEW = 3;

  private final SearchEngine engine;
  private final QueryRepair repair;
  private final ConditionNames names;
  private final PlaceIntent intent;
  private final Expansion expansion;

  public TypedSearch(SearchEngine engine, Background known) {
    this.engine = engine;
    this.repair = new QueryRepair(known);
    this.names = new ConditionNames(known);
    this.intent = new PlaceIntent(known);
    this.expansion = new Expansion(known);
  }

  /// @throws QuerySyntaxException when the text cannot be read
  /// @throws IllegalArgumentException when the cursor or the size is wrong
  /// @throws SearchTimeoutException when it takes too long
  public TypedAnswer search(TypedQuestion question) throws IOException {
    Query asked = names.resolve(QueryParser.parse(question.text()));
    if (question.asTyped()) {
      return answer(question, expansion.same(asked), question.text(), List.of());
    }
    Vocabulary words = engine.vocabulary();
    QueryRepair.Repaired repaired = repair.repair(asked, question.text(), words);
    Query read = intent.of(FrequentWords.relieve(repaired.query(), words));
    Query query = expansion.near(read);
    TypedAnswer strict = answer(question, query, repaired.understood(), repaired.changes());
    TypedAnswer best = isEnough(question, strict) ? strict : relaxed(question, strict);
    return best.page().total() > 0 ? best : similar(question, repaired, best);
  }

  /// A hit or two are enough when few words are asked for and stand together in them; the words of
  /// a long question are rarely all in the document that was meant.
  private boolean isEnough(TypedQuestion question, TypedAnswer strict) throws IOException {
    long found = strict.page().total();
    if (found == 0 || found >= FEW || Relaxation.isLong(strict.query())) {
      return found >= FEW;
    }
    Query close = Closeness.of(strict.query());
    return close == null || engine.search(question.counting(close)).total() > 0;
  }

  /// What a saved question asks for, to be asked of each new document: read as [#search] reads it,
  /// but neither repaired nor relaxed, which depends on the documents that there are by chance.
  ///
  /// @throws QuerySyntaxException when the text cannot be read
  public Query standing(String text, boolean asTyped) throws IOException {
    Query asked = names.resolve(QueryParser.parse(text));
    return asTyped
        ? expansion.same(asked)
        : expansion.near(intent.of(FrequentWords.relieve(asked, engine.vocabulary())));
  }

  /// How the words would be read, without a search; as typed when they cannot be read.
  public String understood(String typed) throws IOException {
    try {
      Query asked = names.resolve(QueryParser.parse(typed));
      return repair.repair(asked, typed, engine.vocabulary()).understood();
    } catch (QuerySyntaxException _) {
      return typed;
    }
  }

  /// Right words that no document holds stay as they are. Rather than nothing at all, similar words
  /// are shown, and said to be others.
  private TypedAnswer similar(
      TypedQuestion question, QueryRepair.Repaired repaired, TypedAnswer empty) throws IOException {
    Vocabulary words = engine.vocabulary();
    QueryRepair.Repaired other = repair.similar(repaired, words);
    if (other.changes().isEmpty()) {
      return empty;
    }
    Query query = intent.of(FrequentWords.relieve(other.query(), words));
    SearchPage page = engine.search(question.request(query));
    return page.total() == 0
        ? empty
        : new TypedAnswer(page, empty.understood(), empty.changes(), query, other.understood());
  }

  /// The narrowest of the weaker questions that finds a handful; else the widest that finds any.
  private TypedAnswer relaxed(TypedQuestion question, TypedAnswer strict) throws IOException {
    TypedAnswer best = strict;
    for (Relaxation.Step step : Relaxation.steps(strict.query())) {
      List<Change> changes = new ArrayList<>(strict.changes());
      changes.add(new Change(Change.Kind.RELAXED, step.asked(), step.taken()));
      TypedAnswer wider = answer(question, step.query(), strict.understood(), changes);
      best = wider.page().total() > 0 ? wider : best;
      if (best.page().total() >= A_HANDFUL) {
        break;
      }
    }
    return best;
  }

  private TypedAnswer answer(
      TypedQuestion question, Query query, String understood, List<Change> changes)
      throws IOException {
    return new TypedAnswer(
        engine.search(question.request(query)), understood, changes, query, null);
  }
}
