package ua.obriy.ingest;

import java.io.ByteArrayOutputStream;

/// Collects the bytes of one piece and forgets them when they become too many.
final class PieceBuffer {
  private final int most;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean tooLong;
  private boolean visible;

  PieceBuffer(int most) {
    this.most = most;
  }

  void add(int value) {
    visible |= value > ' ';
    if (tooLong) {
      return;
    }
    if (bytes.size() == most) {
      tooLong = true;
      bytes = new ByteArrayOutputStream();
      return;
    }
    bytes.write(value);
  }

  /// Whether there is anything but white space.
  boolean isVisible() {
    return visible;
  }

  /// Takes what was collected and begins anew.
  Piece take(long line) {
    Piece piece = new Piece(bytes.toByteArray(), line, tooLong);
    bytes = new ByteArrayOutputStream();
    tooLong = false;
    visible = false;
    return piece;
  }
}
