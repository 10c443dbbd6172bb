package ua.obriy.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import ua.obriy.index.IndexMismatchException;

/// Opens the Lucene files of one generation.
final class Generation {
  private static final System.Logger LOG = System.getLogger(Generation.class.getName());
  private static final double RAM_BUFFER_MB = 96;

  private Generation() {}

  static IndexWriter writer(Path folder, UnaryOperator<Directory> disk) throws IOException {
    Files.createDirectories(folder);
    Directory directory = disk.apply(new MMapDirectory(folder));
    try {
      IndexWriterConfig config = new IndexWriterConfig(new ValueGaps());
      config.setRAMBufferSizeMB(RAM_BUFFER_MB).setMergeScheduler(new Merging());
      return new IndexWriter(directory, config);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException e) {
      directory.close();
      throw broken(folder, e);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  static DirectoryReader reader(Path folder) throws IOException {
    Directory directory = new MMapDirectory(folder);
    try {
      return DirectoryReader.open(directory);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException e) {
      directory.close();
      throw broken(folder, e);
    }
  }

  /// A merge that fails ends the writer, which tells its user why; a stack of the merging thread
  /// beside that would only hide it.
  private static final class Merging extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.log(System.Logger.Level.DEBUG, "merging failed", failure);
    }
  }

  private static IndexMismatchException broken(Path folder, IOException cause) {
    IndexMismatchException broken =
        new IndexMismatchException(
            "Індекс у теці "
                + folder.getParent()
                + " пошкоджено або зроблено іншою версією Lucene ("
                + cause.getMessage()
                + "); відновіть копію (obriy restore) або створіть індекс наново в іншій теці");
    broken.initCause(cause);
    return broken;
  }
}
