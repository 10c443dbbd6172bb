package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

/// Tells at once of most words of a text that no form begins with them, or goes on with them. Words
// are known by
/// [String#hashCode], which a string keeps, so that a look costs a few instructions; some pass that
/// should not, and [Forms] then tells.
final class FirstWords {
  private static final int OF_ANY = 22;
  private static final int OF_FEW = 18;

  /// Of any form.
  private final Bits any;

  /// Of forms of several words.
  private final Bits longer;

  /// Second words of those.
  private final Bits second;

  private FirstWords(Bits any, Bits longer, Bits second) {
    this.any = any;
    this.longer = longer;
    this.second = second;
  }

  /// @param table from forms, words joined by a space, to postings
  static FirstWords of(Map<String, Set<Integer>> table) {
    FirstWords words = new FirstWords(new Bits(OF_ANY), new Bits(OF_FEW), new Bits(OF_FEW));
    table.keySet().forEach(words::add);
    return words;
  }

  private void add(String form) {
    String[] words = form.split(" ");
    any.set(words[0]);
    if (words.length > 1) {
      longer.set(words[0]);
      second.set(words[1]);
    }
  }

  /// Whether some form may begin with the folded word.
  boolean mayBegin(String word) {
    return any.has(word);
  }

  /// Whether it may begin one of several words.
  boolean mayBeginLonger(String word) {
    return longer.has(word);
  }

  /// Whether it may be the second word of one.
  boolean mayContinue(String word) {
    return second.has(word);
  }

  void write(DataOutput out) throws IOException {
    any.write(out);
    longer.write(out);
    second.write(out);
  }

  static FirstWords read(DataInput in) throws IOException {
    return new FirstWords(Bits.read(in, OF_ANY), Bits.read(in, OF_FEW), Bits.read(in, OF_FEW));
  }

  /// A bit for each of so many groups of words.
  private static final class Bits {
    private final int log;
    private final long[] longs;

    Bits(int log) {
      this.log = log;
      this.longs = new long[1 << log - 6];
    }

    private int slot(String word) {
      return word.hashCode() * 0x9E3779B1 >>> Integer.SIZE - log;
    }

    void set(String word) {
      int slot = slot(word);
      longs[slot >> 6] |= 1L << slot;
    }

    boolean has(String word) {
      int slot = slot(word);
      return (longs[slot >> 6] & 1L << slot) != 0;
    }

    void write(DataOutput out) throws IOException {
      for (long bits : longs) {
        out.writeLong(bits);
      }
    }

    static Bits read(DataInput in, int log) throws IOException {
      Bits bits = new Bits(log);
      byte[] bytes = new byte[bits.longs.length * Long.BYTES];
      in.readFully(bytes);
      ByteBuffer.wrap(bytes).asLongBuffer().get(bits.longs);
      return bits;
    }
  }
}
