package ua.obriy.ingest;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The documents of one input, one after the other.
interface Readings {
  /// The next one, null at the end.
  ///
  /// @throws IOException when the rest of the input cannot be read
  @Nullable Reading next() throws IOException;

  /// Several, read together when the first is asked for.
  static Readings together(AllReadings reading) {
    return new Readings() {
      private @Nullable List<Reading> all;
      private int next;

      @Override
      public @Nullable Reading next() throws IOException {
        if (all == null) {
          all = reading.read();
        }
        return next < all.size() ? all.get(next++) : null;
      }
    };
  }

  interface AllReadings {
    List<Reading> read() throws IOException;
  }

  /// An input that is one document, read when it is asked for.
  static Readings one(OneReading reading) {
    return new Readings() {
      private boolean done;

      @Override
      public @Nullable Reading next() throws IOException {
        if (done) {
          return null;
        }
        done = true;
        return reading.read();
      }
    };
  }

  interface OneReading {
    Reading read() throws IOException;
  }
}
