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
        "One place; of two with the same code the wider, unless type says otherwise. label: the"
            + " name with what tells it from its namesakes; region, regionName: code and name of"
            + " its oblast; parents: the places that hold it, the next one first; lat, lon:"
            + " degrees, null when unknown; population: people, null when unknown; count: documents"
            + " that name it (of a region: it or a place inside it); aboutCount: those that are"
            + " about it; insideCount: documents that name it or a place inside it, as the"
            + " parameter place finds; names: all names in use and former ones, the official one"
            + " first; formerNames: with until, the day on which each was given up, null when not"
            + " established; abolished: dissolved raions most of which lie in it now, until as"
            + " before; children: what lies directly in it, each with its insideCount as count;"
            + " neighbours: the eight nearest places of its type with km, kilometres as the crow"
            + " flies",
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
