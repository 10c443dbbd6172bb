package ua.obriy.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.SearchRequest.Sort;

/// Leaves one document of each story among those found: the first in the order of the hits. Which
/// one depends on nothing but the question and the snapshot, so that pages agree.
final class Folding {
  private final StoryMap stories;
  private final Sort order;

  Folding(StoryMap stories, Sort order) {
    this.stories = stories;
    this.order = order;
  }

  /// The documents found whose stories have several among them.
  DocSet members(DocSet found, List<LeafReaderContext> leaves) {
    int[] times = new int[stories.limit()];
    for (LeafReaderContext leaf : leaves) {
      FixedBitSet bits = found.of(leaf);
      for (int doc = next(bits, 0); doc != NO_MORE_DOCS; doc = next(bits, doc + 1)) {
        int story = stories.story(leaf, doc);
        if (story != StoryMap.NONE) {
          times[story]++;
        }
      }
    }
    @Nullable FixedBitSet[] members = new FixedBitSet[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      FixedBitSet bits = found.of(leaf);
      FixedBitSet several = new FixedBitSet(leaf.reader().maxDoc());
      for (int doc = next(bits, 0); doc != NO_MORE_DOCS; doc = next(bits, doc + 1)) {
        int story = stories.story(leaf, doc);
        if (story != StoryMap.NONE && times[story] > 1) {
          several.set(doc);
        }
      }
      members[leaf.ord] = several;
    }
    return DocSet.of(members);
  }

  private static int next(@Nullable FixedBitSet bits, int from) {
    return bits == null || from >= bits.length() ? NO_MORE_DOCS : bits.nextSetBit(from);
  }

  /// The first of each story.
  ///
  /// @param members matches [#members], scored as the hits are
  DocSet first(Query members, IndexSearcher searcher) throws IOException {
    return searcher.search(members, new Choosing(searcher.getLeafContexts().size()));
  }

  /// Runs on one thread: the searcher has no executor, so that there is one collector.
  private final class Choosing implements CollectorManager<Best, DocSet> {
    private final int leaves;

    Choosing(int leaves) {
      this.leaves = leaves;
    }

    @Override
    public Best newCollector() {
      return new Best(stories.limit(), leaves);
    }

    @Override
    public DocSet reduce(Collection<Best> collectors) {
      return DocSet.of(collectors.iterator().next().bits);
    }
  }

  /// For each story the best so far.
  private final class Best implements Collector {
    private final double[] ranks;
    private final long[] ties;
    private final int[] leafOf;
    private final int[] docs;
    private final @Nullable FixedBitSet[] bits;

    Best(int stories, int leaves) {
      this.ranks = new double[stories];
      this.ties = new long[stories];
      this.leafOf = new int[stories];
      this.docs = new int[stories];
      this.bits = new FixedBitSet[leaves];
      Arrays.fill(docs, StoryMap.NONE);
    }

    @Override
    public ScoreMode scoreMode() {
      return order == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      bits[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexField.DATE.key);
      NumericDocValues tie = DocValues.getNumeric(leaf.reader(), IndexField.TIE.key);
      return new LeafCollector() {
        private @Nullable Scorable scorer;

        @Override
        public void setScorer(Scorable scorer) {
          this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
          long hash = tie.advanceExact(doc) ? tie.longValue() : 0;
          double rank =
              order == Sort.RELEVANCE && scorer != null ? scorer.score() : byDay(days, doc);
          offer(leaf, doc, rank, hash);
        }
      };
    }

    /// The higher the earlier among the hits.
    private double byDay(NumericDocValues days, int doc) throws IOException {
      if (!days.advanceExact(doc)) {
        return Double.NEGATIVE_INFINITY;
      }
      return order == Sort.OLDEST ? -days.longValue() : days.longValue();
    }

    private void offer(LeafReaderContext leaf, int doc, double rank, long tie) {
      int story = stories.story(leaf, doc);
      if (story == StoryMap.NONE) {
        return;
      }
      boolean first = docs[story] == StoryMap.NONE;
      if (first || rank > ranks[story] || rank == ranks[story] && tie < ties[story]) {
        if (!first) {
          set(leafOf[story], docs[story], false);
        }
        ranks[story] = rank;
        ties[story] = tie;
        leafOf[story] = leaf.ord;
        docs[story] = doc;
        set(leaf.ord, doc, true);
      }
    }

    private void set(int leaf, int doc, boolean value) {
      FixedBitSet set = bits[leaf];
      if (set != null && value) {
        set.set(doc);
      } else if (set != null) {
        set.clear(doc);
      }
    }
  }
}
