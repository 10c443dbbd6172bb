package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The table from forms (folded words joined by a space) to the places that they may stand for, as
/// flat arrays that load at once. Forms are known by 64-bit hashes: of half a million forms two
/// collide once in a hundred million builds.
final class Forms {
  private static final int[] NONE = {};

  /// One bit for each of so many groups of hashes: most words of a text fall where no form does,
  /// and the bits stay in the processor's cache when the table cannot.
  private static final int GROUPS = 1 << 22;

  private final long[] groups = new long[GROUPS / Long.SIZE];
  private final long[] keys;
  private final int[] starts;
  private final int[] postings;

  private Forms(long[] keys, int[] starts, int[] postings) {
    this.keys = keys;
    this.starts = starts;
    this.postings = postings;
    for (long key : keys) {
      if (key != 0) {
        groups[group(key) >> 6] |= 1L << group(key);
      }
    }
  }

  private static int group(long hash) {
    return (int) (hash >>> 20) & GROUPS - 1;
  }

  static long start() {
    return 0xcbf29ce484222325L;
  }

  /// Adds a word to the hash of a form.
  static long add(long hash, String word) {
    long h = hash;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
    }
    return (h ^ ' ') * 0x100000001b3L;
  }

  static long hash(String form) {
    long hash = start();
    for (String word : form.split(" ")) {
      hash = add(hash, word);
    }
    return hash;
  }

  static int posting(int place, Role role) {
    return place << Role.BITS | role.ordinal();
  }

  static int place(int posting) {
    return posting >> Role.BITS;
  }

  static Role role(int posting) {
    return Role.of(posting & (1 << Role.BITS) - 1);
  }

  /// The postings of a form, by its hash.
  int[] find(long hash) {
    if ((groups[group(hash) >> 6] & 1L << group(hash)) == 0) {
      return NONE;
    }
    int at = slot(keys, hash);
    if (keys[at] == 0) {
      return NONE;
    }
    return Arrays.copyOfRange(postings, starts[at], starts[at + 1]);
  }

  private static int slot(long[] keys, long hash) {
    int at = (int) (hash ^ hash >>> 32) & keys.length - 1;
    while (keys[at] != 0 && keys[at] != hash) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  static Forms of(Map<String, Set<Integer>> table) {
    TreeMap<Long, Set<Integer>> byHash = new TreeMap<>();
    table.forEach(
        (form, places) -> byHash.computeIfAbsent(hash(form), _ -> new TreeSet<>()).addAll(places));
    long[] keys = new long[Integer.highestOneBit(byHash.size()) * 4];
    byHash.keySet().forEach(hash -> keys[slot(keys, hash)] = hash);
    int[] starts = new int[keys.length + 1];
    int[] postings = new int[byHash.values().stream().mapToInt(Set::size).sum()];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      starts[i] = size;
      for (int posting : keys[i] == 0 ? Set.<Integer>of() : byHash.get(keys[i])) {
        postings[size++] = posting;
      }
    }
    starts[keys.length] = size;
    return new Forms(keys, starts, postings);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (long key : keys) {
      out.writeLong(key);
    }
    for (int start : starts) {
      out.writeInt(start);
    }
    out.writeInt(postings.length);
    for (int posting : postings) {
      out.writeInt(posting);
    }
  }

  static Forms read(DataInput in) throws IOException {
    long[] keys = new long[in.readInt()];
    byte[] bytes = new byte[keys.length * Long.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asLongBuffer().get(keys);
    int[] starts = readInts(in, keys.length + 1);
    return new Forms(keys, starts, readInts(in, in.readInt()));
  }

  private static int[] readInts(DataInput in, int size) throws IOException {
    int[] ints = new int[size];
    byte[] bytes = new byte[size * Integer.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
    return ints;
  }
}
