package ua.obriy.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;

/// RFC 7946: one feature for each document and place that the document is about, so that a map can
/// count by place. A document about no place is a feature without geometry and place.
record GeoJsonFormat(PlaceDirectory places) implements ExportFormat {
  @Override
  public String type() {
    return "application/geo+json";
  }

  @Override
  public byte[] head(long total) {
    String head = "{\"type\":\"FeatureCollection\",\"total\":" + total + ",\"features\":[\n";
    return head.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] document(EnrichedDocument document, boolean first) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Place> about =
        document.places().stream().filter(PlaceFinding::about).map(PlaceFinding::place).toList();
    boolean separated = !first;
    if (about.isEmpty()) {
      write(feature(document, null), separated, out);
    }
    for (Place place : about) {
      write(feature(document, place), separated, out);
      separated = true;
    }
    return out.toByteArray();
  }

  private static void write(Object feature, boolean separated, ByteArrayOutputStream out) {
    if (separated) {
      out.writeBytes(",\n".getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes(Json.bytes(feature));
  }

  private Map<String, Object> feature(EnrichedDocument document, @Nullable Place place) {
    SourceDocument source = document.source();
    Map<String, Object> properties =
        Json.object(
            "id", source.id(),
            "title", source.title(),
            "date", source.date() == null ? null : source.date().toString(),
            "url", source.url(),
            "source", source.source(),
            "kind", source.kind(),
            "code", place == null ? null : place.code(),
            "place", place == null ? null : place.name(),
            "type", place == null ? null : place.type().label(),
            "region", place == null ? null : place.regionCode(),
            "topics", document.topics().stream().map(TopicFinding::id).toList());
    return Json.object("type", "Feature", "geometry", point(place), "properties", properties);
  }

  /// Where the place lies; one without coordinates lies where the next wider place does.
  private @Nullable Object point(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    if (!Double.isNaN(place.lat())) {
      return Json.object("type", "Point", "coordinates", List.of(place.lon(), place.lat()));
    }
    return places.parents(place).stream()
        .filter(parent -> parent.type() != PlaceType.REGION && !Double.isNaN(parent.lat()))
        .findFirst()
        .map(this::point)
        .orElse(null);
  }

  @Override
  public byte[] tail() {
    return "\n]}\n".getBytes(StandardCharsets.UTF_8);
  }
}
