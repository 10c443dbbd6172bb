package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Likeness;
import ua.obriy.model.SourceDocument;

/// Finds the copies of a document among those that came before: the same text, cut, put in another
/// order, with another headline, other endings of words or a few sentences more. Copies of copies
/// are one story; whoever reads the index joins them by [Likeness#alike].
///
/// Holds about 1 kB for each document, half of it for short ones. What it knows is written into the
/// index with the documents, so that it is given again with [#remember] after a restart. Documents
/// that were removed or changed meanwhile stay known until then; their keys lead nowhere. Safe for
/// use by several threads.
public final class Stories {
  /// Copies that a document is linked to at most; one would do if all its copies were linked.
  private static final int MOST_LINKS = 16;

  private static final int MOST_COMPARED = 64;

  /// A text with so few runs is looked up by one of them.
  private static final int SHORT = 8;

  private final SketchTable table = new SketchTable();
  private final List<Known> known = new ArrayList<>();
  private final Map<Long, Integer> byKey = new HashMap<>();
  private long lastArrival;

  private record Known(long key, long arrival, Sketch sketch) {}

  private record Candidate(int document, int shared) {}

  /// A document of the index.
  public void remember(Likeness likeness) {
    if (likeness.isKnown()) {
      Sketch sketch = Sketch.of(likeness.sketch());
      synchronized (this) {
        remember(new Known(likeness.key(), likeness.arrival(), sketch));
        lastArrival = Math.max(lastArrival, likeness.arrival());
      }
    }
  }

  /// As [#compared], but the document is forgotten.
  EnrichedDocument alone(EnrichedDocument document) {
    Sketch sketch = Sketch.of(document);
    long key = key(document.source());
    synchronized (this) {
      Likeness likeness = new Likeness(key, alike(key, sketch), 0, sketch.bytes());
      return document.withLikeness(likeness);
    }
  }

  /// The document with its copies among those known; from now on it is known too. A page of a
  /// document is no story of its own and stays as it is.
  public EnrichedDocument compared(EnrichedDocument document) {
    if (document.source().partOf() != null) {
      return document;
    }
    Sketch sketch = Sketch.of(document);
    return document.withLikeness(compare(key(document.source()), sketch));
  }

  synchronized int size() {
    return known.size();
  }

  private synchronized Likeness compare(long key, Sketch sketch) {
    List<Long> alike = alike(key, sketch);
    Integer before = byKey.get(key);
    long arrival = before == null ? ++lastArrival : known.get(before).arrival();
    remember(new Known(key, arrival, sketch));
    return new Likeness(key, alike, arrival, sketch.bytes());
  }

  private List<Long> alike(long key, Sketch sketch) {
    return candidates(sketch).stream()
        .map(candidate -> known.get(candidate.document()))
        .filter(other -> other.key() != key && sketch.isAlike(other.sketch(), table::isUsual))
        .limit(MOST_LINKS)
        .map(Known::key)
        .toList();
  }

  private void remember(Known document) {
    if (byKey.putIfAbsent(document.key(), known.size()) == null) {
      table.add(document.sketch(), known.size());
      known.add(document);
    }
  }

  /// Those with the most common runs first.
  private List<Candidate> candidates(Sketch sketch) {
    int[] sharing = table.sharing(sketch);
    Arrays.sort(sharing);
    int least = sketch.runs() < SHORT ? 1 : 2;
    List<Candidate> candidates = new ArrayList<>();
    for (int start = 0, end; start < sharing.length; start = end) {
      end = start + 1;
      while (end < sharing.length && sharing[end] == sharing[start]) {
        end++;
      }
      if (end - start >= least) {
        candidates.add(new Candidate(sharing[start], end - start));
      }
    }
    candidates.sort((one, other) -> Integer.compare(other.shared(), one.shared()));
    return candidates.subList(0, Math.min(MOST_COMPARED, candidates.size()));
  }

  private static long key(SourceDocument source) {
    return Identity.shortHash(source.id() + "\n" + source.title() + "\n" + source.text());
  }
}
