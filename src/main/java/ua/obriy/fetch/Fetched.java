package ua.obriy.fetch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a request. Reasons are Ukrainian; what stands before the first `: ` is the kind
// of
/// the reason.
public sealed interface Fetched {

  /// @param address after redirects, without secrets
  /// @param charset as the server declares it
  record Body(String address, byte[] bytes, @Nullable String charset, Stamp stamp, Instant time)
      implements Fetched {}

  /// The server says that nothing changed since the stamp that it was shown.
  record Unchanged(Instant time) implements Fetched {}

  /// The server gives nothing at this address, by its own word.
  ///
  /// @param status of HTTP, 4xx
  record Rejected(int status) implements Fetched {
    /// Nothing is there, or nothing any more.
    public boolean missing() {
      return status == 404 || status == 410;
    }

    public String reason() {
      return "сервер відмовив: HTTP " + status;
    }
  }

  /// @param again whether it may work later
  /// @param after how long the server asks to be left alone
  record Failed(String reason, boolean again, @Nullable Duration after) implements Fetched {
    static Failed forGood(String reason) {
      return new Failed(reason, false, null);
    }

    static Failed forNow(String reason) {
      return new Failed(reason, true, null);
    }
  }

  /// What a server told of the state of an answer, to be shown to it the next time.
  ///
  /// @param modified the header `Last-Modified` as it came
  record Stamp(@Nullable String etag, @Nullable String modified) {
    public static final Stamp NONE = new Stamp(null, null);
  }
}
