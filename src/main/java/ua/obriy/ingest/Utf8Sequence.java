package ua.obriy.ingest;

import org.jspecify.annotations.Nullable;

/// The signs of a word that stand for the bytes of one character beyond ASCII.
///
/// @param length how many signs
record Utf8Sequence(int codePoint, int length) {

  /// The one that begins at an index, null when those are no such bytes.
  static @Nullable Utf8Sequence at(String word, int start, ByteTable table) {
    int lead = table.byteOf(word.charAt(start));
    int length = lengthOf(lead);
    if (length == 0 || start + length > word.length()) {
      return null;
    }
    int point = lead & (0xFF >> (length + 1));
    for (int i = start + 1; i < start + length; i++) {
      int next = table.byteOf(word.charAt(i));
      if ((next & 0xC0) != 0x80 || next == ByteTable.NONE) {
        return null;
      }
      point = (point << 6) | (next & 0x3F);
    }
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    boolean shortest = length == 2 ? point >= 0x80 : point >= (length == 3 ? 0x800 : 0x10000);
    return shortest && !surrogate && Character.isValidCodePoint(point)
        ? new Utf8Sequence(point, length)
        : null;
  }

  private static int lengthOf(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }
}
