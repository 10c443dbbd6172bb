package ua.obriy.sources;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.Fetched;
import ua.obriy.fetch.Pause;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.SourceDocument;

/// Keeps the account of one visit: hands documents over, counts, and saves now and then what is
// done.
final class Ledger {
  /// So many documents at most are read again after a crash.
  private static final int CHECKPOINT = 1000;

  private static final int MOST_NOTES = 20;

  private final Intake intake;
  private final StateFolder states;
  private final Pause pause;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> gone = new LinkedHashMap<>();
  private final int[] changes = new int[Intake.Change.values().length];
  private int removed;
  private int failed;
  private int unsaved;
  private @Nullable String fault;
  private @Nullable Duration after;

  Ledger(Intake intake, StateFolder states, Pause pause) {
    this.intake = intake;
    this.states = states;
    this.pause = pause;
  }

  /// Whether the program ends.
  boolean stopped() {
    return !pause.await(Duration.ZERO);
  }

  void keep(SourceDocument document) throws IOException {
    Intake.Change change = intake.keep(document);
    changes[change.ordinal()]++;
    if (change == Intake.Change.FAILED) {
      note(document.provenance().origin() + ": не вдалося обробити: " + document.id());
    }
    unsaved++;
  }

  /// Keeps what was accepted, notes what failed.
  ///
  /// @return the ids
  List<String> keep(List<Outcome> outcomes) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Accepted accepted -> {
          ids.add(accepted.document().id());
          if (!accepted.duplicate()) {
            keep(accepted.document());
          }
        }
        case Outcome.Skipped _ -> {}
        case Outcome.Failed(String origin, String reason) -> note(origin + ": " + reason);
      }
    }
    return List.copyOf(ids);
  }

  /// Documents to take away, unless something else of the source still gives them.
  void lose(List<String> ids, String reason) {
    ids.forEach(id -> gone.putIfAbsent(id, reason));
  }

  void note(String problem) {
    failed++;
    if (notes.size() < MOST_NOTES) {
      notes.add(problem);
    }
  }

  /// The visit failed as a whole.
  void fail(String reason, @Nullable Duration leaveAlone) {
    fault = reason;
    after = leaveAlone;
  }

  void fail(Fetched.Failed failed) {
    fail(failed.reason(), failed.after());
  }

  void checkpoint(Supplier<State> state) throws IOException {
    if (unsaved + gone.size() >= CHECKPOINT) {
      State now = state.get();
      settle(now);
      states.write(now);
    }
  }

  /// Takes away what is gone and makes all sure; only then may the state be written.
  void settle(State state) throws IOException {
    if (!gone.isEmpty()) {
      state.items().values().forEach(item -> gone.keySet().removeAll(item.ids()));
      for (Map.Entry<String, String> one : gone.entrySet()) {
        removed += intake.remove(one.getKey(), one.getValue()) ? 1 : 0;
      }
      unsaved += gone.size();
      gone.clear();
    }
    if (unsaved > 0) {
      intake.commit();
      unsaved = 0;
    }
  }

  @Nullable String fault() {
    return fault;
  }

  @Nullable Duration after() {
    return after;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  String summary() {
    return "нових %d, оновлено %d, без змін %d, вилучено %d, помилок %d"
        .formatted(changes[0], changes[1], changes[2], removed, failed);
  }
}
