package ua.obriy.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An open file or stream.
///
/// @param origin its name in provenance and messages
/// @param stream all its bytes, the head too
/// @param arrival how it came from the web, null for what did not
record Input(
    String origin,
    Head head,
    InputStream stream,
    Conditions conditions,
    @Nullable Arrival arrival) {

  /// Reads the head of a file or stream.
  static Input of(Named named, InputStream stream, Conditions conditions) throws IOException {
    byte[] first = stream.readNBytes(Head.SIZE);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), stream);
    Head head = Head.of(first, named.lines);
    return new Input(named.origin, head, all, conditions, named.arrival);
  }

  /// @param lines JSON is expected, one document a line, wherever the content leaves it open
  record Named(String origin, boolean lines, @Nullable Arrival arrival) {
    /// A file; its name says whether lines are expected.
    static Named file(String origin) {
      String name = origin.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
      return new Named(origin, name.matches("(?s).*\\.(?:ndjson|jsonl|json)"), null);
    }
  }

  Limits limits() {
    return conditions.limits();
  }

  Packing packing() {
    return conditions.packing();
  }

  /// The documents, by the reader of the format.
  Readings open() {
    FormatReader format = conditions.formats().of(head);
    Readings readings = format.open(this);
    return readings.each(
        draft -> draft.version = draft.version.isEmpty() ? format.version() : draft.version);
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
    byte[] bytes = stream.readNBytes(limits().documentBytes() + 1);
    return bytes.length > limits().documentBytes() ? Optional.empty() : Optional.of(bytes);
  }

  Reading tooLong(String where) {
    return Reading.failed(
        where, "документ завеликий: понад " + limits().documentBytes() + " байтів, поділіть його");
  }
}
