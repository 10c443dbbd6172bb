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
import ua.obriy.search.Filters.PlaceRole;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.SearchPage.MonthCount;

/// Counts the documents of a set by value and by month.
final class Counting {
  /// Most values of a facet without a closed list: sources, people, organisations, projects.
  static final int MOST_NAMES = 1_000;

  private final Snapshot snapshot;
  private final PlaceRole role;

  Counting(Snapshot snapshot, PlaceRole role) {
    this.snapshot = snapshot;
    this.role = role;
  }

  /// Values by falling count, equal counts by value; the chosen ones also with count 0.
  List<FacetValue> values(Facet facet, DocSet documents, List<String> chosen) throws IOException {
    String field = IndexField.of(facet, role).key;
    FacetValues values = snapshot.values(field);
    int[] counts = new int[values.size()];
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet bits = documents.of(leaf);
      if (bits != null) {
        values.add(leaf.ord, snapshot.columns().facet(leaf.reader(), field).count(bits), counts);
      }
    }
    return named(values, counts, most(facet), new LinkedHashSet<>(chosen));
  }

  private static List<FacetValue> named(
      FacetValues values, int[] counts, int most, Set<String> chosen) throws IOException {
    List<FacetValue> named = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(chosen);
    for (long packed : byFallingCount(counts)) {
      int ordinal = (int) packed;
      if (named.size() >= most && missing.isEmpty()) {
        break;
      }
      String name = values.name(ordinal);
      boolean selected = missing.remove(name);
      if (named.size() < most || selected) {
        named.add(new FacetValue(name, counts[ordinal], selected));
      }
    }
    missing.forEach(value -> named.add(new FacetValue(value, 0, true)));
    return named;
  }

  /// Ordinals with a count: the complement of the count in the upper half, the ordinal in the
  /// lower.
  private static long[] byFallingCount(int[] counts) {
    long[] packed = new long[counts.length];
    int size = 0;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        packed[size++] = ((long) (Integer.MAX_VALUE - counts[ordinal]) << 32) | ordinal;
      }
    }
    long[] sorted = Arrays.copyOf(packed, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int most(Facet facet) {
    return switch (facet) {
      case REGION, CITY, DISTRICT, TOPIC, KIND, LANG -> Integer.MAX_VALUE;
      case SOURCE, PROJECT, PERSON, ORGANIZATION -> MOST_NAMES;
    };
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
