package ua.obriy.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;

/// The way back from the characters that a program showed to the bytes it showed them for.
final class ByteTable {
  static final int NONE = -1;
  private static final int CONTROLS = 0x20;

  private final String name;

  /// By character; asked for each of each text.
  private final short[] bytes = new short[Character.MAX_VALUE + 1];

  private ByteTable(String charset) {
    this.name = charset;
    Arrays.fill(bytes, (short) NONE);
    byte[] upper = new byte[0x80];
    for (int i = 0; i < upper.length; i++) {
      upper[i] = (byte) (0x80 + i);
    }
    String shown = new String(upper, Charset.forName(charset));
    for (int i = 0; i < CONTROLS; i++) {
      // browsers and ISO-8859-1 show the undefined bytes as control characters of the same number
      bytes[0x80 + i] = (short) (0x80 + i);
    }
    for (int i = 0; i < upper.length; i++) {
      if (shown.charAt(i) != '\uFFFD') {
        bytes[shown.charAt(i)] = (short) (0x80 + i);
      }
    }
  }

  static ByteTable of(String charset) {
    return new ByteTable(charset);
  }

  String name() {
    return name;
  }

  /// The byte, 0 to 255, or [#NONE].
  int byteOf(char c) {
    return c < 0x80 ? c : bytes[c];
  }

  boolean has(char c) {
    return byteOf(c) != NONE;
  }
}
