package ua.obriy.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where a parser puts what it finds; refuses what goes beyond the limits.
final class Sink {
  private static final int BLOCK = 1 << 16;
  private static final long SMALL = 1 << 20;

  private final DataOutputStream out;
  private final Path folder;
  private final ExtractionLimits limits;
  private final ExtractionLimits.Room room;
  private long characters;
  private long unpacked;
  private int files;
  private int parts;

  /// @param folder where unpacked files go
  Sink(DataOutputStream out, Path folder, ExtractionLimits limits, ExtractionLimits.Room room) {
    this.out = out;
    this.folder = folder;
    this.limits = limits;
    this.room = room;
  }

  void add(Part part) throws IOException, ExtractionException {
    parts++;
    count(lengthOf(part));
    Frames.write(out, part);
  }

  boolean isEmpty() {
    return parts == 0;
  }

  /// So many characters are about to come.
  void count(long more) throws ExtractionException {
    characters += more;
    if (characters > limits.characters()) {
      throw ExtractionException.failed(
          "тексту забагато: понад " + limits.characters() + " символів, поділіть файл");
    }
  }

  /// Takes a file that was packed inside.
  ///
  /// @param packed its size in the archive, to tell bombs; 0 when it was not packed
  void addFile(String name, InputStream content, long packed)
      throws IOException, ExtractionException {
    if (++files > room.files()) {
      throw ExtractionException.failed("архів завеликий: понад " + room.files() + " файлів");
    }
    Path file = folder.resolve(Integer.toString(files));
    try (OutputStream target = Files.newOutputStream(file)) {
      if (copy(content, target, packed)) {
        add(new Part.File(name, file));
        return;
      }
    }
    Files.delete(file);
    leave(name, "підозріло стиснуто: розпаковується у понад " + limits.ratio() + " разів більше");
  }

  /// False when it grows like a bomb.
  private boolean copy(InputStream content, OutputStream target, long packed)
      throws IOException, ExtractionException {
    byte[] block = new byte[BLOCK];
    long size = 0;
    for (int read = content.read(block); read >= 0; read = content.read(block)) {
      size += read;
      unpacked += read;
      if (packed > 0 && size > SMALL && size / packed >= limits.ratio()) {
        return false;
      }
      if (unpacked > room.bytes()) {
        throw ExtractionException.failed(
            "архів завеликий: розпаковується у понад " + room.bytes() + " байтів");
      }
      target.write(block, 0, read);
    }
    return true;
  }

  void leave(String name, String reason) throws IOException, ExtractionException {
    add(new Part.Left(name, reason));
  }

  int ratio() {
    return limits.ratio();
  }

  private static long lengthOf(Part part) {
    return switch (part) {
      case Part.Text text -> text.text().length();
      case Part.Table table -> table.rows().stream().mapToLong(Sink::lengthOf).sum();
      case Part.Message message -> message.body().length;
      case Part.File file -> file.name().length();
      case Part.Left left -> left.name().length();
    };
  }

  private static long lengthOf(List<String> row) {
    return row.stream().mapToLong(String::length).sum();
  }
}
