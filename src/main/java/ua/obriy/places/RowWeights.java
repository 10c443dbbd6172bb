package ua.obriy.places;

/// Sums by row of the gazetteer, for one document: a small table without boxes.
final class RowWeights {
  /// Of a table without rows, of which a document makes several.
  private static final int[] NO_KEYS = new int[1];

  private static final double[] NO_SUMS = new double[1];

  /// A table is no larger at first, however long the text; it grows as rows come.
  private static final int MOST_AT_FIRST = 1 << 12;

  private final int slots;

  /// Rows plus one; 0 where a slot is free.
  private int[] keys = NO_KEYS;

  private double[] sums = NO_SUMS;
  private int size;

  /// @param rows how many are likely
  RowWeights(int rows) {
    this.slots = Math.min(MOST_AT_FIRST, Integer.highestOneBit(Math.max(2, rows)) * 4);
  }

  void add(int row, double weight) {
    if (size == 0) {
      keys = new int[slots];
      sums = new double[slots];
    }
    int slot = slot(keys, row + 1);
    if (keys[slot] == 0) {
      keys[slot] = row + 1;
      size++;
    }
    sums[slot] += weight;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  double of(int row) {
    return sums[slot(keys, row + 1)];
  }

  boolean has(int row) {
    return keys[slot(keys, row + 1)] != 0;
  }

  /// Number of different rows.
  int size() {
    return size;
  }

  private static int slot(int[] keys, int key) {
    int slot = key * 0x9E3779B1 >>> 7 & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] more = new int[keys.length * 2];
    double[] moreSums = new double[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(more, keys[i]);
        more[slot] = keys[i];
        moreSums[slot] = sums[i];
      }
    }
    keys = more;
    sums = moreSums;
  }
}
