package ua.obriy.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.enrich.Annotated;
import ua.obriy.model.Token;

/// Our JSON: camelCase records, ISO dates, UTF-8, nulls written.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /// How much an annotation tells.
  public enum Detail {
    FINDINGS,
    /// Findings and the tokens of the text; after a compound come its parts.
    WITH_TOKENS
  }

  /// The annotation of one document, as `POST /api/annotate` answers: an object in one line.
  public static byte[] annotation(Annotated annotated, Detail detail) {
    AnnotationJson annotation = AnnotationJson.of(annotated);
    if (detail == Detail.FINDINGS) {
      return bytes(annotation);
    }
    Map<String, Object> members = members(annotation);
    members.put(
        "tokens",
        annotated.document().analysis().text().stream()
            .flatMap(token -> Stream.concat(Stream.of(token), token.parts().stream()))
            .map(TokenJson::of)
            .toList());
    return bytes(members);
  }

  /// @param start UTF-16 offset into the text
  record TokenJson(int start, int end, String form, List<String> lemmas) {
    static TokenJson of(Token token) {
      return new TokenJson(token.start(), token.end(), token.form(), token.lemmas());
    }
  }

  /// An object with members in this order.
  ///
  /// @param pairs name, value, name, value …
  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }

  /// The members of a record, to add more to.
  static Map<String, Object> members(Record value) {
    return new LinkedHashMap<>(
        MAPPER.convertValue(value, new TypeReference<Map<String, Object>>() {}));
  }

  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
