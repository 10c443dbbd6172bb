package ua.obriy.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The living documents that match a query: a bit set for each segment, null for an empty one.
final class DocSet {
  private final @Nullable FixedBitSet[] bits;

  private DocSet(@Nullable FixedBitSet[] bits) {
    this.bits = bits;
  }

  static DocSet matching(Query query, IndexSearcher searcher) throws IOException {
    return searcher.search(query, new Gathering(searcher.getLeafContexts().size()));
  }

  /// @param bits for each segment, null for an empty one
  static DocSet of(@Nullable FixedBitSet[] bits) {
    return new DocSet(bits);
  }

  /// This set with some documents in place of others.
  DocSet replacing(DocSet gone, DocSet come) {
    @Nullable FixedBitSet[] changed = new FixedBitSet[bits.length];
    for (int leaf = 0; leaf < bits.length; leaf++) {
      FixedBitSet mine = bits[leaf];
      FixedBitSet removed = gone.bits[leaf];
      FixedBitSet added = come.bits[leaf];
      if (mine != null) {
        FixedBitSet copy = mine.clone();
        if (removed != null) {
          copy.andNot(removed);
        }
        if (added != null) {
          copy.or(added);
        }
        changed[leaf] = copy;
      }
    }
    return new DocSet(changed);
  }

  @Nullable FixedBitSet of(LeafReaderContext leaf) {
    return bits[leaf.ord];
  }

  /// The documents that are in this set and in all those but the one left out.
  ///
  /// @param without index into `others`, -1 to leave none out
  DocSet and(List<DocSet> others, int without) {
    @Nullable FixedBitSet[] common = new FixedBitSet[bits.length];
    for (int leaf = 0; leaf < bits.length; leaf++) {
      common[leaf] = common(others, without, leaf);
    }
    return new DocSet(common);
  }

  private @Nullable FixedBitSet common(List<DocSet> others, int without, int leaf) {
    FixedBitSet mine = bits[leaf];
    if (mine == null) {
      return null;
    }
    FixedBitSet common = mine.clone();
    for (int i = 0; i < others.size(); i++) {
      FixedBitSet other = others.get(i).bits[leaf];
      if (i != without && other == null) {
        return null;
      }
      if (i != without && other != null) {
        common.and(other);
      }
    }
    return common;
  }

  long size() {
    long size = 0;
    for (FixedBitSet leaf : bits) {
      size += leaf == null ? 0 : leaf.cardinality();
    }
    return size;
  }

  /// Runs on one thread: the searcher has no executor, so that there is one collector.
  private record Gathering(int leaves) implements CollectorManager<Gatherer, DocSet> {
    @Override
    public Gatherer newCollector() {
      return new Gatherer(new FixedBitSet[leaves]);
    }

    @Override
    public DocSet reduce(Collection<Gatherer> collectors) {
      return new DocSet(collectors.isEmpty() ? new FixedBitSet[leaves] : only(collectors).bits);
    }

    private static Gatherer only(Collection<Gatherer> collectors) {
      return collectors.iterator().next();
    }
  }

  private record Gatherer(@Nullable FixedBitSet[] bits) implements Collector {
    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
      bits[leaf.ord] = found;
      return new Marker(found);
    }
  }

  private record Marker(FixedBitSet found) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      found.set(doc);
    }

    @Override
    public void collectRange(int min, int max) {
      found.set(min, max);
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      stream.forEach(found::set);
    }
  }
}
