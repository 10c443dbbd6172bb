package ua.obriy.lucene;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// Writes what [StoredReader] reads.
final class StoredWriter {

  @FunctionalInterface
  interface Item<T> {
    void write(StoredWriter out, T item) throws IOException;
  }

  private final DataOutput out;

  StoredWriter(DataOutput out) {
    this.out = out;
  }

  void text(String text) throws IOException {
    out.writeString(text);
  }

  void maybe(@Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      text(text);
    }
  }

  void number(int number) throws IOException {
    out.writeZInt(number);
  }

  void decimal(double number) throws IOException {
    out.writeLong(Double.doubleToLongBits(number));
  }

  void texts(List<String> texts) throws IOException {
    list(texts, StoredWriter::text);
  }

  <T> void list(List<T> items, Item<T> item) throws IOException {
    out.writeVInt(items.size());
    for (T one : items) {
      item.write(this, one);
    }
  }

  /// A JSON value, led by a letter for its kind.
  void value(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> kind('0');
      case String text -> {
        kind('s');
        text(text);
      }
      case Boolean truth -> kind(truth ? 't' : 'f');
      case Integer number -> {
        kind('i');
        number(number);
      }
      case Long number -> {
        kind('l');
        out.writeZLong(number);
      }
      case BigInteger number -> {
        kind('b');
        text(number.toString());
      }
      case BigDecimal number -> {
        kind('n');
        text(number.toString());
      }
      case Number number -> {
        kind('d');
        decimal(number.doubleValue());
      }
      case List<?> items -> {
        kind('a');
        list(items, StoredWriter::value);
      }
      case Map<?, ?> members -> members(members);
      default -> throw new IOException("no JSON value: " + value.getClass());
    }
  }

  private void members(Map<?, ?> members) throws IOException {
    kind('o');
    out.writeVInt(members.size());
    for (Map.Entry<?, ?> member : members.entrySet()) {
      text(String.valueOf(member.getKey()));
      value(member.getValue());
    }
  }

  private void kind(char kind) throws IOException {
    out.writeByte((byte) kind);
  }
}
