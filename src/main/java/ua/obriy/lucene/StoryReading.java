package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Cluster;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Story;

/// Reads the members of a story.
record StoryReading(Snapshot snapshot) {

  private record Place(int doc, long day, long arrival) {}

  private static final Comparator<Place> FIRST_COME =
      Comparator.comparingLong(Place::day)
          .thenComparingLong(Place::arrival)
          .thenComparingInt(Place::doc);

  Optional<Story> of(String documentId, int most) throws IOException {
    ScoreDoc[] found = snapshot.search(QueryTranslation.id(documentId), 1).scoreDocs;
    Cluster cluster = found.length == 0 ? null : cluster(snapshot, found[0].doc);
    if (cluster == null) {
      return Optional.empty();
    }
    List<Place> places = places(snapshot.stories().story(cluster.id()));
    places.sort(FIRST_COME);
    StoredFields stored = snapshot.storedFields();
    List<Story.Member> members = new ArrayList<>();
    WordShares first = null;
    for (Place place : places.subList(0, Math.min(most, places.size()))) {
      EnrichedDocument document = StoredDocuments.read(stored, place.doc());
      WordShares words = WordShares.of(document.source());
      first = first == null ? words : first;
      members.add(new Story.Member(document, first.sharedWith(words), 1 - words.sharedWith(first)));
    }
    return Optional.of(new Story(cluster, members));
  }

  /// Null when the document has no copy.
  static @Nullable Cluster cluster(Snapshot snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return snapshot.stories().cluster(leaf, doc - leaf.docBase);
  }

  private List<Place> places(int story) throws IOException {
    List<Place> places = new ArrayList<>();
    DocSet members = snapshot.stories().members(story, snapshot.getLeafContexts());
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet bits = members.of(leaf);
      if (bits != null) {
        addPlaces(leaf, new BitSetIterator(bits, 0), places);
      }
    }
    return places;
  }

  /// Without a date a document counts as the last.
  private static void addPlaces(LeafReaderContext leaf, DocIdSetIterator docs, List<Place> places)
      throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexField.DATE.key);
    NumericDocValues arrivals = DocValues.getNumeric(leaf.reader(), IndexField.ARRIVAL.key);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
      long arrival = arrivals.advanceExact(doc) ? arrivals.longValue() : 0;
      places.add(new Place(leaf.docBase + doc, day, arrival));
    }
  }
}
