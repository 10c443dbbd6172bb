package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import ua.obriy.index.DocumentIndex;

/// A new generation in the making. Closed without [#publish], it leaves no trace.
public final class Rebuild implements Closeable {
  private final IndexFolder folder;
  private final DirectoryReader old;
  private final LuceneIndex target;
  private boolean published;

  Rebuild(IndexFolder folder, LuceneIndex target) throws IOException {
    this.folder = folder;
    this.target = target;
    this.old = openOld();
  }

  private DirectoryReader openOld() throws IOException {
    try {
      return Generation.reader(folder.current());
    } catch (IOException | RuntimeException e) {
      Path unused = target.generation();
      target.close();
      IndexFolder.delete(unused);
      throw e;
    }
  }

  /// Number of documents of the present generation.
  public int documents() {
    return old.numDocs();
  }

  /// Gives every stored document of the present generation, without analysis, on this thread, in
  /// the order of their arrival, so that who was first in a story stays so.
  public void forEach(DocumentVisitor visitor) throws IOException {
    StoredDocuments.forEachInOrder(old, visitor);
  }

  /// Takes the documents of the new generation. Closing it is this object's task.
  public DocumentIndex target() {
    return target;
  }

  /// Commits the new generation, makes it the one in use and removes the old one.
  public void publish() throws IOException {
    target.commit();
    folder.publish(target.generation());
    published = true;
    old.close();
    folder.deleteAllBut(target.generation());
  }

  @Override
  public void close() throws IOException {
    old.close();
    if (published) {
      target.close();
    } else {
      target.discard();
      IndexFolder.delete(target.generation());
    }
  }
}
