package ua.obriy.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Gazetteer;
import ua.obriy.sources.Source;

/// Looks whether the homes of sources are places, so that a slip is told and not passed over.
final class SourceHomes {
  private static final int MOST_NAMED = 10;

  private SourceHomes() {}

  /// @throws CommandException when a home is no place or one of several
  static void check(List<Source> sources, Gazetteer places) {
    for (Source source : sources) {
      String home = source.home();
      if (home != null && places.withCode(home).isEmpty()) {
        checkName(source.name(), home, places);
      }
    }
  }

  private static void checkName(String source, String home, Gazetteer places) {
    List<Place> named = places.named(home);
    if (named.size() == 1) {
      return;
    }
    String reason =
        named.isEmpty()
            ? "такого місця немає; вкажіть назву або код КАТОТТГ"
            : "таких місць кілька, вкажіть код: "
                + named.stream()
                    .limit(MOST_NAMED)
                    .map(place -> place.code() + " " + described(place, places))
                    .collect(Collectors.joining("; "));
    throw new CommandException("джерело «" + source + "»: home: «" + home + "»: " + reason);
  }

  private static String described(Place place, Gazetteer places) {
    Optional<Place> region = places.place(place.regionCode(), PlaceType.REGION);
    return place.name() + region.map(wide -> " (" + wide.name() + ")").orElse("");
  }
}
