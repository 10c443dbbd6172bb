package ua.obriy.http;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;

/// `GET /api/places/{code}`: one place with its names, what lies directly in it, and the
/// nearest places of its type.
record PlaceEndpoint(PlaceDirectory places, Counts counts) implements Endpoint {
  private static final int NEIGHBOURS = 8;
  private static final Set<Facet> FACETS =
      EnumSet.of(Facet.REGION, Facet.CITY, Facet.DISTRICT, Facet.PLACE);

  @Override
  public Route route() {
    return Route.get(
        "/api/places/{code}",
        "One place; of two with the same code the wider, unless type says otherwise",
        List.of(Parameters.TYPE));
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String code = call.variable("code");
    List<PlaceType> types = call.all(Parameters.TYPE);
    Place place =
        places.withCode(code).stream()
            .filter(one -> types.isEmpty() || types.contains(one.type()))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "Місця з кодом «%s» немає; шукайте: /api/places?q="
                            .formatted(Problem.shown(code))));
    Map<Facet, Map<String, Long>> all = counts.of(FACETS);
    Map<String, Long> inside = all.getOrDefault(Facet.PLACE, Map.of());
    Map<String, Object> details = Json.members(PlaceJson.of(place, places, Counts.of(place, all)));
    details.put(
        "aboutCount", Counts.of(place, counts.of(PlacesEndpoint.FACETS, Filters.PlaceRole.ABOUT)));
    List<PlaceName> names = places.names(place);
    details.put(
        "names",
        names.stream()
            .filter(name -> name.kind() != PlaceName.Kind.ABOLISHED)
            .map(PlaceName::name)
            .distinct()
            .toList());
    details.put("formerNames", PlaceJson.Former.of(names, PlaceName.Kind.FORMER));
    details.put("abolished", PlaceJson.Former.of(names, PlaceName.Kind.ABOLISHED));
    details.put("insideCount", inside.getOrDefault(place.code(), 0L));
    details.put(
        "children",
        places.children(place).stream().map(child -> PlaceJson.Child.of(child, inside)).toList());
    details.put(
        "neighbours",
        places.neighbours(place, NEIGHBOURS).stream()
            .map(near -> PlaceJson.Near.of(near, places))
            .toList());
    return Answer.of(details);
  }
}
