package ua.obriy.http;

/// What one client may ask of the server.
final class Limits {
  /// Requests worked on at the same time.
  static final int CONCURRENT_REQUESTS = 64;

  /// Requests that wait for their turn; more are refused with 503.
  static final int WAITING_REQUESTS = 512;

  /// Request line and headers: room for a question of ten thousand letters, so that it gets an
  /// explanation.
  static final int HEADER_BYTES = 256 << 10;

  /// Body of `POST /api/documents`.
  static final long DOCUMENTS_BYTES = 64L << 20;

  /// Any body: more than each endpoint takes, so that the endpoint can say so before Undertow
  /// closes.
  static final long ENTITY_BYTES = 2 * DOCUMENTS_BYTES;

  /// Body of `POST /api/annotate`.
  static final long ANNOTATE_BYTES = 1L << 20;

  /// Reading and indexing of `POST /api/documents`.
  static final long DOCUMENTS_MILLIS = 600_000;

  /// Reading of `POST /api/annotate`.
  static final long ANNOTATE_MILLIS = 30_000;

  /// Documents of one export, unless `limit` says less.
  static final int EXPORT_DOCUMENTS = 1_000_000;

  /// Exports under way; each keeps a worker busy as long as its client reads.
  static final int CONCURRENT_EXPORTS = 2;

  /// Length of one export, for clients who read too slowly.
  static final long EXPORT_MILLIS = 900_000;

  /// Body of `POST /api/watches`.
  static final long WATCH_BYTES = 64 << 10;

  static final long WATCH_MILLIS = 30_000;

  static final int PARAMETERS = 200;
  static final int HEADERS = 100;

  /// Values of one repeated parameter.
  static final int VALUES = 50;

  /// Values of one facet in an answer.
  static final int FACET_VALUES = 10_000;

  /// Most letters of a name or an id in a parameter.
  static final int NAME_LETTERS = 500;

  static final int HEADER_MILLIS = 10_000;
  static final int IDLE_MILLIS = 60_000;
  static final int BODY_PAUSE_MILLIS = 20_000;
  static final int SHUTDOWN_MILLIS = 10_000;

  private Limits() {}
}
