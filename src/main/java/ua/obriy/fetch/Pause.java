package ua.obriy.fetch;

import java.time.Duration;

/// Waits.
@FunctionalInterface
public interface Pause {
  /// @return false when there is no more to wait for, because the program ends
  boolean await(Duration time);
}
