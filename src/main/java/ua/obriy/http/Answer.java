package ua.obriy.http;

/// An answer in JSON.
///
/// @param body rendered as JSON; records, maps, lists
record Answer(int status, Object body, Freshness freshness) implements Reply {

  /// Whether a client may ask if its copy is still good.
  enum Freshness {
    /// Carries an ETag.
    REVALIDATE,
    /// Differs each time.
    NEVER
  }

  static Answer of(Object body) {
    return new Answer(200, body, Freshness.REVALIDATE);
  }

  static Answer passing(Object body) {
    return new Answer(200, body, Freshness.NEVER);
  }
}
