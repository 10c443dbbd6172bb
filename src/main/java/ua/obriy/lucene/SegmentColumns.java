package ua.obriy.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// Columns of segments, read when first asked and kept as long as the segment. A document of a
/// segment never changes, so that columns outlive refreshes; deleted ones are left out by the sets
/// that are counted.
final class SegmentColumns {
  private record Columns(Map<String, FacetColumn> facets, Map<String, MonthColumn> months) {}

  private final Map<IndexReader.CacheKey, Columns> bySegment = new ConcurrentHashMap<>();

  FacetColumn facet(LeafReader segment, String field) throws IOException {
    return load(
        () -> columns(segment).facets.computeIfAbsent(field, _ -> loadFacet(segment, field)));
  }

  MonthColumn months(LeafReader segment) throws IOException {
    return load(
        () ->
            columns(segment).months.computeIfAbsent(IndexField.DATE.key, _ -> loadMonths(segment)));
  }

  private Columns columns(LeafReader segment) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    return bySegment.computeIfAbsent(helper.getKey(), _ -> columnsUntilClosed(helper));
  }

  private Columns columnsUntilClosed(IndexReader.CacheHelper helper) {
    helper.addClosedListener(bySegment::remove);
    return new Columns(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  private static FacetColumn loadFacet(LeafReader segment, String field) {
    try {
      return FacetColumn.load(segment, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MonthColumn loadMonths(LeafReader segment) {
    try {
      return MonthColumn.load(segment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Loading<T> {
    T run();
  }

  private static <T> T load(Loading<T> loading) throws IOException {
    try {
      return loading.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
