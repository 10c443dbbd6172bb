package ua.obriy.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The documents of one input, one after the other.
interface Readings extends AutoCloseable {
  /// The next one, null at the end.
  ///
  /// @throws IOException when the rest of the input cannot be read
  @Nullable Reading next() throws IOException;

  /// Nothing more is asked for.
  @Override
  default void close() {}

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
