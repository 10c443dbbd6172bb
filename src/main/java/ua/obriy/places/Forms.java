package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The table from forms (folded words joined by a space) to the places that they may stand for, as
/// flat arrays that load at once. Forms are known by 64-bit hashes: of half a million forms two
/// collide once in a hundred million builds.
final class Forms {
  private final FirstWords firstWords;
  private final long[] keys;
  private final int[] starts;
  private final int[] postings;

  private Forms(FirstWords firstWords, long[] keys, int[] starts, int[] postings) {
    this.firstWords = firstWords;
    this.keys = keys;
    this.starts = starts;
    this.postings = postings;
  }

  FirstWords firstWords() {
    return firstWords;
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

  /// Number of the form with this hash, or -1.
  int find(long hash) {
    int at = slot(keys, hash);
    return keys[at] == 0 ? -1 : at;
  }

  /// Where the postings of a form begin.
  int from(int form) {
    return starts[form];
  }

  /// Where they end.
  int to(int form) {
    return starts[form + 1];
  }

  int posting(int at) {
    return postings[at];
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
    return new Forms(FirstWords.of(table), keys, starts, postings);
  }

  void write(DataOutput out) throws IOException {
    firstWords.write(out);
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
    FirstWords firstWords = FirstWords.read(in);
    long[] keys = new long[in.readInt()];
    byte[] bytes = new byte[keys.length * Long.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asLongBuffer().get(keys);
    int[] starts = readInts(in, keys.length + 1);
    return new Forms(firstWords, keys, starts, readInts(in, in.readInt()));
  }

  private static int[] readInts(DataInput in, int size) throws IOException {
    int[] ints = new int[size];
    byte[] bytes = new byte[size * Integer.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
    return ints;
  }
}
