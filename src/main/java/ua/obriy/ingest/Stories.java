package ua.obriy.ingest;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Likeness;
import ua.obriy.model.SourceDocument;

/// Finds the copies of a document among those that came before: the same text, cut, put in another
/// order, with another headline, other endings of words or a few sentences more. Copies of copies
/// are one story; whoever reads the index joins them by [Likeness#alike].
///
/// Holds about 1 kB for each document, half of it for short ones. What it knows is written into the
/// index with the documents, so that it is given again with [#remember] after a restart. What it
/// finds depends on the order in which documents come and on nothing else: given again in the order
/// of their arrival, they bring it into the same state. Safe for use by several threads.
public final class Stories {
  /// Copies that a document is linked to at most; one would do if all its copies were linked.
  private static final int MOST_LINKS = 16;

  private static final int MOST_COMPARED = 64;

  /// A text with so few runs is looked up by one of them.
  private static final int SHORT = 8;

  private final SketchTable table = new SketchTable();

  /// By the number of their coming; null where a document was forgotten.
  private final List<@Nullable Known> known = new ArrayList<>();

  private final Map<Long, Integer> byId = new HashMap<>();
  private long lastArrival;

  /// @param words the document with exactly these words has the same number
  private record Known(long id, long key, long words, long arrival, Sketch sketch) {
    private static final int HEAD = 2 * Long.BYTES;

    static Known of(Likeness likeness) {
      ByteBuffer bytes = ByteBuffer.wrap(likeness.sketch());
      long id = bytes.getLong();
      long words = bytes.getLong();
      Sketch sketch = Sketch.of(Arrays.copyOfRange(likeness.sketch(), HEAD, bytes.limit()));
      return new Known(id, likeness.key(), words, likeness.arrival(), sketch);
    }

    static Known of(EnrichedDocument document) {
      SourceDocument source = document.source();
      String words = source.title() + "\n" + source.text();
      return new Known(
          Identity.shortHash(source.id()),
          Identity.shortHash(source.id() + "\n" + words),
          Identity.shortHash(words),
          0,
          Sketch.of(document));
    }

    Known arrived(long when) {
      return new Known(id, key, words, when, sketch);
    }

    Likeness likeness(List<Known> alike) {
      byte[] compared = sketch.bytes();
      ByteBuffer bytes = ByteBuffer.allocate(HEAD + compared.length);
      bytes.putLong(id).putLong(words).put(compared);
      return new Likeness(key, alike.stream().map(Known::key).toList(), arrival, bytes.array());
    }
  }

  /// A document with its copies.
  ///
  /// @param repeated whether an earlier document with another id has exactly its title and text
  public record Compared(EnrichedDocument document, boolean repeated) {}

  private record Candidate(int document, int shared) {}

  /// A document of the index. They must come in the order of their arrival.
  public void remember(Likeness likeness) {
    if (likeness.isKnown()) {
      Known document = Known.of(likeness);
      synchronized (this) {
        remember(document);
        lastArrival = Math.max(lastArrival, likeness.arrival());
      }
    }
  }

  /// The document is gone from the index.
  public synchronized void forget(String id) {
    forget(Identity.shortHash(id));
  }

  /// As [#compared], but the document is forgotten.
  EnrichedDocument alone(EnrichedDocument document) {
    Known asked = Known.of(document);
    synchronized (this) {
      return document.withLikeness(asked.likeness(alike(asked)));
    }
  }

  /// The document with its copies among those known; from now on it is known too, in place of the
  /// one with its id. A page of a document is no story of its own and stays as it is.
  public EnrichedDocument compared(EnrichedDocument document) {
    return meeting(document).meet().document();
  }

  /// The costly part of a comparison; [Meeting#meet] does the part that must go in order.
  public Meeting meeting(EnrichedDocument document) {
    if (document.source().partOf() != null) {
      return () -> new Compared(document, false);
    }
    Known newcomer = Known.of(document);
    return () -> compare(document, newcomer);
  }

  /// A document about to be compared.
  @FunctionalInterface
  public interface Meeting {
    /// Compares it with all that met before; from now on it is known.
    Compared meet();
  }

  synchronized int size() {
    return byId.size();
  }

  private synchronized Compared compare(EnrichedDocument document, Known newcomer) {
    Integer number = byId.get(newcomer.id());
    Known before = number == null ? null : known.get(number);
    boolean changed = before == null || before.key() != newcomer.key();
    if (changed) {
      forget(newcomer.id());
    }
    Known arrived = newcomer.arrived(changed ? ++lastArrival : before.arrival());
    List<Known> alike = alike(arrived);
    boolean repeated = alike.stream().anyMatch(other -> other.words() == arrived.words());
    remember(arrived);
    return new Compared(document.withLikeness(arrived.likeness(alike)), repeated);
  }

  private List<Known> alike(Known document) {
    return candidates(document.sketch()).stream()
        .map(candidate -> Objects.requireNonNull(known.get(candidate.document())))
        .filter(other -> other.id() != document.id() && isAlike(document, other))
        .limit(MOST_LINKS)
        .toList();
  }

  private boolean isAlike(Known one, Known other) {
    return one.words() == other.words() || one.sketch().isAlike(other.sketch(), table::isUsual);
  }

  private void remember(Known document) {
    if (byId.putIfAbsent(document.id(), known.size()) == null) {
      table.add(document.sketch(), known.size());
      known.add(document);
    }
  }

  private void forget(long id) {
    Integer number = byId.remove(id);
    Known document = number == null ? null : known.set(number, null);
    if (number != null && document != null) {
      table.remove(document.sketch(), number);
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
}
