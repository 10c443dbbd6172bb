package ua.obriy.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Cluster;

/// The stories of a snapshot: documents that are joined, directly or by others, as copies.
///
/// Stories are not stored: each document keeps the keys of its copies that came before, and what
/// is joined follows from the documents that are there. So a removed document leaves its story, and
/// a late one may join two. Made once for a snapshot, in one walk through the documents that are
/// copies and one through the keys of all; nothing where no document has a copy.
final class StoryMap {
  static final int NONE = -1;

  /// Numbers of keys; linked documents only.
  private final Map<Long, Integer> numbers = new HashMap<>();

  /// For each number one that is joined with it; itself at the end.
  private int[] joined = new int[16];

  /// For each number its smallest key and how many documents; of joined ones only the last counts.
  private final long[] smallest;

  private final int[] sizes;
  private final int @Nullable [][] byLeaf;

  StoryMap(List<LeafReaderContext> leaves) throws IOException {
    this.byLeaf = new int[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      join(leaf.reader());
    }
    this.smallest = new long[numbers.size()];
    this.sizes = new int[numbers.size()];
    Arrays.fill(smallest, Long.MAX_VALUE);
    if (!numbers.isEmpty()) {
      for (LeafReaderContext leaf : leaves) {
        byLeaf[leaf.ord] = place(leaf.reader());
      }
    }
  }

  private void join(LeafReader segment) throws IOException {
    SortedNumericDocValues alike = segment.getSortedNumericDocValues(IndexField.ALIKE.key);
    if (alike == null) {
      return;
    }
    NumericDocValues keys = DocValues.getNumeric(segment, IndexField.LIKENESS_KEY.key);
    Bits live = segment.getLiveDocs();
    while (alike.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = alike.docID();
      if ((live == null || live.get(doc)) && keys.advanceExact(doc)) {
        int number = number(keys.longValue());
        for (int i = alike.docValueCount(); i > 0; i--) {
          int other = last(number(alike.nextValue())); // first of all: it may make the array anew
          joined[last(number)] = other;
        }
      }
    }
  }

  private int number(long key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    if (known != null) {
      return known;
    }
    int number = numbers.size() - 1;
    if (number == joined.length) {
      joined = Arrays.copyOf(joined, 2 * number);
    }
    joined[number] = number;
    return number;
  }

  private int last(int number) {
    int at = number;
    while (joined[at] != at) {
      joined[at] = joined[joined[at]];
      at = joined[at];
    }
    return at;
  }

  private int @Nullable [] place(LeafReader segment) throws IOException {
    NumericDocValues keys = segment.getNumericDocValues(IndexField.LIKENESS_KEY.key);
    if (keys == null) {
      return null;
    }
    int[] stories = new int[segment.maxDoc()];
    Arrays.fill(stories, NONE);
    Bits live = segment.getLiveDocs();
    while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      long key = keys.longValue();
      Integer number = numbers.get(key);
      if (number != null && (live == null || live.get(keys.docID()))) {
        int story = last(number);
        stories[keys.docID()] = story;
        smallest[story] = Math.min(smallest[story], key);
        sizes[story]++;
      }
    }
    return stories;
  }

  /// Stories are numbered below this.
  int limit() {
    return sizes.length;
  }

  /// The number of the document's story, [#NONE] when it has no living copy.
  int story(LeafReaderContext leaf, int doc) {
    int[] stories = byLeaf[leaf.ord];
    int story = stories == null ? NONE : stories[doc];
    return story != NONE && sizes[story] > 1 ? story : NONE;
  }

  @Nullable Cluster cluster(LeafReaderContext leaf, int doc) {
    int story = story(leaf, doc);
    return story == NONE ? null : new Cluster(Long.toHexString(smallest[story]), sizes[story]);
  }

  /// The number of the story with this id, or [#NONE].
  ///
  /// @param id as in [Cluster#id]; one that was given before the story grew is good as long as its
  ///     document is there
  int story(String id) {
    try {
      Integer number = numbers.get(Long.parseUnsignedLong(id, 16));
      int story = number == null ? NONE : last(number);
      return story != NONE && sizes[story] > 1 ? story : NONE;
    } catch (NumberFormatException _) {
      return NONE;
    }
  }

  DocSet members(int story, List<LeafReaderContext> leaves) {
    @Nullable FixedBitSet[] bits = new FixedBitSet[byLeaf.length];
    for (LeafReaderContext leaf : leaves) {
      int[] stories = byLeaf[leaf.ord];
      if (story != NONE && stories != null) {
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        for (int doc = 0; doc < stories.length; doc++) {
          if (stories[doc] == story) {
            found.set(doc);
          }
        }
        bits[leaf.ord] = found;
      }
    }
    return DocSet.of(bits);
  }
}
