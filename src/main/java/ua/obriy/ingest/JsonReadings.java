package ua.obriy.ingest;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.Field;

/// The documents of a JSON stream, one piece after the other.
final class JsonReadings implements Readings {
  private static final int DEEPEST = 100;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .build())
          .build();

  private final Input input;
  private final Pieces pieces;
  private final String parser;

  JsonReadings(Input input, Pieces pieces, String parser) {
    this.input = input;
    this.pieces = pieces;
    this.parser = parser;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    Piece piece = pieces.next();
    if (piece == null) {
      return null;
    }
    String origin = input.origin() + ":" + piece.line();
    try {
      return piece.tooLong() ? input.tooLong(origin) : read(piece, origin);
    } catch (RuntimeException e) {
      return Reading.failed(origin, Faults.ofDocument(e));
    }
  }

  private Reading read(Piece piece, String origin) {
    TextDecoder.Decoded decoded = TextDecoder.decode(piece.bytes(), input.head().charset());
    Object value;
    try {
      value = parse(decoded.text());
    } catch (JacksonException e) {
      return Reading.failed(origin, reason(e));
    }
    if (!(value instanceof Map<?, ?> members)) {
      return Reading.failed(
          origin, "документ має бути об'єктом {…}: " + Draft.cut(decoded.text().strip()));
    }
    Draft draft = new Draft(origin, parser);
    if (decoded.inferred()) {
      draft.note("charset", Field.TEXT, decoded.charset(), "UTF-8");
    }
    return new JsonDocument(members, draft).read();
  }

  /// A JSON value as String, Number, Boolean, List, Map or null.
  static @Nullable Object parse(String json) {
    return MAPPER.readValue(json, Object.class);
  }

  private static String column(JacksonException e) {
    return e.getLocation() == null ? "" : ", стовпчик " + e.getLocation().getColumnNr();
  }

  private static String reason(JacksonException e) {
    return e instanceof StreamConstraintsException
        ? "завелика вкладеність або задовге число чи назва: такий JSON не читаємо" + column(e)
        : "не JSON: " + Draft.cut(e.getOriginalMessage()) + column(e);
  }
}
