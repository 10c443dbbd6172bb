package ua.obriy.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /// Several, read together when the first is asked for; one failure when the input is too long.
  static Readings together(Input input, AllReadings reading) {
    return new Readings() {
      private @Nullable List<Reading> all;
      private int next;

      @Override
      public @Nullable Reading next() throws IOException {
        if (all == null) {
          Optional<byte[]> bytes = input.whole();
          all =
              bytes.isPresent()
                  ? reading.read(bytes.get())
                  : List.of(input.tooLong(input.origin()));
        }
        return next < all.size() ? all.get(next++) : null;
      }
    };
  }

  interface AllReadings {
    List<Reading> read(byte[] bytes) throws IOException;
  }

  /// The same, each document told to somebody before it is handed on.
  default Readings each(Consumer<Draft> teller) {
    Readings all = this;
    return new Readings() {
      @Override
      public @Nullable Reading next() throws IOException {
        Reading reading = all.next();
        if (reading instanceof Reading.Parsed(Draft draft)) {
          teller.accept(draft);
        }
        return reading;
      }

      @Override
      public void close() {
        all.close();
      }
    };
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
