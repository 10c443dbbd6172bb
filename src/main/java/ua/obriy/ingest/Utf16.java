package ua.obriy.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-16: telling it without a byte order mark, and reading it as UTF-8.
final class Utf16 {
  private static final int SAMPLE = 4096;
  private static final int LEAST_BYTES = 6;

  /// Latin, Cyrillic, general punctuation and № have these high bytes.
  private static boolean isHighByte(int value) {
    return value == 0x00 || value == 0x04 || value == 0x20 || value == 0x21;
  }

  /// The byte order when nearly all characters are Latin, Cyrillic or punctuation.
  static Optional<Charset> detect(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs * 2 < LEAST_BYTES) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += isHighByte(bytes[2 * i]) ? 1 : 0;
      odd += isHighByte(bytes[2 * i + 1]) ? 1 : 0;
    }
    if (even > 0.9 * pairs && odd < 0.5 * pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean little = odd > 0.9 * pairs && even < 0.5 * pairs;
    return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /// The bytes of a UTF-16 stream as UTF-8, so that lines can be cut; a stream of another charset
  /// stays as it is.
  static InputStream asUtf8(InputStream stream, String charset) {
    return charset.startsWith("UTF-16")
        ? new Recoded(new InputStreamReader(stream, Charset.forName(charset)))
        : stream;
  }

  private static final class Recoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[4096];
    private ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[0]);

    Recoded(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (bytes.available() == 0 && !fill()) {
        return -1;
      }
      return bytes.read(target, offset, length);
    }

    private boolean fill() throws IOException {
      int count = reader.read(chars, 0, chars.length - 1);
      if (count <= 0) {
        return false;
      }
      if (Character.isHighSurrogate(chars[count - 1])) {
        int low = reader.read();
        if (low >= 0) {
          chars[count++] = (char) low;
        }
      }
      bytes =
          new ByteArrayInputStream(new String(chars, 0, count).getBytes(StandardCharsets.UTF_8));
      return true;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  private Utf16() {}
}
