package ua.obriy.http;

import io.undertow.server.RequestTooBigException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A request body that ends with an error when it is longer than allowed, or comes so slowly that
/// it keeps a worker busy.
final class BoundedBody extends FilterInputStream {
  private final long end;
  private long left;

  BoundedBody(InputStream body, Endpoint.Body limits) {
    super(body);
    this.left = limits.mostBytes();
    this.end = System.nanoTime() + limits.mostMillis() * 1_000_000;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count(Math.max(0, read));
    return read;
  }

  /// The body did not come in time.
  static final class TooSlowException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new RequestTooBigException();
    }
    if (System.nanoTime() - end > 0) {
      throw new TooSlowException();
    }
  }
}
