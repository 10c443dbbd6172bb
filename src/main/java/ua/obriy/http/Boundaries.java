package ua.obriy.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Polygons of the regions as GeoJSON, decoded from `regions.topojson` when first asked for.
final class Boundaries {
  private final Path folder;
  private volatile @Nullable Map<String, Object> regions;

  Boundaries(Path folder) {
    this.folder = folder;
  }

  /// GeoJSON geometries by code of the region.
  Map<String, Object> regions() throws IOException {
    Map<String, Object> known = regions;
    if (known == null) {
      known =
          decode(
              JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("regions.topojson"))));
      regions = known;
    }
    return known;
  }

  private static Map<String, Object> decode(JsonNode topology) {
    List<List<double[]>> arcs = arcs(topology);
    Map<String, Object> polygons = new HashMap<>();
    for (JsonNode shape : topology.path("objects").path("regions").path("geometries")) {
      boolean single = shape.path("type").asString().equals("Polygon");
      Object coordinates =
          single ? polygon(shape.path("arcs"), arcs) : polygons(shape.path("arcs"), arcs);
      polygons.put(
          shape.path("id").asString(),
          Json.object("type", shape.path("type").asString(), "coordinates", coordinates));
    }
    return polygons;
  }

  /// The lines that shapes share; their points are steps from the point before.
  private static List<List<double[]>> arcs(JsonNode topology) {
    JsonNode scale = topology.path("transform").path("scale");
    JsonNode origin = topology.path("transform").path("translate");
    List<List<double[]>> arcs = new ArrayList<>();
    for (JsonNode arc : topology.path("arcs")) {
      List<double[]> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(
            new double[] {
              round(x * scale.get(0).asDouble() + origin.get(0).asDouble()),
              round(y * scale.get(1).asDouble() + origin.get(1).asDouble())
            });
      }
      arcs.add(points);
    }
    return arcs;
  }

  /// Five places are about a metre.
  private static double round(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private static List<Object> polygons(JsonNode parts, List<List<double[]>> arcs) {
    List<Object> all = new ArrayList<>();
    parts.forEach(part -> all.add(polygon(part, arcs)));
    return all;
  }

  private static List<List<double[]>> polygon(JsonNode rings, List<List<double[]>> arcs) {
    List<List<double[]>> all = new ArrayList<>();
    rings.forEach(ring -> all.add(ring(ring, arcs)));
    return all;
  }

  /// A negative number is the complement of an arc that is walked backwards.
  private static List<double[]> ring(JsonNode numbers, List<List<double[]>> arcs) {
    List<double[]> ring = new ArrayList<>();
    for (JsonNode number : numbers) {
      int arc = number.asInt();
      List<double[]> points = arc >= 0 ? arcs.get(arc) : arcs.get(~arc).reversed();
      ring.addAll(ring.isEmpty() ? points : points.subList(1, points.size()));
    }
    return ring;
  }
}
