package ua.obriy.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;

/// Finds places by what a person typed: whole names before beginnings, the larger place before the
/// smaller. Where nothing is called so, the same keys in the Ukrainian layout, Latin and Russian
/// letters, and at last misspellings are tried. Safe for use by several threads.
public final class PlaceLookup {
  /// Letters from which a misspelling is looked for.
  private static final int SHORTEST = 4;

  private static final int TWO_EDITS = 8;

  /// The dearest single edit, and two.
  private static final double ONE = 1.43;

  private static final double TWO = 2.6;

  /// How much dearer than the best one a misspelling may be to be listed too.
  private static final double BEHIND = 0.5;

  /// What it costs that only one word of a name is meant.
  private static final double PART = 0.25;

  /// What a place e times as large may cost more.
  private static final double LARGER = 0.05;

  private static final int LONGEST = 60;
  private static final int MOST_OTHER_LETTERS = 6;
  private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ'`´′\"]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\-–—]+");

  /// Words before a name that only tell its kind.
  private static final Pattern KIND =
      Pattern.compile("^(м\\.|місто |с\\.|село |смт\\.? |сел\\.|селище |пос\\.)\\s*");

  /// Words that many names have.
  private static final Set<String> UNITS =
      Set.of("область", "район", "міська", "селищна", "сільська", "громада", "республіка");

  /// @param letters one bit for each letter that it has
  /// @param whole false for one word of a name of several
  private record Name(String folded, long letters, boolean whole, Place place) {}

  private final PlaceDirectory places;
  private volatile @Nullable List<Name> names;

  public PlaceLookup(PlaceDirectory places) {
    this.places = places;
  }

  /// The places that may be meant, likeliest first; a code finds the places with this code.
  public List<Place> find(String typed, int size) {
    String asked = plainly(typed);
    Set<Place> found = new LinkedHashSet<>(places.withCode(typed.strip()));
    addCalled(asked, size, found);
    if (found.isEmpty() && typed.length() <= LONGEST) {
      List<String> readings = Beginnings.readings(asked);
      for (String reading : readings) {
        if (found.isEmpty()) {
          addCalled(reading, size, found);
        }
      }
      if (found.isEmpty()) {
        found.addAll(misspelt(asked, readings));
      }
    }
    return found.stream().limit(size).toList();
  }

  private static String plainly(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    String bare = KIND.matcher(name).replaceFirst("");
    return (bare.isBlank() ? name : bare)
        .replaceAll("(?<=\\s)обл\\.?$", "область")
        .replaceAll("(?<=\\s)р-н\\.?$", "район");
  }

  private void addCalled(String typed, int size, Set<Place> found) {
    String folded = fold(typed);
    if (folded.isEmpty()) {
      return;
    }
    found.addAll(places.named(typed));
    found.addAll(having(name -> name.whole() && name.folded().equals(folded)));
    found.addAll(places.startingWith(typed, size));
    found.addAll(having(name -> name.whole() && name.folded().startsWith(folded)));
    found.addAll(having(name -> !name.whole() && name.folded().startsWith(folded)));
  }

  private List<Place> having(Predicate<Name> wanted) {
    return names().stream()
        .filter(wanted)
        .map(Name::place)
        .distinct()
        .sorted(Comparator.comparingDouble(PlaceLookup::size).reversed())
        .toList();
  }

  private List<Place> misspelt(String asked, List<String> readings) {
    Map<Place, Double> costs = new HashMap<>();
    for (String reading : Stream.concat(Stream.of(asked), readings.stream()).toList()) {
      String typed = fold(reading);
      if (typed.length() >= SHORTEST) {
        addMisspelt(typed, costs);
      }
    }
    double best = costs.values().stream().min(Double::compare).orElse(0.0);
    return costs.entrySet().stream()
        .filter(entry -> entry.getValue() <= best + BEHIND)
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<Place, Double> entry) ->
                    entry.getValue() - LARGER * Math.log(1 + size(entry.getKey()))))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void addMisspelt(String typed, Map<Place, Double> costs) {
    int edits = typed.length() >= TWO_EDITS ? 2 : 1;
    double most = edits == 1 ? ONE : TWO;
    long letters = letters(typed);
    for (Name name : names()) {
      if (Math.abs(name.folded().length() - typed.length()) <= edits
          && Long.bitCount(letters ^ name.letters()) <= MOST_OTHER_LETTERS) {
        double cost = Misspelling.cost(typed, name.folded()) + (name.whole() ? 0 : PART);
        if (cost <= most) {
          costs.merge(name.place(), cost, Math::min);
        }
      }
    }
  }

  /// A city before the units around it, then by population; units have that of all inside.
  private static double size(Place place) {
    double weight =
        switch (place.type()) {
          case CITY -> 10;
          case REGION -> 8;
          case SETTLEMENT, CITY_DISTRICT -> 1.5;
          case VILLAGE -> 1;
          case RAION, HROMADA -> 0.1;
        };
    return weight * (place.population() + 100);
  }

  /// Read when first asked; a race only reads them twice.
  private List<Name> names() {
    List<Name> known = names;
    if (known == null) {
      List<Name> all = new ArrayList<>();
      places.regions().forEach(region -> addNames(region, all));
      known = List.copyOf(all);
      names = known;
    }
    return known;
  }

  private void addNames(Place place, List<Name> all) {
    Set<String> whole = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (PlaceName name : places.names(place)) {
      String folded = fold(name.name());
      whole.add(folded);
      if (folded.contains(" ")) {
        words.addAll(List.of(folded.split(" ", -1)));
      }
    }
    words.removeAll(UNITS);
    whole.forEach(name -> all.add(new Name(name, letters(name), true, place)));
    words.forEach(word -> all.add(new Name(word, letters(word), false, place)));
    if (place.type() != PlaceType.VILLAGE && place.type() != PlaceType.SETTLEMENT) {
      places.children(place).forEach(inner -> addNames(inner, all));
    }
  }

  private static String fold(String name) {
    String bare =
        APOSTROPHES.matcher(name.toLowerCase(Locale.ROOT).replace('ґ', 'г')).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").strip();
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }
}
