package ua.obriy.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Part.About;
import ua.obriy.extract.Part.Page;

/// How parts go from the worker to its parent: a byte for the kind, then the members. Numbers are
/// big-endian, a string is its length in bytes and its UTF-8, null has the length -1.
final class Frames {
  /// All parts of a file were sent; the format's name follows.
  static final int END = 'E';

  /// Nothing more comes of this file; whether that is harmless and the reason follow.
  static final int REFUSED = 'R';

  /// The worker takes files.
  static final int READY = 'S';

  private static final int TEXT = 't';
  private static final int TABLE = 'r';
  private static final int MESSAGE = 'm';
  private static final int FILE = 'f';
  private static final int LEFT = 'l';

  static void write(DataOutputStream out, Part part) throws IOException {
    switch (part) {
      case Part.Text(About about, String text, Page page) -> {
        out.writeByte(TEXT);
        write(out, about);
        write(out, text);
        out.writeInt(page.number());
        out.writeInt(page.count());
        write(out, page.furniture());
      }
      case Part.Table(About about, String name, List<List<String>> rows) -> {
        out.writeByte(TABLE);
        write(out, about);
        write(out, name);
        out.writeInt(rows.size());
        for (List<String> row : rows) {
          write(out, row);
        }
      }
      case Part.Message(About about, byte[] body, String charset, boolean html) -> {
        out.writeByte(MESSAGE);
        write(out, about);
        write(out, body);
        write(out, charset);
        out.writeBoolean(html);
      }
      case Part.File(String name, Path content) -> {
        out.writeByte(FILE);
        write(out, name);
        write(out, content.getFileName().toString());
      }
      case Part.Left(String name, String reason) -> {
        out.writeByte(LEFT);
        write(out, name);
        write(out, reason);
      }
    }
  }

  /// @param folder where files of the answer lie
  static Part read(int kind, DataInputStream in, Path folder) throws IOException {
    return switch (kind) {
      case TEXT ->
          new Part.Text(about(in), text(in), new Page(in.readInt(), in.readInt(), row(in)));
      case TABLE -> new Part.Table(about(in), text(in), rows(in));
      case MESSAGE -> new Part.Message(about(in), bytes(in, in.readInt()), string(in), bool(in));
      case FILE -> new Part.File(text(in), folder.resolve(Path.of(text(in)).getFileName()));
      case LEFT -> new Part.Left(text(in), text(in));
      default -> throw new IOException("no such frame: " + kind);
    };
  }

  private static void write(DataOutputStream out, About about) throws IOException {
    write(out, about.title());
    write(out, about.date() == null ? null : about.date().toString());
    write(out, about.author());
  }

  private static About about(DataInputStream in) throws IOException {
    String title = string(in);
    String date = string(in);
    return new About(title, date == null ? null : LocalDate.parse(date), string(in));
  }

  private static void write(DataOutputStream out, List<String> row) throws IOException {
    out.writeInt(row.size());
    for (String cell : row) {
      write(out, cell);
    }
  }

  private static List<List<String>> rows(DataInputStream in) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      rows.add(row(in));
    }
    return rows;
  }

  private static List<String> row(DataInputStream in) throws IOException {
    List<String> row = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      row.add(text(in));
    }
    return row;
  }

  static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
    } else {
      write(out, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static @Nullable String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(bytes(in, length), StandardCharsets.UTF_8);
  }

  static String text(DataInputStream in) throws IOException {
    String text = string(in);
    return text == null ? "" : text;
  }

  /// Never trusts the length beyond what has come.
  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("frame cut after " + bytes.length + " bytes");
    }
    return bytes;
  }

  static boolean bool(DataInputStream in) throws IOException {
    return in.readBoolean();
  }

  private Frames() {}
}
