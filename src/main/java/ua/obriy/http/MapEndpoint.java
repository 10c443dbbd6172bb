package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.FacetValue;
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
    parameters.addAll(List.of(Parameters.GEOMETRY, Parameters.NESTED));
    return Route.get("/api/map", "Counts of regions and cities as GeoJSON", parameters);
  }

  @Override
  public Answer answer(Call call) throws IOException {
    boolean nested = call.is(Parameters.NESTED);
    Set<Facet> facets = nested ? Set.of(Facet.PLACE) : Set.of(Facet.REGION, Facet.CITY);
    SearchPage page = search.search(new Selection(call).question(facets, 0, null)).page();
    boolean withPolygons = call.is(Parameters.GEOMETRY);
    List<Feature> features = new ArrayList<>();
    if (nested) {
      List<FacetValue> counted = page.facets().getOrDefault(Facet.PLACE, List.of());
      features.addAll(regions(counted, withPolygons));
      features.addAll(within(counted, type -> type != PlaceType.REGION));
    } else {
      features.addAll(regions(page.facets().getOrDefault(Facet.REGION, List.of()), withPolygons));
      features.addAll(
          within(page.facets().getOrDefault(Facet.CITY, List.of()), PlaceType::isPopulated));
    }
    return Answer.of(new Collection("FeatureCollection", page.total(), features));
  }

  private List<Feature> regions(List<FacetValue> counted, boolean withPolygons) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    counted.forEach(value -> counts.put(value.value(), value.count()));
    Map<String, Object> polygons = withPolygons ? boundaries.regions() : Map.of();
    return places.regions().stream()
        .map(
            region ->
                feature(
                    region, polygons.get(region.code()), counts.getOrDefault(region.code(), 0L)))
        .toList();
  }

  /// Places of the wanted levels, the most documents first.
  private List<Feature> within(List<FacetValue> counted, Predicate<PlaceType> wanted) {
    List<Feature> features = new ArrayList<>();
    for (FacetValue value : counted) {
      places.withCode(value.value()).stream()
          .filter(place -> wanted.test(place.type()))
          .findFirst()
          .ifPresent(place -> features.add(feature(place, point(place), value.count())));
    }
    features.sort(Comparator.comparingLong((Feature place) -> -place.properties().count()));
    return features;
  }

  /// Where the place lies; a village without coordinates lies where the next wider place does.
  private @Nullable Point point(Place place) {
    if (!Double.isNaN(place.lat())) {
      return new Point("Point", new double[] {place.lon(), place.lat()});
    }
    return places.parents(place).stream()
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
