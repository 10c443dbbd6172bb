package ua.obriy.ingest;

import java.util.Arrays;

/// The first bytes of an input and what they say.
///
/// @param bytes at most [#SIZE]
/// @param text the same decoded, without a byte order mark; a character that the cut split may show
///     as U+FFFD
/// @param charset name of the charset, such as `UTF-8`
/// @param lines JSON is expected, one document a line, wherever the content leaves it open
record Head(byte[] bytes, String text, String charset, boolean lines) {
  static final int SIZE = 1 << 16;

  static Head of(byte[] bytes, boolean lines) {
    TextDecoder.Decoded decoded = TextDecoder.decode(wholeCharacters(bytes), null);
    return new Head(bytes, decoded.text(), decoded.charset(), lines);
  }

  /// The text from its first visible character on.
  String start() {
    return text.stripLeading();
  }

  /// Without a UTF-8 sequence that the cut split.
  private static byte[] wholeCharacters(byte[] bytes) {
    if (bytes.length < SIZE) {
      return bytes;
    }
    int lead = bytes.length - 1;
    while (lead > bytes.length - 4 && (bytes[lead] & 0xC0) == 0x80) {
      lead--;
    }
    boolean split = (bytes[lead] & 0xC0) == 0xC0;
    return split ? Arrays.copyOf(bytes, lead) : bytes;
  }
}
