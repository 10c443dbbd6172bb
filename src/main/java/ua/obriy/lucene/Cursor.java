package ua.obriy.lucene;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.SearchRequest.Sort;

/// Where a page ended: what the last hit was ordered by.
///
/// @param window whether that hit was one of the best, which are ordered by nearness of words too
/// @param key the score's bits, or the day
record Cursor(Sort sort, boolean window, long key, long tie) {
  private static final byte VERSION = 1;
  private static final int BODY = 3 + 2 * Long.BYTES;
  private static final int LENGTH = BODY + Integer.BYTES;

  String render() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.put(VERSION).put((byte) sort.ordinal()).put((byte) (window ? 1 : 0));
    bytes.putLong(key).putLong(tie);
    bytes.putInt(checksum(bytes.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// @throws IllegalArgumentException when it is no cursor of ours, or one of another order
  static @Nullable Cursor parse(@Nullable String rendered, Sort sort) {
    if (rendered == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(decode(rendered));
    if (bytes.capacity() != LENGTH
        || bytes.get() != VERSION
        || bytes.getInt(BODY) != checksum(bytes.array())) {
      throw wrong(rendered);
    }
    if (bytes.get() != sort.ordinal()) {
      throw new IllegalArgumentException(
          "cursor належить іншому порядку, ніж " + sort + ": " + rendered);
    }
    return new Cursor(sort, bytes.get() == 1, bytes.getLong(), bytes.getLong());
  }

  private static byte[] decode(String rendered) {
    try {
      return Base64.getUrlDecoder().decode(rendered);
    } catch (IllegalArgumentException _) {
      throw wrong(rendered);
    }
  }

  private static IllegalArgumentException wrong(String rendered) {
    return new IllegalArgumentException(
        "cursor пошкоджено, візьміть nextCursor попередньої сторінки; отримано: " + rendered);
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, BODY);
    return (int) sum.getValue();
  }

  float score() {
    return Float.intBitsToFloat((int) key);
  }
}
