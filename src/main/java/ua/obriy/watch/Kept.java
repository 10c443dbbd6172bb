package ua.obriy.watch;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A saved search with its last matches. Guarded by [Watches].
final class Kept {
  /// Matches that a feed shows.
  static final int SHOWN = 50;

  /// Matches that wait for a webhook; then the oldest is given up.
  static final int MOST_WAITING = 1_000;

  final Watch watch;
  private final Deque<Match> shown = new ArrayDeque<>();
  private final Deque<Match> waiting = new ArrayDeque<>();
  private long matches;
  private long delivered;
  private long dead;

  /// Deliveries that failed since the last success.
  int attempts;

  Instant nextAttempt = Instant.MIN;
  boolean underWay;
  @Nullable String failure;

  Kept(Watch watch) {
    this.watch = watch;
  }

  long next() {
    return matches + 1;
  }

  boolean knows(String document) {
    return shown.stream().anyMatch(match -> match.document().equals(document))
        || waiting.stream().anyMatch(match -> match.document().equals(document));
  }

  void add(Match match) {
    matches = Math.max(matches, match.number());
    shown.addLast(match);
    if (shown.size() > SHOWN) {
      shown.removeFirst();
    }
    if (watch.webhook() != null) {
      waiting.addLast(match);
      if (waiting.size() > MOST_WAITING) {
        waiting.removeFirst();
        dead++;
      }
    }
  }

  void done(long number, boolean reached) {
    if (waiting.removeIf(match -> match.number() == number)) {
      delivered += reached ? 1 : 0;
      dead += reached ? 0 : 1;
    }
  }

  void counted(Note.Counted note) {
    matches = note.matches();
    delivered = note.delivered();
    dead = note.dead();
  }

  @Nullable Match head() {
    return waiting.peekFirst();
  }

  /// Newest first.
  List<Match> matches() {
    return new ArrayList<>(shown).reversed();
  }

  Watches.Status status() {
    return new Watches.Status(matches, waiting.size(), delivered, dead, failure);
  }

  /// What brings another one to the same state.
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note.Saved(watch));
    List<Match> all = new ArrayList<>(waiting);
    shown.stream().filter(match -> !waiting.contains(match)).forEach(all::add);
    all.sort(java.util.Comparator.comparingLong(Match::number));
    for (Match match : all) {
      notes.add(new Note.Matched(watch.id(), match));
      if (watch.webhook() != null && !waiting.contains(match)) {
        notes.add(new Note.Done(watch.id(), match.number(), true));
      }
    }
    notes.add(new Note.Counted(watch.id(), matches, delivered, dead));
    return notes;
  }
}
