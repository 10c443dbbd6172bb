package ua.obriy.enrich;

import java.util.function.Supplier;

/// Is told what each part of the understanding costs. Safe for use by several threads.
public interface Stopwatch {
  /// The parts, in their order.
  enum Part {
    ANALYSIS,
    PLACES,
    TOPICS,
    NAMES
  }

  /// Measures nothing.
  Stopwatch NONE =
      new Stopwatch() {
        @Override
        public <T> T time(Part part, Supplier<T> work) {
          return work.get();
        }
      };

  /// Does the work and hands its result back.
  <T> T time(Part part, Supplier<T> work);
}
