package ua.obriy.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import ua.obriy.index.IndexMismatchException;

/// The folder of an index on disk: generations `gen-0001`, `gen-0002` …, the file `current` that
/// names the one in use, and the lock of the one process that writes.
final class IndexFolder {
  private static final String CURRENT = "current";
  private static final String LOCK = "write.lock";
  static final Set<String> BESIDE = Set.of("watches", "sources", "history");
  private static final String GENERATION = "gen-\\d{4,9}";

  private final Path root;

  IndexFolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  boolean exists() {
    return Files.isRegularFile(root.resolve(CURRENT));
  }

  /// The generation in use.
  ///
  /// @throws IndexMismatchException when there is none, or the folder is not ours
  Path current() throws IOException {
    if (!exists()) {
      refuseForeign();
      throw new IndexMismatchException(
          "Індексу в теці "
              + root
              + " немає; створіть його: obriy index --index "
              + root
              + " ФАЙЛ…");
    }
    String name = Files.readString(root.resolve(CURRENT), StandardCharsets.UTF_8).strip();
    if (!name.matches(GENERATION) || !Files.isDirectory(root.resolve(name))) {
      throw new IndexMismatchException(
          "Індекс у теці "
              + root
              + " пошкоджено: немає покоління «"
              + name
              + "»; відновіть копію (obriy restore) або створіть індекс наново в іншій теці");
    }
    return root.resolve(name);
  }

  /// @throws IndexMismatchException when the folder holds files that are not ours
  void refuseForeign() throws IOException {
    if (exists() || !Files.exists(root)) {
      return;
    }
    if (!Files.isDirectory(root)) {
      throw new IndexMismatchException(root + " – не тека; виберіть іншу: --index ТЕКА");
    }
    for (Path entry : entries()) {
      String name = entry.getFileName().toString();
      boolean ours = name.startsWith(CURRENT) || name.equals(LOCK) || BESIDE.contains(name);
      if (!ours && !name.matches(GENERATION)) {
        throw new IndexMismatchException(
            "Тека "
                + root
                + " – не індекс Obriy: у ній є «"
                + name
                + "»; виберіть порожню або нову: --index ТЕКА");
      }
    }
  }

  /// Held until closed.
  ///
  /// @throws IOException when another process, or another part of this one, writes
  Lock lock() throws IOException {
    Files.createDirectories(root);
    try (FSDirectory directory = FSDirectory.open(root)) {
      return directory.obtainLock(LOCK);
    } catch (LockObtainFailedException e) {
      throw new IOException(
          "Індекс у теці "
              + root
              + " саме змінює інший процес Obriy; зупиніть його або зачекайте і повторіть",
          e);
    }
  }

  /// A name for a generation that does not exist yet.
  Path next() throws IOException {
    int last = 0;
    for (Path entry : entries()) {
      String name = entry.getFileName().toString();
      if (name.matches(GENERATION)) {
        last = Math.max(last, Integer.parseInt(name.substring(4)));
      }
    }
    return root.resolve("gen-%04d".formatted(last + 1));
  }

  /// Makes a complete generation the one in use, in one step.
  void publish(Path generation) throws IOException {
    Path draft = root.resolve(CURRENT + ".tmp");
    Files.writeString(draft, generation.getFileName() + "\n", StandardCharsets.UTF_8);
    IOUtils.fsync(draft, false);
    Files.move(
        draft,
        root.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(root, true);
  }

  /// Removes all generations but this one; what cannot be removed stays for the next time.
  void deleteAllBut(Path generation) throws IOException {
    for (Path entry : entries()) {
      if (entry.getFileName().toString().matches(GENERATION) && !entry.equals(generation)) {
        delete(entry);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    IOUtils.deleteFilesIgnoringExceptions(inside);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.sorted().toList();
    }
  }
}
