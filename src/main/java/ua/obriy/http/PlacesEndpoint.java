package ua.obriy.http;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.PlaceLookup;

/// `GET /api/places`: places by what a person typed; without a question the regions.
record PlacesEndpoint(PlaceDirectory places, PlaceLookup lookup, Counts counts)
    implements Endpoint {
  static final Set<Facet> FACETS = EnumSet.of(Facet.REGION, Facet.CITY, Facet.DISTRICT);
  private static final int USUAL_SIZE = 20;
  private static final int MOST_READ = 1000;

  @Override
  public Route route() {
    return Route.get(
        "/api/places",
        "Places that q may mean, likeliest first: by code, by whole name or the beginning of a word"
            + " of it, also former, popular, English and Russian ones, in another keyboard layout,"
            + " in Latin letters, misspelt; without q the regions",
        List.of(Parameters.Q, Parameters.TYPE, Parameters.SIZE));
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Optional<PlaceType> type = call.one(Parameters.TYPE);
    List<Place> shown =
        found(call.one(Parameters.Q)).stream()
            .filter(place -> type.isEmpty() || place.type() == type.get())
            .limit(call.one(Parameters.SIZE).orElse(USUAL_SIZE))
            .toList();
    Map<Facet, Map<String, Long>> all = counts.of(FACETS);
    return Answer.of(
        shown.stream().map(place -> PlaceJson.of(place, places, Counts.of(place, all))).toList());
  }

  private List<Place> found(Optional<String> typed) {
    return typed.isEmpty() ? places.regions() : lookup.find(typed.get(), MOST_READ);
  }
}
