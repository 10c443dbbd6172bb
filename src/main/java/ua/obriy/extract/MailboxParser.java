package ua.obriy.extract;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.james.mime4j.mboxiterator.CharBufferWrapper;
import org.apache.james.mime4j.mboxiterator.MboxIterator;

/// Many mails in one file: each is handed on as a file of its own.
final class MailboxParser implements Parser {
  private static final int LARGEST = 50 << 20;

  @Override
  public String format() {
    return "mbox";
  }

  @Override
  public void parse(Path file, Sink sink) throws Exception {
    int number = 0;
    try (MboxIterator mails =
        MboxIterator.fromFile(file)
            .charset(StandardCharsets.ISO_8859_1)
            .maxMessageSize(LARGEST)
            .build()) {
      for (CharBufferWrapper mail : mails) {
        try (InputStream in = mail.asInputStream(StandardCharsets.ISO_8859_1)) {
          sink.addFile(Integer.toString(++number), in, 0);
        }
      }
    }
  }
}
