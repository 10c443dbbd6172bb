package ua.obriy.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// Reads `gazetteer.tsv` into rows, wider places before narrower ones, and checks that every parent
/// is there.
final class GazetteerSource {
  private static final String RAION = "district";

  /// A line of the file, by column.
  private record Line(String[] cell) {
    String code() {
      return cell[0];
    }

    PlaceType type() {
      return cell[1].equals(RAION) ? PlaceType.RAION : PlaceType.ofLabel(cell[1]).orElseThrow();
    }

    String parent() {
      return cell[5];
    }

    double number(int column) {
      return cell.length <= column || cell[column].isEmpty()
          ? Double.NaN
          : Double.parseDouble(cell[column]);
    }
  }

  private GazetteerSource() {}

  static List<PlaceRow> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(file).subList(1, (int) count(file))) {
      lines.add(new Line(text.split("\t", -1)));
    }
    lines.sort(Comparator.comparing(Line::type).thenComparing(Line::code));
    Map<String, Integer> numbers = new HashMap<>();
    List<PlaceRow> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(row(line, numbers, rows));
      numbers.putIfAbsent(line.code(), rows.size() - 1);
      numbers.put(line.code() + line.type(), rows.size() - 1);
    }
    return rows;
  }

  private static long count(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  /// Київ and Севастополь are regions and cities by one code; districts belong to the city.
  private static @Nullable Integer parent(Line line, Map<String, Integer> numbers) {
    Integer city = numbers.get(line.parent() + PlaceType.CITY);
    return line.type() == PlaceType.CITY_DISTRICT && city != null
        ? city
        : numbers.get(line.parent());
  }

  private static PlaceRow row(Line line, Map<String, Integer> numbers, List<PlaceRow> rows) {
    boolean region = line.type() == PlaceType.REGION;
    Integer parent = region ? Integer.valueOf(-1) : parent(line, numbers);
    if (parent == null) {
      throw new IllegalArgumentException(
          line.code() + " has the parent " + line.parent() + ", which is not in the gazetteer");
    }
    int number = rows.size();
    int regionRow = region ? number : numbers.get(line.cell()[6]);
    double lat = line.number(7);
    double lon = line.number(8);
    int holder = parent;
    while (Double.isNaN(lat) && holder >= 0) {
      lat = rows.get(holder).place().lat();
      lon = rows.get(holder).place().lon();
      holder = rows.get(holder).parent();
    }
    double population = line.number(9);
    Place place =
        new Place(
            line.code(),
            line.type(),
            line.cell()[2],
            line.cell()[3],
            region ? null : rows.get(parent).place().code(),
            region ? line.code() : rows.get(regionRow).place().code(),
            lat,
            lon,
            Double.isNaN(population) ? 0 : (int) population);
    return new PlaceRow(place, parent, regionRow, PlaceRow.Centre.NOTHING, line.cell()[4]);
  }
}
