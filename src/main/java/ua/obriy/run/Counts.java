package ua.obriy.run;

/// Numbers of results. Everything that was read is one of accepted, unchanged, skipped and failed.
///
/// @param accepted went into the index
/// @param updated those of the accepted that replaced a document with the same id
/// @param duplicates those of the accepted with the very words of an earlier document
/// @param repaired those of the accepted that were changed while reading
/// @param unchanged were there already with all they say
public record Counts(
    long accepted,
    long updated,
    long duplicates,
    long repaired,
    long unchanged,
    long skipped,
    long failed) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  static Counts of(Result result) {
    return switch (result) {
      case Result.Indexed done ->
          new Counts(
              1,
              done.updated() ? 1 : 0,
              done.duplicate() ? 1 : 0,
              done.document().repairs().isEmpty() ? 0 : 1,
              0,
              0,
              0);
      case Result.Unchanged _ -> new Counts(0, 0, 0, 0, 1, 0, 0);
      case Result.Skipped _ -> new Counts(0, 0, 0, 0, 0, 1, 0);
      case Result.Failed _ -> new Counts(0, 0, 0, 0, 0, 0, 1);
    };
  }

  Counts plus(Counts more) {
    return new Counts(
        accepted + more.accepted,
        updated + more.updated,
        duplicates + more.duplicates,
        repaired + more.repaired,
        unchanged + more.unchanged,
        skipped + more.skipped,
        failed + more.failed);
  }

  /// All that was read.
  public long all() {
    return accepted + unchanged + skipped + failed;
  }

  /// Of all that was read, 0..1.
  public double failedShare() {
    return all() == 0 ? 0 : (double) failed / all();
  }
}
