package ua.obriy.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Ranking.Ranked;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.FoundDocuments;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchTimeoutException;

/// Walks through documents found in large steps over one snapshot: each step is one pass that keeps
/// the order of so many documents, and nothing but the order.
final class AllFound implements FoundDocuments {
  private static final int STEP = 10_000;

  /// For one step; each goes over all that was found.
  private static final long STEP_MILLIS = 30_000;

  /// How to put the documents in order.
  record Order(IndexSearcher searcher, Ranking ranking, SearchRequest.Sort sort) {
    List<Ranked> after(@Nullable Cursor cursor) throws IOException {
      searcher.setTimeout(Answering.within(STEP_MILLIS));
      List<Ranked> step = ranking.after(cursor, STEP);
      if (searcher.timedOut()) {
        throw new SearchTimeoutException(STEP_MILLIS);
      }
      return step;
    }
  }

  private final Lease lease;
  private final long total;
  private final Order order;
  private @Nullable StoredFields stored;
  private List<Ranked> step = List.of();
  private int at;
  private long given;

  AllFound(Lease lease, long total, Order order) {
    this.lease = lease;
    this.total = total;
    this.order = order;
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public @Nullable EnrichedDocument next() throws IOException {
    if (given == total) {
      return null;
    }
    if (at == step.size()) {
      step = order.after(step.isEmpty() ? null : step.getLast().cursor(order.sort(), 0));
      stored = lease.snapshot().storedFields();
      at = 0;
    }
    given++;
    return StoredDocuments.read(Objects.requireNonNull(stored), step.get(at++).doc());
  }

  @Override
  public void close() throws IOException {
    lease.close();
  }
}
