package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.IndexManifest;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Likeness;
import ua.obriy.search.Filters;
import ua.obriy.search.FoundDocuments;
import ua.obriy.search.Query;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.Story;
import ua.obriy.search.Vocabulary;

/// Searches an index. Safe for use by several threads, which must not be interrupted.
public final class LuceneEngine implements SearchEngine, Closeable {
  private final Searchers searchers;
  private final WordTerms terms;
  private final Vocabulary vocabulary;
  private final Upkeep.Task follow;
  private final boolean owner;
  private final Upkeep upkeep;

  private LuceneEngine(Searchers searchers, WordTerms terms, Upkeep.@Nullable Task follow) {
    this.searchers = searchers;
    this.terms = terms;
    this.vocabulary = new LuceneVocabulary(searchers, terms);
    this.owner = follow != null;
    this.follow = follow == null ? searchers::refresh : follow;
    this.upkeep = new Upkeep(this.follow);
  }

  /// Over the searchers of an index that is open for writing.
  static LuceneEngine beside(Searchers searchers, WordTerms terms) {
    return new LuceneEngine(searchers, terms, null);
  }

  /// Over a folder that another process may write.
  static LuceneEngine following(IndexFolder folder, IndexManifest manifest, WordTerms terms)
      throws IOException {
    Path first = folder.current();
    ManifestFile.check(first, manifest);
    Searchers searchers = Searchers.of(Generation.reader(first));
    return new LuceneEngine(searchers, terms, new Follower(folder, manifest, searchers, first));
  }

  @Override
  public SearchPage search(SearchRequest request) throws IOException {
    try (Lease lease = searchers.lease(Cursor.snapshot(request.cursor()))) {
      return new Answering(lease.snapshot(), terms, request).page(searchers::keep);
    }
  }

  @Override
  public FoundDocuments all(Query query, Filters filters, SearchRequest.Sort sort)
      throws IOException {
    SearchRequest request = new SearchRequest(query, filters, sort, 0, null, Set.of());
    Lease lease = searchers.lease();
    try {
      return new Answering(lease.snapshot(), terms, request).all(lease);
    } catch (IOException | RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  @Override
  public Optional<EnrichedDocument> document(String id) throws IOException {
    try (Lease lease = searchers.lease()) {
      return StoredDocuments.find(lease.snapshot(), id);
    }
  }

  @Override
  public Optional<Story> story(String documentId, int most) throws IOException {
    try (Lease lease = searchers.lease()) {
      return new StoryReading(lease.snapshot()).of(documentId, most);
    }
  }

  @Override
  public List<TitleMatch> titles(String typed, int size) throws IOException {
    try (Lease lease = searchers.lease()) {
      return new TitleSearch(lease.snapshot(), terms).find(typed, size);
    }
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// Number of documents.
  public int size() throws IOException {
    return vocabulary.size();
  }

  /// Gives every stored document, without analysis, on this thread.
  public void forEach(DocumentVisitor visitor) throws IOException {
    try (Lease lease = searchers.lease()) {
      StoredDocuments.forEach(lease.snapshot().getIndexReader(), visitor);
    }
  }

  /// As [LuceneIndex#forEachLikeness].
  public void forEachLikeness(Consumer<Likeness> visitor) throws IOException {
    try (Lease lease = searchers.lease()) {
      LikenessColumns.forEach(lease.snapshot().getIndexReader(), visitor);
    }
  }

  /// Shows at once what would show within a second.
  public void refresh() throws IOException {
    follow.run();
  }

  /// An engine beside an index is closed with that index too.
  @Override
  public void close() throws IOException {
    upkeep.close();
    if (owner) {
      searchers.close();
    }
  }

  /// Follows the commits and the generations of a folder.
  private static final class Follower implements Upkeep.Task {
    private final IndexFolder folder;
    private final IndexManifest manifest;
    private final Searchers searchers;
    private Path generation;

    Follower(IndexFolder folder, IndexManifest manifest, Searchers searchers, Path first) {
      this.folder = folder;
      this.manifest = manifest;
      this.searchers = searchers;
      this.generation = first;
    }

    @Override
    public synchronized void run() throws IOException {
      Path current = folder.current();
      if (current.equals(generation)) {
        searchers.refresh();
      } else {
        ManifestFile.check(current, manifest);
        DirectoryReader reader = Generation.reader(current);
        searchers.switchTo(reader);
        generation = current;
      }
    }
  }
}
