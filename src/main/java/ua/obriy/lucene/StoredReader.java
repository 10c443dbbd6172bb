package ua.obriy.lucene;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.jspecify.annotations.Nullable;

/// Reads what [StoredWriter] wrote.
final class StoredReader {

  @FunctionalInterface
  interface Item<T extends @Nullable Object> {
    T read(StoredReader in) throws IOException;
  }

  private final DataInput in;

  StoredReader(DataInput in) {
    this.in = in;
  }

  String text() throws IOException {
    return in.readString();
  }

  @Nullable String maybe() throws IOException {
    return in.readByte() == 0 ? null : text();
  }

  int number() throws IOException {
    return in.readZInt();
  }

  double decimal() throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  List<String> texts() throws IOException {
    return list(StoredReader::text);
  }

  <T extends @Nullable Object> List<T> list(Item<T> item) throws IOException {
    int size = in.readVInt();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read(this));
    }
    return items;
  }

  @Nullable Object value() throws IOException {
    char kind = (char) in.readByte();
    return switch (kind) {
      case '0' -> null;
      case 's' -> text();
      case 't' -> true;
      case 'f' -> false;
      case 'i' -> number();
      case 'l' -> in.readZLong();
      case 'b' -> new BigInteger(text());
      case 'n' -> new BigDecimal(text());
      case 'd' -> decimal();
      case 'a' -> list(StoredReader::value);
      case 'o' -> members();
      default -> throw new IOException("unknown kind of value: " + kind);
    };
  }

  private Map<String, @Nullable Object> members() throws IOException {
    int size = in.readVInt();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      members.put(text(), value());
    }
    return members;
  }
}
