package ua.obriy.watch;

import java.io.Closeable;
import java.io.IOException;

/// Brings a message to a webhook.
@FunctionalInterface
interface Poster extends Closeable {

  /// @param id of the message, the same at each attempt
  /// @throws IOException when it is not certain that the receiver took it
  void post(Webhook webhook, String id, String body) throws IOException;

  @Override
  default void close() {}
}
