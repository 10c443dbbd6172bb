package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.Filters.PlaceRole;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.SearchPage.MonthCount;
import ua.obriy.search.ValueNames;

/// Counts the documents of a set by value and by month.
final class Counting {
  /// @param all how many values there are, with those that the view's limit leaves out
  record Listed(List<FacetValue> values, int all) {}

  private final Snapshot snapshot;
  private final PlaceRole role;

  Counting(Snapshot snapshot, PlaceRole role) {
    this.snapshot = snapshot;
    this.role = role;
  }

  /// The values that a view lists; the chosen ones always, also with count 0.
  Listed values(Facet facet, DocSet documents, List<String> chosen, FacetView view)
      throws IOException {
    String field = IndexField.of(facet, role).key;
    FacetValues values = snapshot.values(field);
    int[] counts = new int[values.size()];
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet bits = documents.of(leaf);
      if (bits != null) {
        values.add(leaf.ord, snapshot.columns().facet(leaf.reader(), field).count(bits), counts);
      }
    }
    Set<String> missing = new LinkedHashSet<>(chosen);
    return listed(
        values, counts, ordered(values, byFallingCount(counts), missing, view), view, missing);
  }

  private static int[] ordered(
      FacetValues values, int[] byCount, Set<String> chosen, FacetView view) throws IOException {
    if (view.words().isEmpty() && view.order() == FacetView.Order.COUNT) {
      return byCount;
    }
    record Named(int ordinal, String name) {}
    List<Named> named = new ArrayList<>();
    for (int ordinal : byCount) {
      String name = values.name(ordinal);
      if (chosen.contains(name) || ValueNames.begin(name, view.words())) {
        named.add(new Named(ordinal, name));
      }
    }
    List<Named> ordered =
        switch (view.order()) {
          case COUNT -> named;
          case NAME -> ValueNames.sorted(named, Named::name);
        };
    return ordered.stream().mapToInt(Named::ordinal).toArray();
  }

  private static Listed listed(
      FacetValues values, int[] counts, int[] ordinals, FacetView view, Set<String> missing)
      throws IOException {
    List<FacetValue> named = new ArrayList<>();
    for (int ordinal : ordinals) {
      if (named.size() >= view.most() && missing.isEmpty()) {
        break;
      }
      String name = values.name(ordinal);
      boolean selected = missing.remove(name);
      if (named.size() < view.most() || selected) {
        named.add(new FacetValue(name, counts[ordinal], selected));
      }
    }
    missing.forEach(value -> named.add(new FacetValue(value, 0, true)));
    return new Listed(named, ordinals.length + missing.size());
  }

  /// Numbers of the values with a count, equal counts in the order of the values.
  private static int[] byFallingCount(int[] counts) {
    long[] packed = new long[counts.length];
    int size = 0;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        packed[size++] = ((long) (Integer.MAX_VALUE - counts[ordinal]) << 32) | ordinal;
      }
    }
    return Arrays.stream(packed, 0, size).sorted().mapToInt(one -> (int) one).toArray();
  }

  List<MonthCount> months(DocSet documents) throws IOException {
    Map<Integer, Long> counts = new TreeMap<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet bits = documents.of(leaf);
      if (bits != null) {
        MonthColumn column = snapshot.columns().months(leaf.reader());
        int[] months = column.months().count(bits);
        for (int i = 0; i < months.length; i++) {
          if (months[i] > 0) {
            counts.merge(column.first() + i, (long) months[i], Long::sum);
          }
        }
      }
    }
    List<MonthCount> rising = new ArrayList<>();
    counts.forEach((month, n) -> rising.add(new MonthCount(MonthColumn.firstDay(month), n)));
    return rising;
  }
}
