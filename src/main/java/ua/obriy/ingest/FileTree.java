package ua.obriy.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The files of a source in the order of their names, so that each run meets them alike.
///
/// A file's origin is its path from the folder that was named, that folder's own name included:
/// the same whatever the working directory.
final class FileTree {
  /// Takes a file of the tree.
  interface Visitor {
    void visit(Path file, String origin, Consumer<Outcome> receiver);
  }

  private final String source;

  private FileTree(String source) {
    this.source = source;
  }

  static FileTree of(String source) {
    return new FileTree(source);
  }

  /// Visits the files; what can be no document becomes an outcome.
  void walk(Visitor visitor, Consumer<Outcome> receiver) {
    Path root;
    try {
      root = Path.of(source).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      receiver.accept(new Outcome.Failed(source, "такого шляху не може бути: " + e.getReason()));
      return;
    }
    if (!Files.exists(root)) {
      var missing = new NoSuchFileException(root.toString());
      receiver.accept(new Outcome.Failed(source, Faults.ofFile(missing)));
    } else if (Files.isDirectory(root)) {
      walkFolder(root, originOf(root, root), new Walk(root, visitor, receiver));
    } else {
      visitor.visit(root, originOf(root, root), receiver);
    }
  }

  private record Walk(Path root, Visitor visitor, Consumer<Outcome> receiver) {
    void skip(String origin, String reason) {
      receiver.accept(new Outcome.Skipped(origin, reason));
    }
  }

  private static void walkFolder(Path folder, String origin, Walk walk) {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.filter(FileTree::isShown).sorted(byName()).toList();
    } catch (IOException e) {
      walk.receiver.accept(new Outcome.Failed(origin, Faults.ofFile(e)));
      return;
    }
    for (Path child : children) {
      walkChild(child, originOf(walk.root, child), walk);
    }
  }

  private static void walkChild(Path child, String origin, Walk walk) {
    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      walkFolder(child, origin, walk);
    } else if (Files.isDirectory(child)) {
      walk.skip(origin, "посилання на теку");
    } else if (Files.exists(child) && !Files.isRegularFile(child)) {
      walk.skip(origin, "не звичайний файл");
    } else {
      walk.visitor.visit(child, origin, walk.receiver);
    }
  }

  private static boolean isShown(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private static Comparator<Path> byName() {
    return Comparator.comparing(path -> path.getFileName().toString());
  }

  private static String originOf(Path root, Path path) {
    Path above = root.getParent();
    Path origin = above == null ? path : above.relativize(path);
    return origin.toString().replace('\\', '/');
  }
}
