package ua.obriy.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// An index as it stood at one refresh, with what counting needs.
final class Snapshot extends IndexSearcher {
  private final SegmentColumns columns;
  private final Map<String, FacetValues> values = new ConcurrentHashMap<>();

  private volatile @Nullable Wholes wholes;
  private volatile @Nullable StoryMap stories;

  Snapshot(IndexReader reader, SegmentColumns columns) {
    super(reader);
    this.columns = columns;
  }

  SegmentColumns columns() {
    return columns;
  }

  FacetValues values(String field) throws IOException {
    try {
      return values.computeIfAbsent(field, this::load);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Made when first asked; a race only makes them twice.
  Wholes wholes() throws IOException {
    Wholes known = wholes;
    if (known == null) {
      known = new Wholes(this);
      wholes = known;
    }
    return known;
  }

  /// Made when first asked; a race only makes them twice.
  StoryMap stories() throws IOException {
    StoryMap known = stories;
    if (known == null) {
      known = new StoryMap(getLeafContexts());
      stories = known;
    }
    return known;
  }

  private FacetValues load(String field) {
    try {
      return new FacetValues(getIndexReader(), field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
