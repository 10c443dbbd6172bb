package ua.obriy.ingest;

import java.util.Arrays;

/// Numbers of documents by the runs of their sketches. A run that very many documents have finds
/// only the first of them: it tells no story from others.
final class SketchTable {
  /// Of each document only the lowest runs lead to it; those of the sketch that is looked up are
  /// all tried.
  private static final int INDEXED = 16;

  private static final int MOST_SHARING = 64;
  private static final int USUAL = 8;
  private static final int GONE = -1;
  private static final int FIRST_SIZE = 1 << 12;

  private int[] heads = new int[FIRST_SIZE];
  private long[] runs = new long[FIRST_SIZE];
  private int[] documents = new int[FIRST_SIZE];
  private int[] next = new int[FIRST_SIZE];

  /// Entries begin with 1; a chain ends with 0.
  private int entries;

  void add(Sketch sketch, int document) {
    for (int i = 0; i < Math.min(INDEXED, sketch.lowest().length); i++) {
      long run = sketch.lowest()[i];
      if (sharing(run) < MOST_SHARING) {
        add(run, document);
      }
    }
  }

  /// The document leaves the chains; its entries stay unused.
  void remove(Sketch sketch, int document) {
    for (int i = 0; i < Math.min(INDEXED, sketch.lowest().length); i++) {
      long run = sketch.lowest()[i];
      int before = 0;
      for (int at = heads[bucket(run)]; at != 0; at = next[at]) {
        if (runs[at] == run && documents[at] == document) {
          unlink(at, before);
        } else {
          before = at;
        }
      }
    }
  }

  /// @param before the entry that leads to it, 0 for the first of a chain
  private void unlink(int entry, int before) {
    documents[entry] = GONE;
    if (before == 0) {
      heads[bucket(runs[entry])] = next[entry];
    } else {
      next[before] = next[entry];
    }
  }

  /// Whether so many documents have the run that it is a phrase of an office or a site.
  boolean isUsual(long run) {
    return sharing(run) >= USUAL;
  }

  private int sharing(long run) {
    int sharing = 0;
    for (int at = heads[bucket(run)]; at != 0; at = next[at]) {
      sharing += runs[at] == run ? 1 : 0;
    }
    return sharing;
  }

  private void add(long run, int document) {
    if (++entries == runs.length) {
      grow();
    }
    runs[entries] = run;
    documents[entries] = document;
    link(entries);
  }

  private void link(int entry) {
    int bucket = bucket(runs[entry]);
    next[entry] = heads[bucket];
    heads[bucket] = entry;
  }

  private void grow() {
    int size = runs.length + (runs.length >> 1);
    runs = Arrays.copyOf(runs, size);
    documents = Arrays.copyOf(documents, size);
    next = Arrays.copyOf(next, size);
    if (heads.length < size) {
      heads = new int[2 * heads.length];
      for (int entry = 1; entry < entries; entry++) {
        if (documents[entry] != GONE) {
          link(entry);
        }
      }
    }
  }

  /// The lowest runs are small numbers: the lower bits tell them apart.
  private int bucket(long run) {
    return (int) (run ^ run >>> 32) & heads.length - 1;
  }

  /// The documents that share runs with the sketch, once for each run.
  int[] sharing(Sketch sketch) {
    int[] found = new int[MOST_SHARING];
    int size = 0;
    for (long run : sketch.lowest()) {
      for (int at = heads[bucket(run)]; at != 0; at = next[at]) {
        if (runs[at] == run) {
          found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
          found[size++] = documents[at];
        }
      }
    }
    return Arrays.copyOf(found, size);
  }
}
