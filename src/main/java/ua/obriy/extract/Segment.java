package ua.obriy.extract;

/// Words of one line without a wide gap between them. Lengths are points; y grows downwards.
///
/// @param y of the baseline
/// @param size of the letters
record Segment(String text, float left, float right, float y, float size) {

  /// The same line goes on to the right.
  Segment with(Segment next) {
    return new Segment(
        text + " " + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        y,
        Math.max(size, next.size));
  }

  float width() {
    return right - left;
  }

  /// Whether the baselines are one.
  boolean isBeside(Segment other) {
    return Math.abs(y - other.y) < 0.35f * Math.max(size, other.size);
  }
}
