package ua.obriy.places;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;

/// All places of Ukraine with all forms of their names. Immutable; load it once and share it.
public final class Gazetteer implements PlaceDirectory {
  static final String FILE = "gazetteer.bin";

  /// To be raised with every change of what the compiler writes: forms, roles, cues, their order.
  static final int FORMAT = 1_000_008;

  private final PlaceRow[] rows;
  private final Forms forms;
  private final Map<String, List<Integer>> byCode = new HashMap<>();
  private final Supplier<PlaceNames> names;
  private final Hierarchy hierarchy;
  private final WordNotes wordNotes;
  private final AliasNames aliases;

  private Gazetteer(PlaceRow[] rows, Forms forms, Cues cues, AliasNames aliases) {
    this.aliases = aliases;
    this.hierarchy = new Hierarchy(rows);
    this.rows = rows;
    this.forms = forms;
    for (int i = 0; i < rows.length; i++) {
      byCode.computeIfAbsent(rows[i].place().code(), _ -> new ArrayList<>(1)).add(i);
    }
    this.names = new Lazy<>(() -> new PlaceNames(rows, forms));
    this.wordNotes = new WordNotes(this, forms, cues);
  }

  /// Loads the prepared file from the class path.
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            FILE + " is not on the class path; it is made by: mvn process-classes");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gazetteer read(DataInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IllegalStateException(
          FILE + " has format " + format + ", not " + FORMAT + "; make it anew: mvn clean package");
    }
    PlaceRow[] rows = new PlaceRow[in.readInt()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = PlaceRow.read(in, rows, i);
    }
    Forms forms = Forms.read(in);
    return new Gazetteer(rows, forms, Cues.read(in), AliasNames.read(in));
  }

  /// Version of the data; part of the index manifest.
  public static String version() {
    return "katottg-2025-05-16/2";
  }

  /// Number of rows.
  int size() {
    return rows.length;
  }

  PlaceRow row(int number) {
    return rows[number];
  }

  Forms forms() {
    return forms;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  WordNotes wordNotes() {
    return wordNotes;
  }

  @Override
  public Optional<Place> place(String code, PlaceType type) {
    return withCode(code).stream().filter(place -> place.type() == type).findFirst();
  }

  @Override
  public List<Place> withCode(String code) {
    return byCode.getOrDefault(code, List.of()).stream().map(this::placeAt).toList();
  }

  /// Rows of the place with the code, else of those with the name.
  List<Integer> rowsOf(String codeOrName) {
    List<Integer> rows = byCode.getOrDefault(codeOrName, List.of());
    return rows.isEmpty() ? names.get().named(codeOrName) : rows.subList(0, 1);
  }

  private Place placeAt(int row) {
    return rows[row].place();
  }

  @Override
  public List<Place> named(String name) {
    return names.get().named(name).stream().map(this::placeAt).toList();
  }

  @Override
  public List<Place> startingWith(String typed, int size) {
    return names.get().startingWith(typed, size).stream().map(this::placeAt).toList();
  }

  @Override
  public List<Place> regions() {
    List<Place> regions = new ArrayList<>();
    for (int i = 0; rows[i].parent() < 0; i++) {
      regions.add(rows[i].place());
    }
    return regions;
  }

  @Override
  public List<Place> parents(Place place) {
    List<Place> parents = new ArrayList<>();
    for (int at = rows[rowOf(place)].parent(); at >= 0; at = rows[at].parent()) {
      parents.add(rows[at].place());
    }
    return parents;
  }

  @Override
  public List<Place> children(Place place) {
    int parent = rowOf(place);
    List<Place> children = new ArrayList<>();
    for (PlaceRow row : rows) {
      if (row.parent() == parent) {
        children.add(row.place());
      }
    }
    Collator collator = Collator.getInstance(Locale.of("uk"));
    children.sort(Comparator.comparing(Place::name, collator));
    return children;
  }

  @Override
  public List<PlaceName> names(Place place) {
    int row = rowOf(place);
    List<PlaceName> all = new ArrayList<>(PlaceDirectory.super.names(place));
    all.addAll(aliases.of(row));
    Set<String> known = all.stream().map(PlaceName::name).collect(Collectors.toSet());
    for (String other : rows[row].otherNames().split("\\|")) {
      if (!other.isBlank() && known.add(other)) {
        all.add(new PlaceName(other, PlaceName.Kind.OTHER, null));
      }
    }
    return all;
  }

  @Override
  public List<Neighbour> neighbours(Place place, int size) {
    return Arrays.stream(rows)
        .map(PlaceRow::place)
        .filter(one -> one.type() == place.type() && !one.code().equals(place.code()))
        .map(one -> new Neighbour(one, Distance.km(place, one)))
        .filter(one -> !Double.isNaN(one.km()))
        .sorted(Comparator.comparingDouble(Neighbour::km))
        .limit(size)
        .toList();
  }

  /// Former and popular names of the documents.
  AliasNames aliases() {
    return aliases;
  }

  private int rowOf(Place place) {
    return byCode.get(place.code()).stream()
        .filter(row -> rows[row].place().type() == place.type())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the gazetteer: " + place));
  }
}
