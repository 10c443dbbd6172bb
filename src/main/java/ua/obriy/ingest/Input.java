package ua.obriy.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// An open file or stream.
///
/// @param origin its name in provenance and messages
/// @param stream all its bytes, the head too
record Input(String origin, Head head, InputStream stream, Limits limits) {

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
