package ua.obriy.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.ValueNames;

/// The values of facets as an answer lists them. The engine counts codes and ids; what is searched
/// and sorted by is what people read in their place.
///
/// @param views of the facets to list
/// @param opened codes of places whose inner places are listed though they are not chosen
record FacetLists(Labels labels, Map<Facet, FacetView> views, List<String> opened) {

  /// @param all how many values there are, with those that the limit leaves out
  record Listed(List<?> values, int all) {}

  record Value(String value, String label, long count, boolean selected) {}

  /// What to ask the engine for: names as the caller wants them, of codes all.
  static Map<Facet, FacetView> asked(Map<Facet, FacetView> views) {
    Map<Facet, FacetView> asked = new LinkedHashMap<>();
    views.forEach(
        (facet, view) -> asked.put(facet, facet.isOpen() ? view : FacetView.usual(facet)));
    return asked;
  }

  /// The lists by facet, in the order of the facets.
  Map<Facet, Listed> of(SearchPage page) {
    Map<Facet, Listed> lists = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      FacetView view = views.get(facet);
      if (view != null) {
        lists.put(facet, list(facet, view, page));
      }
    }
    return lists;
  }

  private Listed list(Facet facet, FacetView view, SearchPage page) {
    List<FacetValue> counted = page.facets().getOrDefault(facet, List.of());
    if (facet == Facet.PLACE) {
      return new PlaceTree(labels.places(), counted, opened).list(view);
    }
    if (facet.isOpen()) {
      return new Listed(values(facet, counted), page.values().getOrDefault(facet, 0));
    }
    List<FacetValue> wanted = wanted(counted, view, value -> labels.of(facet, value));
    return new Listed(values(facet, first(wanted, view.most())), wanted.size());
  }

  /// How a value is called.
  interface Naming {
    String label(String value);
  }

  /// The values that a view wants, in its order, without its limit.
  static List<FacetValue> wanted(List<FacetValue> counted, FacetView view, Naming naming) {
    List<FacetValue> wanted =
        counted.stream()
            .filter(
                one -> one.selected() || ValueNames.begin(naming.label(one.value()), view.words()))
            .toList();
    return switch (view.order()) {
      case COUNT -> wanted;
      case NAME -> ValueNames.sorted(wanted, one -> naming.label(one.value()));
    };
  }

  /// So many, and the chosen ones.
  static List<FacetValue> first(List<FacetValue> values, int most) {
    List<FacetValue> first = new ArrayList<>();
    for (FacetValue value : values) {
      if (first.size() < most || value.selected()) {
        first.add(value);
      }
    }
    return first;
  }

  private List<Value> values(Facet facet, List<FacetValue> counted) {
    return counted.stream()
        .map(
            one ->
                new Value(one.value(), labels.of(facet, one.value()), one.count(), one.selected()))
        .toList();
  }
}
