package ua.obriy.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The elements of an array, or values that follow each other over several lines: cut where all
/// brackets are closed, told from brackets inside strings.
final class ElementPieces implements Pieces {
  private final InputStream stream;
  private final PieceBuffer buffer;
  private final int outside;
  private long line = 1;
  private long startLine = 1;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean ended;

  /// @param array the stream is one array, else values one after the other
  ElementPieces(InputStream stream, int most, boolean array) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.buffer = new PieceBuffer(most);
    this.outside = array ? 1 : 0;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    while (!ended) {
      int value = stream.read();
      ended = value < 0;
      if (ended && depth > 0 && !buffer.isVisible()) {
        throw new EOFException("файл обрізано: масив JSON не закрито");
      }
      if (ended ? buffer.isVisible() : takes(value)) {
        return buffer.take(startLine);
      }
    }
    return null;
  }

  /// Reads one byte; true when it ended a piece.
  private boolean takes(int value) {
    line += value == '\n' ? 1 : 0;
    if (inString) {
      buffer.add(value);
      inString = escaped || value != '"';
      escaped = !escaped && value == '\\';
      return false;
    }
    return switch (value) {
      case '{', '[' -> opens(value);
      case '}', ']' -> closes(value);
      case ',' -> depth <= outside ? buffer.isVisible() : keeps(value);
      default -> keeps(value);
    };
  }

  private boolean opens(int value) {
    if (depth++ >= outside) {
      keeps(value);
    }
    return false;
  }

  private boolean closes(int value) {
    depth = Math.max(0, depth - 1);
    if (depth < outside) {
      return buffer.isVisible();
    }
    keeps(value);
    return depth == outside;
  }

  private boolean keeps(int value) {
    inString = value == '"';
    if (!buffer.isVisible()) {
      startLine = line;
    }
    if (buffer.isVisible() || value > ' ') {
      buffer.add(value);
    }
    return false;
  }
}
