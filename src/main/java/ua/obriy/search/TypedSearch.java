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
    return isEnough(strict) ? strict : relaxed(question, strict);
  }

  /// The narrowest of the weaker questions that finds a handful; else the widest that finds any.
  /// Long questions are asked in words that no document has all of by chance only; a hit or two of
  /// theirs are rarely what was meant.
  private static boolean isEnough(TypedAnswer strict) {
    long found = strict.page().total();
    return found >= FEW || found > 0 && !Relaxation.isLong(strict.query());
  }

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
    return new TypedAnswer(engine.search(question.request(query)), understood, changes, query);
  }
}
