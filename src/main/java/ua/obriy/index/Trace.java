package ua.obriy.index;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What happened to a document at some time.
///
/// @param source where it came from: its address or file, or who removed it
/// @param before hash of title and text, null for a new document
/// @param after the same now, null for a removed document
/// @param reason of a removal, Ukrainian
public record Trace(
    Instant time,
    Action action,
    String id,
    String source,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason) {
  /// What was done.
  public enum Action {
    ADDED,
    UPDATED,
    REMOVED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether the two tell the same, maybe at different times.
  boolean repeats(Trace other) {
    return action == other.action
        && java.util.Objects.equals(before, other.before)
        && java.util.Objects.equals(after, other.after)
        && source.equals(other.source);
  }
}
