package ua.obriy.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An open file or stream.
///
/// @param origin its name in provenance and messages
/// @param stream all its bytes, the head too
/// @param arrival how it came from the web, null for what did not
record Input(
    String origin, Head head, InputStream stream, Limits limits, @Nullable Arrival arrival) {

  Input(String origin, Head head, InputStream stream, Limits limits) {
    this(origin, head, stream, limits, null);
  }

  /// What the server says of the charset.
  @Nullable String charset() {
    return arrival == null ? null : arrival.charset();
  }

  /// @param title of the feed
  /// @param home address of the site, as the feed tells it
  FeedEntry.Origin feedOrigin(@Nullable String title, @Nullable String home) {
    String name = title == null || title.isBlank() ? null : title.strip();
    return arrival == null
        ? new FeedEntry.Origin(origin, name, home)
        : new FeedEntry.Origin(arrival.address(), name, arrival.address());
  }

  /// All bytes, or empty when there are more than a document may have.
  Optional<byte[]> whole() throws IOException {
    byte[] bytes = stream.readNBytes(limits.documentBytes() + 1);
    return bytes.length > limits.documentBytes() ? Optional.empty() : Optional.of(bytes);
  }

  Reading tooLong(String where) {
    return Reading.failed(
        where, "документ завеликий: понад " + limits.documentBytes() + " байтів, поділіть його");
  }
}
