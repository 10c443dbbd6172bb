package ua.obriy.ingest;

/// What one document may cost.
///
/// @param documentBytes most bytes of one document, or of one line of NDJSON; what is longer fails
///     without being read into memory
public record Limits(int documentBytes) {
  /// 50 MiB for a document.
  public static final Limits STANDARD = new Limits(50 << 20);

  public Limits {
    if (documentBytes < 1) {
      throw new IllegalArgumentException("documentBytes must be positive; got: " + documentBytes);
    }
  }
}
