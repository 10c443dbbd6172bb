package ua.obriy.http;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.Filters;
import ua.obriy.search.QueryParser;
import ua.obriy.search.SearchRequest;

/// All parameters of the API, each declared once.
final class Parameters {
  /// Value of `facets` that asks for the counts by month.
  static final String DATE = "date";

  static final Parameter<String> Q =
      one("q", "What to look for", Readers.text(QueryParser.MAX_LENGTH));
  static final Parameter<LocalDate> FROM = one("from", "First day", Readers.day());
  static final Parameter<LocalDate> TO = one("to", "Last day", Readers.day());
  static final Parameter<Filters.Box> BBOX =
      one("bbox", "west,south,east,north in degrees", Readers.box());
  static final Parameter<Filters.PlaceRole> MENTIONS =
      one(
          "mentions",
          "Whether a place must be what the document is about",
          Readers.choice(Filters.PlaceRole.class));
  static final Parameter<Boolean> AS_TYPED =
      one("asTyped", "Repair and relax nothing", Readers.flag());
  static final Parameter<SearchRequest.Sort> SORT =
      one("sort", "Order of the hits", Readers.choice(SearchRequest.Sort.class));
  static final Parameter<Integer> SIZE =
      one("size", "Most items, default 20", Readers.whole(0, SearchRequest.MAX_SIZE));
  static final Parameter<SearchRequest.Collapse> COLLAPSE =
      one(
          "collapse",
          "story: one hit for each story, its first in the order of the hits; total and facets"
              + " count documents, stories the hits; default none",
          Readers.choice(SearchRequest.Collapse.class));
  static final Parameter<String> STORY =
      one("story", "cluster.id: only the documents of this story", Readers.story());
  static final Parameter<String> CURSOR =
      one("cursor", "nextCursor of the page before", Readers.text(Limits.NAME_LETTERS));
  static final Parameter<List<String>> FACETS =
      many(
          "facets",
          "Facets to count, one or comma separated; default all",
          Readers.list(facetNames()));
  static final Parameter<String> INSIDE =
      many(
          "facet.place.in",
          "List in the facet place also what lies directly in this place, without choosing it",
          Readers.facetValue(Facet.PLACE));
  static final Parameter<String> NAME = one("name", "For people", Readers.text(200));
  static final Parameter<URI> WEBHOOK =
      one("webhook", "http or https address that matches are posted to", Readers.address());
  static final Parameter<String> SECRET =
      one(
          "secret",
          "Key of the signatures, 16 to 200 letters; without it one is made",
          Readers.key(16, 200));
  static final Parameter<Integer> LIMIT =
      one("limit", "Most documents, default all", Readers.whole(1, Limits.EXPORT_DOCUMENTS));
  static final Parameter<Boolean> BOM =
      one("bom", "Begin with a byte order mark, by which Excel knows UTF-8", Readers.flag());
  static final Parameter<Boolean> GEOMETRY =
      one("geometry", "Whether regions carry their polygons", Readers.flag());
  static final Parameter<Boolean> NESTED =
      one(
          "nested",
          "Count in each place also what lies inside it, as the filter and the facet place do, and"
              + " list places of every level; else regions and cities as their own facets count",
          Readers.flag());
  static final Parameter<PlaceType> TYPE =
      one("type", "Level of the place", Readers.choice(PlaceType.class));

  private static final Map<Facet, Parameter<String>> BY_FACET = byFacet();

  /// What of each facet is listed.
  static final Map<Facet, FacetParameters> VIEWS = views();

  /// What narrows a search, shared by all that answer with documents or their counts.
  static final List<Parameter<?>> FILTERS = filters();

  private Parameters() {}

  static Parameter<String> of(Facet facet) {
    return BY_FACET.get(facet);
  }

  private static Map<Facet, Parameter<String>> byFacet() {
    Map<Facet, Parameter<String>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      all.put(facet, many(facet.label(), about(facet), Readers.facetValue(facet)));
    }
    return all;
  }

  private static Map<Facet, FacetParameters> views() {
    Map<Facet, FacetParameters> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = "facet." + facet.label();
      all.put(
          facet,
          new FacetParameters(
              one(
                  name + ".q",
                  "List only values with words that begin so",
                  Readers.text(Limits.NAME_LETTERS)),
              one(
                  name + ".sort",
                  "Most documents first, or by the Ukrainian alphabet; default count",
                  Readers.choice(FacetView.Order.class)),
              one(name + ".limit", limit(facet), Readers.whole(1, Limits.FACET_VALUES))));
    }
    return all;
  }

  private static String limit(Facet facet) {
    return switch (facet) {
      case PLACE -> "Most values of one level, default all";
      case SOURCE, PROJECT, PERSON, ORGANIZATION ->
          "Most values, default " + FacetView.USUAL_MOST + "; facetSizes tells how many there are";
      case REGION, CITY, DISTRICT, TOPIC, KIND, LANG -> "Most values, default all";
    };
  }

  private static String about(Facet facet) {
    return switch (facet) {
      case REGION -> "Oblast, Київ, Севастополь or АР Крим: code or name";
      case CITY -> "City, settlement or village: code or name";
      case DISTRICT -> "Raion, hromada or city district: code or name";
      case PLACE -> "Any place, with all that lies in it: code or name";
      case TOPIC -> "Topic id, see /api/topics";
      case KIND -> "news, project, or another kind that documents of the index have";
      case SOURCE -> "Who published it";
      case LANG ->
          "Language of the document: uk, ru, en, another code that a source stated, or other";
      case PROJECT -> "Name of a project";
      case PERSON -> "Name of a person";
      case ORGANIZATION -> "Name of an organisation";
    };
  }

  private static List<Parameter<?>> filters() {
    List<Parameter<?>> all = new ArrayList<>(List.of(Q));
    all.addAll(BY_FACET.values());
    all.addAll(List.of(FROM, TO, BBOX, MENTIONS, STORY, AS_TYPED, SORT));
    return List.copyOf(all);
  }

  private static List<String> facetNames() {
    List<String> names = new ArrayList<>(Arrays.stream(Facet.values()).map(Facet::label).toList());
    names.add(DATE);
    return names;
  }

  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Parameter<T> one(String name, String about, Readers.Typed<T> typed) {
    return new Parameter<>(name, about, false, typed.schema(), typed.reader());
  }

  private static <T> Parameter<T> many(String name, String about, Readers.Typed<T> typed) {
    return new Parameter<>(name, about, true, typed.schema(), typed.reader());
  }
}
