package ua.obriy.topics;

import java.io.IOException;

/// A file of the topic catalogue breaks a rule; the message names file, line, the bad value and
/// what is allowed.
public final class TopicSyntaxException extends IOException {
  private static final long serialVersionUID = 1L;

  TopicSyntaxException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
