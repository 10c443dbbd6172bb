package ua.obriy.lucene;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.Token;
import ua.obriy.model.TopicFinding;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Filters.PlaceRole;
import ua.obriy.search.Query;
import ua.obriy.search.SearchRequest;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.Stems;

/// The slow and obvious answer to a question: look at every document.
final class Oracle {
  /// Of each place the codes of itself and of all that hold it.
  private static final Map<String, Set<String>> HOLDERS =
      RandomCorpus.PLACES.places().stream()
          .map(Place::code)
          .distinct()
          .collect(Collectors.toMap(code -> code, Oracle::holders));

  private static final Map<String, Set<String>> LEMMAS = new HashMap<>();

  private final Collection<EnrichedDocument> documents;
  private @Nullable Query last;
  private List<EnrichedDocument> matching = List.of();

  Oracle(Collection<EnrichedDocument> documents) {
    this.documents = documents;
  }

  List<EnrichedDocument> found(SearchRequest request) {
    return matching(request.query()).stream()
        .filter(d -> passes(d, request.filters(), null, false))
        .toList();
  }

  /// The documents with the words; those of the last query are remembered.
  private List<EnrichedDocument> matching(Query query) {
    if (!query.equals(last)) {
      last = query;
      matching = documents.stream().filter(d -> matches(d, query, false)).toList();
    }
    return matching;
  }

  Map<String, Long> counts(SearchRequest request, Facet facet) {
    Filters filters = request.filters();
    Map<String, Long> counts = new TreeMap<>();
    matching(request.query()).stream()
        .filter(d -> passes(d, filters, facet, false))
        .flatMap(d -> values(d, facet, filters.places()).stream())
        .forEach(value -> counts.merge(value, 1L, Long::sum));
    filters.of(facet).forEach(value -> counts.putIfAbsent(value, 0L));
    return counts;
  }

  Map<LocalDate, Long> months(SearchRequest request) {
    Map<LocalDate, Long> counts = new TreeMap<>();
    matching(request.query()).stream()
        .filter(d -> passes(d, request.filters(), null, true))
        .map(d -> d.source().date())
        .filter(date -> date != null)
        .forEach(date -> counts.merge(date.withDayOfMonth(1), 1L, Long::sum));
    return counts;
  }

  private static boolean matches(EnrichedDocument d, Query query, boolean titleOnly) {
    Predicate<Query> part = inner -> matches(d, inner, titleOnly);
    return switch (query) {
      case Query.Everything _, Query.Preferred _ -> true;
      case Query.Word(String text) -> holds(d, text, titleOnly);
      case Query.Title(Query inner) -> matches(d, inner, true);
      case Query.AllOf(List<Query> parts) -> parts.stream().allMatch(part);
      case Query.AnyOf(List<Query> parts) -> parts.stream().anyMatch(part);
      case Query.MostOf(List<Query> parts, int least) ->
          parts.stream().filter(part).count() >= least;
      case Query.Not(Query inner) -> !part.test(inner);
      case Query.In(Facet facet, String value) -> values(d, facet, PlaceRole.ALL).contains(value);
      case Query.Named named ->
          !Collections.disjoint(values(d, named.facet(), PlaceRole.ALL), named.codes())
              || !named.onlyPlace() && part.test(named.words());
      case Query.Dated(LocalDate from, LocalDate to) ->
          dated(d.source().date(), new Filters(Map.of(), from, to, null, PlaceRole.ALL));
      case Query.Alike _, Query.Phrase _, Query.Near _, Query.Prefix _ ->
          throw new IllegalArgumentException("no oracle for " + query);
    };
  }

  private static boolean holds(EnrichedDocument d, String word, boolean titleOnly) {
    if (word.equals("!!!")) {
      return true;
    }
    DocumentLanguage language = DocumentLanguage.ofCode(d.lang());
    Set<String> asked =
        LEMMAS.computeIfAbsent(language + word, _ -> Set.copyOf(asked(word, language)));
    Stream<Token> tokens =
        titleOnly
            ? d.analysis().title().stream()
            : Stream.concat(d.analysis().title().stream(), d.analysis().text().stream());
    return tokens.flatMap(token -> token.lemmas().stream()).anyMatch(asked::contains);
  }

  private static List<String> asked(String word, DocumentLanguage language) {
    List<Token> tokens = Sample.TEXT.analyzeQuery(word);
    return Stems.of(tokens, language).getFirst().lemmas();
  }

  private static boolean passes(
      EnrichedDocument d, Filters filters, @Nullable Facet without, boolean withoutDays) {
    for (Map.Entry<Facet, List<String>> chosen : filters.chosen().entrySet()) {
      Set<String> values = values(d, chosen.getKey(), filters.places());
      if (chosen.getKey() != without && chosen.getValue().stream().noneMatch(values::contains)) {
        return false;
      }
    }
    return (withoutDays || dated(d.source().date(), filters)) && inside(d, filters);
  }

  private static boolean dated(@Nullable LocalDate date, Filters filters) {
    if (filters.from() == null && filters.to() == null) {
      return true;
    }
    return date != null
        && (filters.from() == null || !date.isBefore(filters.from()))
        && (filters.to() == null || !date.isAfter(filters.to()));
  }

  private static boolean inside(EnrichedDocument d, Filters filters) {
    Filters.Box box = filters.box();
    return box == null
        || places(d, filters.places())
            .anyMatch(
                place ->
                    place.lat() >= box.south()
                        && place.lat() <= box.north()
                        && place.lon() >= box.west()
                        && place.lon() <= box.east());
  }

  private static Stream<Place> places(EnrichedDocument d, PlaceRole role) {
    return d.places().stream()
        .filter(found -> role == PlaceRole.ALL || found.about())
        .map(PlaceFinding::place);
  }

  private static Set<String> values(EnrichedDocument d, Facet facet, PlaceRole role) {
    return new HashSet<>(
        switch (facet) {
          case REGION -> codes(d, role, Place::regionCode, _ -> true);
          case CITY -> codes(d, role, Place::code, place -> place.type().isPopulated());
          case DISTRICT -> codes(d, role, Place::code, Oracle::isDistrict);
          case PLACE -> holders(d, role);
          case TOPIC -> d.topics().stream().map(TopicFinding::id).toList();
          case KIND -> one(d.source().kind());
          case SOURCE -> one(d.source().source());
          case LANG -> one(d.lang());
          case PROJECT -> names(d.names().projects());
          case PERSON -> names(d.names().people());
          case ORGANIZATION -> names(d.names().organizations());
        });
  }

  private static boolean isDistrict(Place place) {
    return switch (place.type()) {
      case RAION, HROMADA, CITY_DISTRICT -> true;
      case REGION, CITY, SETTLEMENT, VILLAGE -> false;
    };
  }

  private static List<String> codes(
      EnrichedDocument d, PlaceRole role, Function<Place, String> code, Predicate<Place> wanted) {
    return places(d, role).filter(wanted).map(code).toList();
  }

  /// Every place of the corpus that is a place of the document or holds one.
  private static List<String> holders(EnrichedDocument d, PlaceRole role) {
    return places(d, role).flatMap(place -> HOLDERS.get(place.code()).stream()).toList();
  }

  private static Set<String> holders(String code) {
    return RandomCorpus.PLACES.withCode(code).stream()
        .flatMap(
            place -> Stream.concat(Stream.of(place), RandomCorpus.PLACES.parents(place).stream()))
        .map(Place::code)
        .collect(Collectors.toSet());
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> names(List<NameFinding> found) {
    return found.stream().map(NameFinding::name).toList();
  }
}
