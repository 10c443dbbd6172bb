package ua.obriy.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// One value a line; blank lines are passed over.
final class LinePieces implements Pieces {
  private final InputStream stream;
  private final PieceBuffer buffer;
  private long line = 1;
  private boolean ended;

  LinePieces(InputStream stream, int most) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.buffer = new PieceBuffer(most);
  }

  @Override
  public @Nullable Piece next() throws IOException {
    while (!ended) {
      int value = stream.read();
      ended = value < 0;
      if (!ended && value != '\n') {
        buffer.add(value);
        continue;
      }
      long at = line++;
      if (buffer.isVisible()) {
        return buffer.take(at);
      }
      buffer.take(at);
    }
    return null;
  }
}
