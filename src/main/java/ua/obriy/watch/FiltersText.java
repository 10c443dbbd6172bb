package ua.obriy.watch;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;

/// Filters as one line: `region=UA59&from=2024-01-01`.
final class FiltersText {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String BOX = "box";
  private static final String ABOUT = "about";

  private FiltersText() {}

  static String write(Filters filters) {
    List<String> pairs = new ArrayList<>();
    filters
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> add(pairs, facet.label(), value)));
    add(pairs, FROM, filters.from());
    add(pairs, TO, filters.to());
    Filters.Box box = filters.box();
    if (box != null) {
      add(pairs, BOX, box.west() + " " + box.south() + " " + box.east() + " " + box.north());
    }
    if (filters.places() == Filters.PlaceRole.ABOUT) {
      add(pairs, ABOUT, true);
    }
    return String.join("&", pairs);
  }

  private static void add(List<String> pairs, String name, @Nullable Object value) {
    if (value != null) {
      pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  static Filters read(String line) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    LocalDate from = null;
    LocalDate to = null;
    Filters.Box box = null;
    Filters.PlaceRole role = Filters.PlaceRole.ALL;
    for (String pair : line.isEmpty() ? new String[0] : line.split("&", -1)) {
      String[] cells = pair.split("=", 2);
      String value = URLDecoder.decode(cells[1], StandardCharsets.UTF_8);
      switch (cells[0]) {
        case FROM -> from = LocalDate.parse(value);
        case TO -> to = LocalDate.parse(value);
        case BOX -> box = box(value);
        case ABOUT -> role = Filters.PlaceRole.ABOUT;
        default ->
            chosen
                .computeIfAbsent(Facet.ofLabel(cells[0]).orElseThrow(), _ -> new ArrayList<>())
                .add(value);
      }
    }
    return new Filters(chosen, from, to, box, role);
  }

  private static Filters.Box box(String value) {
    double[] side = Arrays.stream(value.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    return new Filters.Box(side[0], side[1], side[2], side[3]);
  }
}
