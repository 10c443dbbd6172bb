package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Keeps the states of an index that somebody turns pages of, for a while: the next page then comes
/// from the same state, so that nothing is shown twice or left out while documents come and go.
/// Safe for use by several threads.
final class PagedSnapshots implements Closeable {
  /// Since the last page.
  static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(5);

  /// Each may hold files of old segments.
  static final int MOST = 16;

  private static final class Kept {
    final long number;
    final Snapshot snapshot;
    long used;

    Kept(long number, Snapshot snapshot, long used) {
      this.number = number;
      this.snapshot = snapshot;
      this.used = used;
    }
  }

  private final LongSupplier clock;
  private final Deque<Kept> kept = new ArrayDeque<>();

  /// Numbers of another process are hardly ever ours.
  private long next = System.currentTimeMillis() << 20;

  private boolean closed;

  /// @param clock nanoseconds
  PagedSnapshots(LongSupplier clock) {
    this.clock = clock;
  }

  /// A number by which to ask for this snapshot again. The caller must hold it.
  synchronized long keep(Snapshot snapshot) {
    for (Kept one : kept) {
      if (one.snapshot == snapshot) {
        one.used = clock.getAsLong();
        return one.number;
      }
    }
    if (closed) {
      return 0;
    }
    snapshot.getIndexReader().incRef();
    Kept added = new Kept(next++, snapshot, clock.getAsLong());
    kept.addLast(added);
    return added.number;
  }

  /// The snapshot, to be closed; null when it is no longer kept.
  synchronized @Nullable Lease lease(long number) {
    for (Kept one : kept) {
      if (one.number == number && one.snapshot.getIndexReader().tryIncRef()) {
        one.used = clock.getAsLong();
        return new Lease(one.snapshot);
      }
    }
    return null;
  }

  /// Lets go of those that nobody asked for lately.
  void expire() throws IOException {
    release(expired());
  }

  private synchronized List<Kept> expired() {
    long now = clock.getAsLong();
    List<Kept> expired =
        new ArrayList<>(kept.stream().filter(one -> now - one.used > KEPT_NANOS).toList());
    kept.removeAll(expired);
    while (kept.size() > MOST) {
      expired.add(kept.removeFirst());
    }
    return expired;
  }

  private static void release(List<Kept> gone) throws IOException {
    for (Kept one : gone) {
      one.snapshot.getIndexReader().decRef();
    }
  }

  @Override
  public void close() throws IOException {
    List<Kept> all;
    synchronized (this) {
      closed = true;
      all = new ArrayList<>(kept);
      kept.clear();
    }
    release(all);
  }
}
