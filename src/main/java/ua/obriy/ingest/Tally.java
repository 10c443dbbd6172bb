package ua.obriy.ingest;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts outcomes of a run. Not safe for use by several threads.
public final class Tally {
  private static final int MOST_REASONS = 100;
  private static final String OTHER = "інше";

  private long accepted;
  private long repaired;
  private long updated;
  private long duplicates;
  private long skipped;
  private long failed;
  private final Map<String, Long> reasons = new TreeMap<>();

  public void add(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted done -> addAccepted(done);
      case Outcome.Skipped(_, String reason) -> {
        skipped++;
        addReason(reason);
      }
      case Outcome.Failed(_, String reason) -> {
        failed++;
        addReason(reason);
      }
    }
  }

  /// Documents to index, without duplicates.
  public long accepted() {
    return accepted;
  }

  /// Those of the accepted that were changed while reading.
  public long repaired() {
    return repaired;
  }

  /// Those of the accepted that replace an earlier document of the run.
  public long updated() {
    return updated;
  }

  public long duplicates() {
    return duplicates;
  }

  public long skipped() {
    return skipped;
  }

  public long failed() {
    return failed;
  }

  /// Kinds of reasons for skipping and failing, with counts; at most about a hundred kinds.
  public Map<String, Long> reasons() {
    return Collections.unmodifiableMap(reasons);
  }

  /// 0 when nothing failed, else 1.
  public int exitCode() {
    return failed == 0 ? 0 : 1;
  }

  /// One line for people.
  public String summary() {
    return String.format(
        Locale.ROOT,
        "прийнято %d (оновлено %d), виправлено %d, дублікати %d, пропущено %d, помилки %d",
        accepted,
        updated,
        repaired,
        duplicates,
        skipped,
        failed);
  }

  private void addAccepted(Outcome.Accepted done) {
    if (done.duplicate()) {
      duplicates++;
      return;
    }
    accepted++;
    repaired += done.repaired() ? 1 : 0;
    updated += done.sighting() == Outcome.Sighting.UPDATED ? 1 : 0;
  }

  private void addReason(String reason) {
    int end = reason.indexOf(": ");
    String kind = end < 0 ? reason : reason.substring(0, end);
    boolean room = reasons.size() < MOST_REASONS || reasons.containsKey(kind);
    reasons.merge(room ? kind : OTHER, 1L, Long::sum);
  }
}
