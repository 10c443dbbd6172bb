package ua.obriy.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import ua.obriy.index.IndexManifest;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;

/// An index in a folder. One process writes at a time; any number read.
public final class LuceneStore {
  /// Version of the fields of this engine, for [IndexManifest#schema].
  public static final String SCHEMA = "6";

  private final IndexFolder folder;
  private final IndexManifest manifest;
  private final DocumentFields fields;

  /// What stands between Lucene and the disk; tests make it fail.
  private final UnaryOperator<Directory> disk;

  /// @param manifest the versions that an index must have been made with
  /// @param text reads the words of questions; must be of the manifest's dictionary version
  /// @param equivalences the spellings in which questions also find a word; an index does not
  ///     depend on them
  /// @param places tells what holds the places of documents; of the manifest's gazetteer version
  public LuceneStore(
      Path folder,
      IndexManifest manifest,
      UkrainianText text,
      Equivalences equivalences,
      PlaceDirectory places) {
    this(
        new IndexFolder(folder.toAbsolutePath().normalize()),
        manifest,
        new DocumentFields(new WordTerms(text, equivalences), new Enclosing(places)),
        UnaryOperator.identity());
  }

  private LuceneStore(
      IndexFolder folder,
      IndexManifest manifest,
      DocumentFields fields,
      UnaryOperator<Directory> disk) {
    this.folder = folder;
    this.manifest = manifest;
    this.fields = fields;
    this.disk = disk;
  }

  /// The same index, written through this.
  LuceneStore over(UnaryOperator<Directory> other) {
    return new LuceneStore(folder, manifest, fields, other);
  }

  /// Whether the folder holds an index, of whatever version.
  public boolean exists() {
    return folder.exists();
  }

  /// A folder for what others keep with this index; the index leaves it alone.
  public Path beside() {
    return folder.root().resolve(IndexFolder.BESIDE);
  }

  /// Opens the index for writing and searching; makes it when the folder is empty or missing.
  ///
  /// @throws ua.obriy.index.IndexMismatchException when the folder holds something else or an index
  ///     of other versions
  /// @throws IOException when another process writes
  public LuceneIndex openForWriting() throws IOException {
    refuseForeign();
    Lock lock = folder.lock();
    try {
      if (folder.exists()) {
        Path current = folder.current();
        ManifestFile.check(current, manifest);
        folder.deleteAllBut(current);
        return new LuceneIndex(current, fields, lock, writer(current));
      }
      Path first = folder.next();
      LuceneIndex index = create(first, lock);
      folder.publish(first);
      return index;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// @throws ua.obriy.index.IndexMismatchException when the folder holds files that are no index
  public void refuseForeign() throws IOException {
    folder.refuseForeign();
  }

  private IndexWriter writer(Path generation) throws IOException {
    return Generation.writer(generation, disk);
  }

  private LuceneIndex create(Path generation, Lock lock) throws IOException {
    LuceneIndex index = new LuceneIndex(generation, fields, lock, writer(generation));
    ManifestFile.write(generation, manifest);
    index.commit();
    return index;
  }

  /// Opens the index for searching only. The engine follows what another process commits and the
  /// generations it publishes, about a second later.
  ///
  /// @throws ua.obriy.index.IndexMismatchException when there is no index, or one of other versions
  public LuceneEngine openForReading() throws IOException {
    return LuceneEngine.following(folder, manifest, fields.words());
  }

  /// Begins a new generation from the documents of the present one; readers go on with the old one
  /// until [Rebuild#publish].
  ///
  /// @throws ua.obriy.index.IndexMismatchException when there is no index, or its documents cannot
  ///     be read
  /// @throws IOException when another process writes
  public Rebuild rebuild() throws IOException {
    folder.refuseForeign();
    if (!folder.exists()) {
      folder.current();
    }
    Lock lock = folder.lock();
    try {
      Path current = folder.current();
      ManifestFile.checkReadable(current);
      folder.deleteAllBut(current);
      return new Rebuild(folder, create(folder.next(), lock));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }
}
