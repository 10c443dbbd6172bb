package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceName.Kind;

/// Former and popular names by row of the gazetteer, from `aliases.tsv`.
final class AliasNames {
  private static final long UNKNOWN_DAY = Long.MIN_VALUE;

  private final Map<Integer, List<PlaceName>> byRow = new HashMap<>();

  private AliasNames() {}

  static AliasNames of(List<Alias> aliases, List<PlaceRow> rows) {
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      byKey.put(rows.get(i).place().code() + rows.get(i).place().type(), i);
    }
    AliasNames names = new AliasNames();
    for (Alias alias : aliases) {
      Kind kind = kind(alias.role());
      Integer row = byKey.get(alias.code() + alias.type());
      if (kind != Kind.OTHER && row != null) {
        names.add(row, new PlaceName(alias.name(), kind, alias.until()));
      }
    }
    return names;
  }

  private static Kind kind(Role role) {
    return switch (role) {
      case OLD -> Kind.FORMER;
      case POPULAR -> Kind.POPULAR;
      case ABOLISHED -> Kind.ABOLISHED;
      case QUARTER -> Kind.QUARTER;
      case NAME, ADJECTIVE, LAND, DEMONYM -> Kind.OTHER;
    };
  }

  private void add(int row, PlaceName name) {
    byRow.computeIfAbsent(row, _ -> new ArrayList<>(1)).add(name);
  }

  List<PlaceName> of(int row) {
    return byRow.getOrDefault(row, List.of());
  }

  /// The former name of the place that the words of a text are a form of.
  Optional<PlaceName> former(int row, String surface) {
    return nearest(row, Kind.FORMER, surface);
  }

  /// The abolished raion whose land lies in the raion of the row.
  ///
  /// @param surface words of a text that are a form of its name
  PlaceName abolished(int row, String surface) {
    return nearest(row, Kind.ABOLISHED, surface).orElseThrow();
  }

  private Optional<PlaceName> nearest(int row, Kind kind, String surface) {
    return of(row).stream()
        .filter(name -> name.kind() == kind)
        .max(Comparator.comparingInt(name -> shared(name.name(), surface)));
  }

  private static int shared(String name, String surface) {
    int at = 0;
    while (at < Math.min(name.length(), surface.length())
        && Character.toLowerCase(name.charAt(at)) == Character.toLowerCase(surface.charAt(at))) {
      at++;
    }
    return at;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(byRow.values().stream().mapToInt(List::size).sum());
    for (Map.Entry<Integer, List<PlaceName>> entry : byRow.entrySet()) {
      for (PlaceName name : entry.getValue()) {
        out.writeInt(entry.getKey());
        out.writeUTF(name.name());
        out.writeByte(name.kind().ordinal());
        out.writeLong(name.until() == null ? UNKNOWN_DAY : name.until().toEpochDay());
      }
    }
  }

  static AliasNames read(DataInput in) throws IOException {
    AliasNames names = new AliasNames();
    for (int i = in.readInt(); i > 0; i--) {
      int row = in.readInt();
      String name = in.readUTF();
      Kind kind = Kind.values()[in.readByte()];
      long day = in.readLong();
      LocalDate until = day == UNKNOWN_DAY ? null : LocalDate.ofEpochDay(day);
      names.add(row, new PlaceName(name, kind, until));
    }
    return names;
  }
}
