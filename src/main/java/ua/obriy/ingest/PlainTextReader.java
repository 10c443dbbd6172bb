package ua.obriy.ingest;

import java.io.IOException;
import java.util.Optional;
import ua.obriy.model.Field;

/// Text without markup: the file is one document, its first line or sentence the title.
final class PlainTextReader implements FormatReader {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean reads(Head head) {
    return true;
  }

  @Override
  public Readings open(Input input) {
    return Readings.one(() -> read(input));
  }

  private Reading read(Input input) throws IOException {
    Optional<byte[]> bytes = input.whole();
    if (bytes.isEmpty()) {
      return input.tooLong(input.origin());
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes.get(), input.charset());
    Draft draft = new Draft(input.origin(), name());
    if (decoded.inferred()) {
      draft.note("charset", Field.TEXT, decoded.charset(), "UTF-8");
    }
    draft.text = decoded.text();
    draft.page = true;
    return new Reading.Parsed(draft);
  }
}
