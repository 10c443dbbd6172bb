package ua.obriy.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.search.FacetView;
import ua.obriy.search.SearchPage.FacetValue;

/// The facet of nested places: the regions, and inside each chosen or opened place and each place
/// that holds one, what lies directly in it and has documents. A place is one node by its code:
/// Київ is not shown once as region and once as city.
final class PlaceTree {
  private static final String TOP = "";

  private final PlaceDirectory places;

  /// By code; the most documents first.
  private final Map<String, FacetValue> counted = new LinkedHashMap<>();

  private final Map<String, List<FacetValue>> inside = new HashMap<>();
  private final Set<String> open = new HashSet<>(Set.of(TOP));

  /// @param type level of the place, null when the gazetteer does not know the code
  /// @param parent code of the next wider place, null for a region
  /// @param path names of the places that hold it, the widest first
  /// @param hasChildren whether something inside it has documents
  record Node(
      String value,
      String label,
      @Nullable String type,
      @Nullable String parent,
      List<String> path,
      long count,
      boolean selected,
      boolean hasChildren) {}

  /// @param values of the engine: places with documents and all that hold them
  /// @param opened codes of places to look into besides the chosen ones
  PlaceTree(PlaceDirectory places, List<FacetValue> values, List<String> opened) {
    this.places = places;
    values.forEach(one -> counted.put(one.value(), one));
    opened.forEach(this::open);
    values.stream().filter(FacetValue::selected).forEach(one -> open(one.value()));
    counted
        .values()
        .forEach(
            one -> inside.computeIfAbsent(parent(one.value()), _ -> new ArrayList<>()).add(one));
  }

  /// The way to the place is shown also when nothing was counted on it.
  private void open(String code) {
    add(code);
    above(code).forEach(wider -> add(wider.code()));
  }

  private void add(String code) {
    open.add(code);
    counted.putIfAbsent(code, new FacetValue(code, 0, false));
  }

  /// As a tree from the widest down, the limit for each level of siblings; with words to look for,
  /// a list of all places of any level that are called so.
  FacetLists.Listed list(FacetView view) {
    if (!view.words().isEmpty()) {
      List<FacetValue> called = FacetLists.wanted(List.copyOf(counted.values()), view, this::name);
      return listed(FacetLists.first(called, view.most()), called.size());
    }
    List<FacetValue> shown = new ArrayList<>();
    int all = add(TOP, view, shown);
    return listed(shown, all);
  }

  private FacetLists.Listed listed(List<FacetValue> shown, int all) {
    return new FacetLists.Listed(shown.stream().map(this::node).toList(), all);
  }

  private int add(String parent, FacetView view, List<FacetValue> shown) {
    List<FacetValue> siblings =
        FacetLists.wanted(inside.getOrDefault(parent, List.of()), view, this::name);
    int all = siblings.size();
    int listed = 0;
    for (FacetValue one : siblings) {
      boolean opened = open.contains(one.value());
      if (opened || listed < view.most()) {
        shown.add(one);
        listed++;
      }
      all += opened ? add(one.value(), view, shown) : 0;
    }
    return all;
  }

  private Node node(FacetValue one) {
    @Nullable Place place = place(one.value());
    List<String> path = new ArrayList<>();
    above(one.value()).forEach(wider -> path.addFirst(wider.name()));
    return new Node(
        one.value(),
        name(one.value()),
        place == null ? null : place.type().label(),
        place == null ? null : place.parentCode(),
        path,
        one.count(),
        one.selected(),
        inside.getOrDefault(one.value(), List.of()).stream().anyMatch(inner -> inner.count() > 0));
  }

  /// The wider places, the next one first.
  private List<Place> above(String code) {
    @Nullable Place place = place(code);
    List<Place> above = new ArrayList<>();
    for (Place wider : place == null ? List.<Place>of() : places.parents(place)) {
      Place node = place(wider.code());
      if (node != null && !above.contains(node)) {
        above.add(node);
      }
    }
    return above;
  }

  private String parent(String code) {
    @Nullable Place place = place(code);
    return place == null || place.parentCode() == null ? TOP : place.parentCode();
  }

  private String name(String code) {
    @Nullable Place place = place(code);
    return place == null ? code : place.name();
  }

  /// The widest with this code.
  private @Nullable Place place(String code) {
    return places.withCode(code).stream().findFirst().orElse(null);
  }
}
