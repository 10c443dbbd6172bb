package ua.obriy.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was chosen beside the words.
///
/// @param chosen values by facet; a facet without values is absent
/// @param from first day, null for open
/// @param to last day, null for open
/// @param box null for everywhere
/// @param places whether a place must be what the document is about
/// @param story id of a story whose documents alone are wanted, see [ua.obriy.model.Cluster]; null
///     for all
public record Filters(
    Map<Facet, List<String>> chosen,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Box box,
    PlaceRole places,
    @Nullable String story) {

  public static final Filters NONE = new Filters(Map.of(), null, null, null, PlaceRole.ALL);

  /// How a document must relate to a place to count for it.
  public enum PlaceRole {
    ALL,
    ABOUT
  }

  /// Degrees; a document is inside when one of its places is.
  public record Box(double west, double south, double east, double north) {}

  public Filters(
      Map<Facet, List<String>> chosen,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Box box,
      PlaceRole places) {
    this(chosen, from, to, box, places, null);
  }

  public Filters {
    EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, List.copyOf(values));
          }
        });
    chosen = java.util.Collections.unmodifiableMap(copy);
  }

  public List<String> of(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }
}
