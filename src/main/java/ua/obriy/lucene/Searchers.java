package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Gives out snapshots of the generation in use and moves on to another generation while searches
/// in the old one go on. Safe for use by several threads.
final class Searchers implements Closeable {
  private final PagedSnapshots pages = new PagedSnapshots(System::nanoTime);
  private volatile SearcherManager current;

  private Searchers(SearcherManager first) {
    this.current = first;
  }

  static Searchers of(IndexWriter writer) throws IOException {
    return new Searchers(new SearcherManager(writer, new Snapshots()));
  }

  static Searchers of(DirectoryReader reader) throws IOException {
    return new Searchers(new SearcherManager(reader, new Snapshots()));
  }

  SearcherManager current() {
    return current;
  }

  Lease lease() throws IOException {
    while (true) {
      SearcherManager manager = current;
      try {
        return new Lease((Snapshot) manager.acquire());
      } catch (AlreadyClosedException e) {
        if (manager == current) {
          throw e;
        }
      }
    }
  }

  /// The state that a page came from, if it is still kept; else the present one.
  ///
  /// @param number as [#keep] gave it, 0 for the present state
  Lease lease(long number) throws IOException {
    Lease paged = number == 0 ? null : pages.lease(number);
    return paged == null ? lease() : paged;
  }

  /// Keeps a snapshot for the next page.
  long keep(Snapshot snapshot) {
    return pages.keep(snapshot);
  }

  void refresh() throws IOException {
    pages.expire();
    current.maybeRefreshBlocking();
  }

  void switchTo(DirectoryReader next) throws IOException {
    SearcherManager old = current;
    current = new SearcherManager(next, new Snapshots());
    old.close();
  }

  @Override
  public void close() throws IOException {
    pages.close();
    current.close();
  }

  /// Makes the snapshots of one generation, which share the columns of segments.
  private static final class Snapshots extends SearcherFactory {
    private final SegmentColumns columns = new SegmentColumns();

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Snapshot(reader, columns);
    }
  }
}
