package ua.obriy.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LiveFieldValues;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.DocumentIndex;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Likeness;
import ua.obriy.search.Story;

/// An index open for writing, and for searching what was written. Safe for use by several threads.
public final class LuceneIndex implements DocumentIndex {
  /// Ids that may be added before the index is refreshed even if nobody searches: they are kept in
  /// memory until then.
  private static final int MOST_UNSEEN = 50_000;

  private static final int STRIPES = 64;
  private static final String NOTE = "note";

  private final Path generation;
  private final Lock lock;
  private final Directory directory;
  private final IndexWriter writer;
  private final Searchers searchers;
  private final LiveIds ids;
  private final DocumentFields fields;
  private final AtomicInteger unseen = new AtomicInteger();
  private final Object[] stripes = new Object[STRIPES];
  private @Nullable LuceneEngine engine;

  /// Takes the lock over.
  LuceneIndex(Path generation, DocumentFields fields, Lock lock, IndexWriter writer)
      throws IOException {
    this.generation = generation;
    this.lock = lock;
    this.fields = fields;
    this.writer = writer;
    this.directory = writer.getDirectory();
    this.searchers = Searchers.of(writer);
    this.ids = new LiveIds(searchers.current());
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  Path generation() {
    return generation;
  }

  @Override
  public Change add(EnrichedDocument document) throws IOException {
    String id = document.source().id();
    var indexed = fields.of(document);
    synchronized (stripe(id)) {
      return write(id, indexed);
    }
  }

  private Change write(String id, Document indexed) throws IOException {
    try {
      boolean known = ids.holds(id);
      if (known) {
        writer.updateDocument(term(id), indexed);
      } else {
        writer.addDocument(indexed);
      }
      ids.add(id, true);
      noteUnseen();
      return known ? Change.REPLACED : Change.ADDED;
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// After a failure of the disk or of memory Lucene takes nothing more; the first cause says why.
  private IOException ended(IllegalStateException e) {
    Throwable cause = writer.getTragicException();
    if (cause == null && !(e instanceof AlreadyClosedException)) {
      throw e;
    }
    return cause instanceof IOException io
        ? new IOException(io.getMessage(), io)
        : new IOException(cause == null ? e : cause);
  }

  /// The document with this id as it was when the index was last refreshed: all that was committed,
  /// and perhaps more. Its analysis is empty.
  public Optional<EnrichedDocument> document(String id) throws IOException {
    try (Lease lease = searchers.lease()) {
      return StoredDocuments.find(lease.snapshot(), id);
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// As [LuceneEngine#story], of what was committed.
  public Optional<Story> story(String id, int most) throws IOException {
    try (Lease lease = searchers.lease()) {
      return new StoryReading(lease.snapshot()).of(id, most);
    }
  }

  /// Keeps a few words with the next commit and all that follow, in the same step: they are there
  /// if and only if its documents are. Empty words end it.
  public void note(String words) {
    writer.setLiveCommitData(Map.of(NOTE, words).entrySet());
  }

  /// What was kept with the last commit, also by another process; empty when there is nothing.
  public String note() {
    var kept = writer.getLiveCommitData();
    if (kept != null) {
      for (Map.Entry<String, String> entry : kept) {
        if (entry.getKey().equals(NOTE)) {
          return entry.getValue();
        }
      }
    }
    return "";
  }

  @Override
  public boolean delete(String id) throws IOException {
    synchronized (stripe(id)) {
      boolean known = ids.holds(id);
      if (known) {
        writer.deleteDocuments(term(id));
        ids.delete(id);
        noteUnseen();
      }
      return known;
    }
  }

  private Object stripe(String id) {
    return stripes[Math.floorMod(id.hashCode(), STRIPES)];
  }

  private static Term term(String id) {
    return new Term(IndexField.ID.key, id);
  }

  private void noteUnseen() throws IOException {
    if (unseen.incrementAndGet() >= MOST_UNSEEN) {
      unseen.set(0);
      searchers.current().maybeRefresh();
    }
  }

  @Override
  public void commit() throws IOException {
    try {
      writer.commit();
      searchers.refresh();
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// By what the copies of each living document are known, in the order of their arrival, on this
  /// thread.
  public void forEachLikeness(Consumer<Likeness> visitor) throws IOException {
    try (Lease lease = searchers.lease()) {
      LikenessColumns.forEach(lease.snapshot().getIndexReader(), visitor);
    }
  }

  /// The engine over what was added, about a second late; [LuceneEngine#refresh] shows it at once.
  /// It is closed with the index.
  public synchronized LuceneEngine engine() {
    if (engine == null) {
      engine = LuceneEngine.beside(searchers, fields.words());
    }
    return engine;
  }

  /// Commits and closes; the engine too.
  @Override
  public void close() throws IOException {
    end(writer::close);
  }

  /// Closes without keeping what was not committed.
  public void discard() throws IOException {
    end(writer::rollback);
  }

  private synchronized void end(Upkeep.Task last) throws IOException {
    try (lock;
        directory) {
      if (engine != null) {
        engine.close();
      }
      last.run();
      searchers.close();
    }
  }

  /// Which ids the index holds, also those added since the last refresh.
  private static final class LiveIds extends LiveFieldValues<IndexSearcher, Boolean> {
    LiveIds(ReferenceManager<IndexSearcher> searchers) {
      super(searchers, false);
    }

    boolean holds(String id) throws IOException {
      Boolean held = get(id);
      return held != null && held;
    }

    @Override
    protected Boolean lookupFromSearcher(IndexSearcher searcher, String id) throws IOException {
      return searcher.getIndexReader().docFreq(term(id)) > 0
          && searcher.count(QueryTranslation.id(id)) > 0;
    }
  }
}
