package ua.obriy.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import ua.obriy.enrich.Stopwatch;

/// Processor time of each stage since the start, over all threads. Two calls of the system for a
/// stage of a document, some 0.5 µs. Safe for use by several threads.
public final class Stages implements Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final boolean MEASURABLE = THREADS.isCurrentThreadCpuTimeSupported();

  /// What a document goes through, in this order.
  public enum Stage {
    READING,
    REPAIR,
    LOOKUP,
    ANALYSIS,
    PLACES,
    TOPICS,
    NAMES,
    STORIES,
    WRITING,
    COMMIT,
    /// Of the whole process: start, garbage collection, compiling, merging of segments.
    OTHER
  }

  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  public Stages() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  /// Work that may fail in a checked way.
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  @Override
  public <T> T time(Part part, Supplier<T> work) {
    return timed(stage(part), work::get);
  }

  private static Stage stage(Part part) {
    return switch (part) {
      case ANALYSIS -> Stage.ANALYSIS;
      case PLACES -> Stage.PLACES;
      case TOPICS -> Stage.TOPICS;
      case NAMES -> Stage.NAMES;
    };
  }

  /// Does the work on this thread and adds what it cost, also when it fails.
  public <T, E extends Exception> T timed(Stage stage, Work<T, E> work) throws E {
    long start = now();
    try {
      return work.run();
    } finally {
      add(stage, now() - start);
    }
  }

  public void add(Stage stage, long time) {
    nanos.get(stage).add(time);
  }

  /// Processor time of this thread, nanoseconds; where the system cannot tell it, the clock.
  public static long now() {
    return MEASURABLE ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
  }

  /// What each stage has cost so far, but for [Stage#OTHER], which is what the process has cost
  /// besides.
  public Map<Stage, Duration> spent() {
    Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    Duration known = Duration.ZERO;
    for (Stage stage : Stage.values()) {
      Duration time = Duration.ofNanos(nanos.get(stage).sum());
      spent.put(stage, time);
      known = known.plus(time);
    }
    Duration all = ProcessHandle.current().info().totalCpuDuration().orElse(known);
    Duration other = all.minus(known);
    spent.put(Stage.OTHER, other.isNegative() ? Duration.ZERO : other);
    return spent;
  }

  /// What was spent between two calls of [#spent].
  public static Map<Stage, Duration> between(
      Map<Stage, Duration> before, Map<Stage, Duration> after) {
    Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    after.forEach(
        (stage, time) -> {
          Duration more = time.minus(before.getOrDefault(stage, Duration.ZERO));
          spent.put(stage, more.isNegative() ? Duration.ZERO : more);
        });
    return spent;
  }
}
