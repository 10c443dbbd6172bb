package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;

/// Names of places in a question: foreign and former ones, also of several words.
final class PlaceNames {
  /// Most words of one name.
  static final int LONGEST = 3;

  private final Background known;

  PlaceNames(Background known) {
    this.known = known;
  }

  /// Words side by side that together name a place otherwise than it is called today (Bila Tserkva,
  /// Кривой Рог), if one of them is no known word. Keys are the words with single spaces.
  Map<String, Repair> spans(Query query, KnownWords words) throws IOException {
    Map<String, Repair> found = new LinkedHashMap<>();
    if (known.places() == null || !(query instanceof Query.AllOf(List<Query> parts))) {
      return found;
    }
    int at = 0;
    while (at < parts.size()) {
      int length = LONGEST;
      while (length > 1 && !addSpan(span(parts, at, length), words, found)) {
        length--;
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private boolean addSpan(String span, KnownWords words, Map<String, Repair> found)
      throws IOException {
    if (span.isEmpty() || !hasUnknown(span, words)) {
      return false;
    }
    for (Place place : named(known, span)) {
      int documents = words.documents(place.name());
      if (!place.name().equalsIgnoreCase(span) && (documents > 0 || isLarge(place))) {
        Change.Kind kind =
            Letters.isLatin(span)
                ? Change.Kind.TRANSLIT
                : CyrillicGuesses.kindOfName(span, place.name());
        found.put(span, new Repair(new Guess(place.name(), kind, 0, documents), false));
        return true;
      }
    }
    return false;
  }

  /// A village that no document names is hardly meant.
  private static boolean isLarge(Place place) {
    return place.type() == PlaceType.CITY || place.type() == PlaceType.REGION;
  }

  private static boolean hasUnknown(String span, KnownWords words) throws IOException {
    for (String word : span.split(" ", -1)) {
      if (!words.isRight(word)) {
        return true;
      }
    }
    return false;
  }

  /// Places that go by a name, without raions and hromadas: those share the name of their centre.
  static List<Place> named(Background known, String name) {
    PlaceDirectory places = known.places();
    return places == null
        ? List.of()
        : places.named(name).stream()
            .filter(place -> place.type() == PlaceType.REGION || place.type().isPopulated())
            .toList();
  }

  /// The typed words from one part on, empty when other parts stand between.
  static String span(List<Query> parts, int from, int length) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < Math.min(parts.size(), from + length); i++) {
      if (parts.get(i) instanceof Query.Word(String text)) {
        words.add(text);
      }
    }
    return words.size() == length ? String.join(" ", words) : "";
  }

  /// The present name of a city with this former name, empty when it has none.
  String present(String name) {
    List<Place> named = name.length() < 4 ? List.of() : named(known, name);
    if (named.isEmpty() || named.getFirst().type() != PlaceType.CITY) {
      return "";
    }
    String present = named.getFirst().name();
    boolean same = present.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    boolean old = CyrillicGuesses.kindOfName(name, present) == Change.Kind.OLD_NAME;
    return same || !old || !Collections.disjoint(lemmas(name), lemmas(present)) ? "" : present;
  }

  private List<String> lemmas(String name) {
    return known.text().analyzeQuery(name).stream()
        .flatMap(token -> token.lemmas().stream())
        .toList();
  }
}
