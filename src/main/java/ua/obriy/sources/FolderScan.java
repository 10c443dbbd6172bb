package ua.obriy.sources;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The files of a folder with all below it, hidden ones left out.
///
/// @param whole false when a part could not be looked through
record FolderScan(List<Found> files, boolean whole) {
  /// @param origin path from the folder's own name on, as `obriy index FOLDER` names it
  record Found(Path file, String origin) {}

  /// @throws IOException when there is no such folder
  static FolderScan of(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    Walk walk = new Walk(root);
    Files.walkFileTree(root, walk);
    walk.files.sort(Comparator.comparing(Found::origin));
    return new FolderScan(walk.files, walk.whole);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Found> files = new ArrayList<>();
    private boolean whole = true;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        Path above = root.getParent();
        Path origin = above == null ? file : above.relativize(file);
        files.add(new Found(file, origin.toString().replace('\\', '/')));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      whole = false;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException e) {
      whole &= e == null;
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
