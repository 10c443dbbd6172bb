package ua.obriy.ingest;

/// What a format found next: a document to finish, or a reason why there is none.
sealed interface Reading {
  record Parsed(Draft draft) implements Reading {}

  record Problem(Outcome outcome) implements Reading {}

  static Reading skipped(String origin, String reason) {
    return new Problem(new Outcome.Skipped(origin, reason));
  }

  static Reading failed(String origin, String reason) {
    return new Problem(new Outcome.Failed(origin, reason));
  }
}
