package ua.obriy.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Recognises cities, regions and raions among the words of a question, in any case: «проекти у
/// Сумах» asks for documents of the city, not of sums.
final class PlaceIntent {
  private static final Set<String> BEFORE_A_PLACE =
      Set.of(
          "у", "в", "з", "із", "зі", "до", "під", "біля", "для", "по", "місто", "місті", "міста",
          "м");

  private final Background known;

  PlaceIntent(Background known) {
    this.known = known;
  }

  Query of(Query query) {
    if (known.places() == null) {
      return query;
    }
    List<Query> parts = query instanceof Query.AllOf(List<Query> all) ? all : List.of(query);
    List<Query> read = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int length = PlaceNames.LONGEST;
      Query.@Nullable Named named = null;
      while (length > 0 && (named = named(parts, at, length, known.places())) == null) {
        length--;
      }
      read.add(named == null ? parts.get(at) : named);
      at += Math.max(1, length);
    }
    return read.size() == 1 ? read.getFirst() : new Query.AllOf(read);
  }

  private Query.@Nullable Named named(
      List<Query> parts, int at, int length, PlaceDirectory places) {
    String name = PlaceNames.span(parts, at, length);
    List<Token> typed = name.isEmpty() ? List.of() : known.text().analyzeQuery(name);
    if (typed.isEmpty() || FrequentWords.isFunctionWord(name)) {
      return null;
    }
    List<Place> meant =
        places.named(name).stream()
            .filter(place -> isMeant(place) && isCalled(place, typed))
            .toList();
    if (meant.isEmpty()) {
      return null;
    }
    Facet facet = facet(meant.getFirst());
    List<String> codes =
        meant.stream().filter(p -> facet(p) == facet).map(Place::code).distinct().toList();
    List<Query> words = new ArrayList<>(parts.subList(at, at + length));
    Query all = words.size() == 1 ? words.getFirst() : new Query.AllOf(words);
    return new Query.Named(all, facet, codes, isOnlyPlace(parts, at, typed));
  }

  private static boolean isMeant(Place place) {
    return switch (place.type()) {
      case REGION, CITY, RAION, CITY_DISTRICT -> true;
      case HROMADA, SETTLEMENT, VILLAGE -> false;
    };
  }

  private static Facet facet(Place place) {
    return switch (place.type()) {
      case REGION -> Facet.REGION;
      case CITY, SETTLEMENT, VILLAGE -> Facet.CITY;
      case RAION, HROMADA, CITY_DISTRICT -> Facet.DISTRICT;
    };
  }

  /// Whether the words are forms of the present name, word by word; other names were repaired
  /// before. A region is also called by one word: Львівщина.
  private boolean isCalled(Place place, List<Token> typed) {
    List<Token> name = known.text().analyzeQuery(place.name());
    if (place.type() == PlaceType.REGION && typed.size() == 1) {
      return !typed.getFirst().has(Traits.COMMON);
    }
    if (name.size() != typed.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (Collections.disjoint(name.get(i).lemmas(), typed.get(i).lemmas())) {
        return false;
      }
    }
    return true;
  }

  /// A name that is also a common word is taken for the place alone when it is written or used as
  /// one, or asked for alone.
  private static boolean isOnlyPlace(List<Query> parts, int at, List<Token> typed) {
    boolean common = typed.stream().allMatch(token -> token.has(Traits.COMMON));
    boolean capital = typed.getFirst().has(Traits.CAPITALISED);
    boolean asked =
        at > 0
            && words(parts.get(at - 1)) instanceof Query.Word(String before)
            && BEFORE_A_PLACE.contains(before.toLowerCase(Locale.ROOT));
    return common && (capital || asked || parts.size() == 1);
  }

  private static Query words(Query part) {
    return part instanceof Query.Preferred(Query inner) ? inner : part;
  }
}
