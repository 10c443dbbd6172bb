package ua.obriy.extract;

/// Words of one line without a wide gap between them. Lengths are points; y grows downwards.
///
/// @param y of the baseline
/// @param size of the letters
/// @param row several words or numbers side by side with wide gaps: a row of a table or the like
record Segment(String text, float left, float right, float y, float size, boolean row) {
  /// In sizes of letters: wider than between justified words.
  private static final float ROW_GAP = 1.6f;

  /// The same line goes on to the right.
  Segment with(Segment next) {
    return new Segment(
        text + " " + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        y,
        Math.max(size, next.size),
        row || next.left - right > ROW_GAP * size);
  }

  float width() {
    return right - left;
  }

  /// Whether the baselines are one.
  boolean isBeside(Segment other) {
    return Math.abs(y - other.y) < 0.35f * Math.max(size, other.size);
  }
}
