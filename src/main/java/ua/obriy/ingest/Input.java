package ua.obriy.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;

/// An open file or stream.
///
/// @param origin its name in provenance and messages
/// @param stream all its bytes, the head too
/// @param packing how deep inside archives it lies
record Input(String origin, Head head, InputStream stream, Limits limits, Packing packing) {

  /// Reads the head of a file or stream.
  static Input of(Named named, InputStream stream, Limits limits, Packing packing)
      throws IOException {
    byte[] first = stream.readNBytes(Head.SIZE);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), stream);
    return new Input(named.origin, Head.of(first, named.lines), all, limits, packing);
  }

  /// @param lines JSON is expected, one document a line, wherever the content leaves it open
  record Named(String origin, boolean lines) {
    /// A file; its name says whether lines are expected.
    static Named file(String origin) {
      String name = origin.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
      return new Named(origin, name.matches("(?s).*\\.(?:ndjson|jsonl|json)"));
    }
  }

  /// The documents, by the reader of the format.
  Readings open() {
    return Formats.of(head).open(this);
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
