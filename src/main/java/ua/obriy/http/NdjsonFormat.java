package ua.obriy.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.SourceDocument;

/// The input form of documents, one a line: indexed again, the same documents come out. What was
/// understood of them stands in the member `obriy`, which reading leaves out.
record NdjsonFormat() implements ExportFormat {
  @Override
  public String type() {
    return MediaType.NDJSON;
  }

  @Override
  public byte[] head(long total) {
    return new byte[0];
  }

  @Override
  public byte[] document(EnrichedDocument document, boolean first) {
    byte[] object = Json.bytes(members(document));
    byte[] line = java.util.Arrays.copyOf(object, object.length + 1);
    line[object.length] = '\n';
    return line;
  }

  @Override
  public byte[] tail() {
    return new byte[0];
  }

  private static Map<String, Object> members(EnrichedDocument document) {
    SourceDocument source = document.source();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", source.id());
    put(members, "url", source.url());
    put(members, "title", source.title().isEmpty() ? null : source.title());
    put(members, "text", source.text().isEmpty() ? null : source.text());
    put(members, "date", source.date() == null ? null : source.date().toString());
    put(members, "source", source.source());
    put(members, "kind", source.kind());
    put(members, "lang", source.lang());
    Given given = source.given();
    put(members, "places", given.places());
    put(members, "topics", given.topics());
    put(members, "people", given.people());
    put(members, "organizations", given.organizations());
    put(members, "projects", given.projects());
    source.extra().forEach((name, value) -> members.merge(name, value, NdjsonFormat::both));
    members.put("obriy", AnnotationJson.of(document));
    return members;
  }

  private static void put(Map<String, Object> members, String name, @Nullable Object value) {
    if (value != null && !value.equals(List.of())) {
      members.put(name, value);
    }
  }

  /// A list of which a part had no meaning for us stands in two places.
  private static Object both(Object known, Object rest) {
    if (known instanceof List<?> good && rest instanceof List<?> bad) {
      List<Object> all = new ArrayList<>(good);
      all.addAll(bad);
      return all;
    }
    return known;
  }
}
