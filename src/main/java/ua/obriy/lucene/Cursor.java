package ua.obriy.lucene;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.SearchRequest.Sort;

/// Where a page ended: what the last hit was ordered by.
///
/// @param snapshot number of the state of the index that the page came from, 0 when it is not kept
/// @param window whether that hit was one of the best, which are ordered by nearness of words too
/// @param key the score's bits, or the day
record Cursor(Sort sort, long snapshot, boolean window, long key, long tie) {
  private static final byte VERSION = 2;
  private static final int BODY = 3 + 3 * Long.BYTES;
  private static final int LENGTH = BODY + Integer.BYTES;

  String render() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.put(VERSION).put((byte) sort.ordinal()).put((byte) (window ? 1 : 0));
    bytes.putLong(snapshot).putLong(key).putLong(tie);
    bytes.putInt(checksum(bytes.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// Which state of the index to go on in.
  ///
  /// @throws IllegalArgumentException when it is no cursor of ours
  static long snapshot(@Nullable String rendered) {
    return rendered == null ? 0 : checked(rendered).getLong(3);
  }

  /// @throws IllegalArgumentException when it is no cursor of ours, or one of another order
  static @Nullable Cursor parse(@Nullable String rendered, Sort sort) {
    if (rendered == null) {
      return null;
    }
    ByteBuffer bytes = checked(rendered);
    if (bytes.get() != sort.ordinal()) {
      throw new IllegalArgumentException(
          "cursor належить іншому порядку, ніж " + sort + ": " + rendered);
    }
    boolean window = bytes.get() == 1;
    return new Cursor(sort, bytes.getLong(), window, bytes.getLong(), bytes.getLong());
  }

  /// Behind the version.
  private static ByteBuffer checked(String rendered) {
    ByteBuffer bytes = ByteBuffer.wrap(decode(rendered));
    if (bytes.capacity() != LENGTH
        || bytes.get() != VERSION
        || bytes.getInt(BODY) != checksum(bytes.array())) {
      throw wrong(rendered);
    }
    return bytes;
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
