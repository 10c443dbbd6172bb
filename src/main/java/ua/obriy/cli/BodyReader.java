package ua.obriy.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import ua.obriy.http.DocumentReader;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;

/// Reads request bodies with the readers of `ingest`.
final class BodyReader implements DocumentReader {
  private static final String ORIGIN = "POST";

  @Override
  public void read(InputStream body, Receiver receiver) throws IOException {
    Watched watched = new Watched(body);
    try {
      new Ingest().read(watched, ORIGIN, outcome -> hand(outcome, receiver, watched));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    watched.rethrow();
  }

  private static void hand(Outcome outcome, Receiver receiver, Watched watched) {
    try {
      watched.rethrow();
      switch (outcome) {
        case Outcome.Accepted accepted -> receiver.document(accepted.document());
        case Outcome.Skipped(String origin, String reason) -> receiver.broken(origin, reason);
        case Outcome.Failed(String origin, String reason) -> receiver.broken(origin, reason);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Remembers that the connection failed, which to `ingest` is but one more broken input.
  private static final class Watched extends FilterInputStream {
    private @Nullable IOException failure;

    Watched(InputStream body) {
      super(body);
    }

    void rethrow() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
