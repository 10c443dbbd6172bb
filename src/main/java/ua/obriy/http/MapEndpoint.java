package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.SearchPage;
import ua.obriy.search.TypedSearch;

/// `GET /api/map`: the counts of `/api/search`, from the same computation, where they lie.
record MapEndpoint(TypedSearch search, PlaceDirectory places, Boundaries boundaries)
    implements Endpoint {

  record Collection(String type, long total, List<Feature> features) {}

  record Feature(String type, String id, @Nullable Object geometry, Properties properties) {}

  record Point(String type, double[] coordinates) {}

  record Properties(String code, String name, String type, String region, long count) {}

  @Override
  public Route route() {
    List<Parameter<?>> parameters = new ArrayList<>(Parameters.FILTERS);
    parameters.add(Parameters.GEOMETRY);
    return Route.get("/api/map", "Counts of regions and cities as GeoJSON", parameters);
  }

  @Override
  public Answer answer(Call call) throws IOException {
    SearchPage page =
        search
            .search(new Selection(call).question(Set.of(Facet.REGION, Facet.CITY), 0, null))
            .page();
    List<Feature> features = new ArrayList<>(regions(page, call.is(Parameters.GEOMETRY)));
    features.addAll(cities(page));
    return Answer.of(new Collection("FeatureCollection", page.total(), features));
  }

  private List<Feature> regions(SearchPage page, boolean withPolygons) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    page.facets()
        .getOrDefault(Facet.REGION, List.of())
        .forEach(value -> counts.put(value.value(), value.count()));
    Map<String, Object> polygons = withPolygons ? boundaries.regions() : Map.of();
    return places.regions().stream()
        .map(
            region ->
                feature(
                    region, polygons.get(region.code()), counts.getOrDefault(region.code(), 0L)))
        .toList();
  }

  private List<Feature> cities(SearchPage page) {
    List<Feature> features = new ArrayList<>();
    for (SearchPage.FacetValue value : page.facets().getOrDefault(Facet.CITY, List.of())) {
      places.withCode(value.value()).stream()
          .filter(place -> place.type().isPopulated())
          .findFirst()
          .ifPresent(city -> features.add(feature(city, point(city), value.count())));
    }
    features.sort(Comparator.comparingLong((Feature city) -> -city.properties().count()));
    return features;
  }

  /// Where the place lies; a village without coordinates lies where the next wider place does.
  private @Nullable Point point(Place city) {
    if (!Double.isNaN(city.lat())) {
      return new Point("Point", new double[] {city.lon(), city.lat()});
    }
    return places.parents(city).stream()
        .filter(parent -> !Double.isNaN(parent.lat()) && parent.type() != PlaceType.REGION)
        .findFirst()
        .map(parent -> new Point("Point", new double[] {parent.lon(), parent.lat()}))
        .orElse(null);
  }

  private static Feature feature(Place place, @Nullable Object geometry, long count) {
    Properties properties =
        new Properties(place.code(), place.name(), place.type().label(), place.regionCode(), count);
    return new Feature("Feature", place.code(), geometry, properties);
  }
}
