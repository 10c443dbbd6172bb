package ua.obriy.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.SourceDocument;
import ua.obriy.search.Filters;
import ua.obriy.search.StoredQuestions;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;

/// Stored questions over an index of the one new document. Each question waits under the rarest
/// terms that it needs; only those whose other needs the document meets too are asked in full.
public final class WaitingQuestions implements StoredQuestions {
  private static final Set<String> UNASKED = Set.of(IndexField.STORED.key, IndexField.TIE.key);

  /// @param needs see [Needs]
  /// @param anchor the needs under which it waits; empty when every document is looked at
  private record Waiting(String id, Query query, List<Set<Term>> needs, Set<Term> anchor) {
    boolean mayBeAnsweredBy(Set<Term> terms) {
      for (Set<Term> any : needs) {
        if (any.stream().noneMatch(terms::contains)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  private final UkrainianText text;
  private final WordTerms terms;
  private final DocumentFields fields;
  private final Map<String, Waiting> byId = new ConcurrentHashMap<>();
  private final Map<Term, Set<Waiting>> byTerm = new ConcurrentHashMap<>();
  private final Set<Waiting> always = ConcurrentHashMap.newKeySet();

  /// @param text must be the one that analyses the documents
  public WaitingQuestions(UkrainianText text, Equivalences equivalences) {
    this.text = text;
    this.terms = new WordTerms(text, equivalences);
    this.fields = new DocumentFields(terms);
  }

  @Override
  public void put(String id, ua.obriy.search.Query query, Filters filters) {
    Query all = Conditions.of(new QueryTranslation(terms).of(query), filters);
    List<Set<Term>> needs = Needs.of(all, TermRarity::frequency);
    Set<Term> anchor =
        needs.isEmpty() ? Set.of() : Needs.rarest(needs, TermRarity::frequency);
    Waiting waiting = new Waiting(id, all, needs, anchor);
    synchronized (byId) {
      remove(id);
      byId.put(id, waiting);
      anchor.forEach(
          term -> byTerm.computeIfAbsent(term, _ -> ConcurrentHashMap.newKeySet()).add(waiting));
      if (anchor.isEmpty()) {
        always.add(waiting);
      }
    }
  }

  @Override
  public void remove(String id) {
    synchronized (byId) {
      Waiting gone = byId.remove(id);
      if (gone != null) {
        always.remove(gone);
        gone.anchor()
            .forEach(
                term ->
                    byTerm.computeIfPresent(
                        term, (_, set) -> set.remove(gone) && set.isEmpty() ? null : set));
      }
    }
  }

  @Override
  public Set<String> answeredBy(EnrichedDocument document) throws IOException {
    if (byId.isEmpty()) {
      return Set.of();
    }
    IndexSearcher one = index(analysed(document)).createSearcher();
    one.setQueryCache(null);
    Set<Term> held = held(one);
    Set<Waiting> candidates = new HashSet<>(always);
    for (Term term : held) {
      candidates.addAll(byTerm.getOrDefault(term, Set.of()));
    }
    Set<String> answered = new HashSet<>();
    for (Waiting candidate : candidates) {
      if (candidate.mayBeAnsweredBy(held) && matches(candidate.query(), one)) {
        answered.add(candidate.id());
      }
    }
    return answered;
  }

  private static boolean matches(Query query, IndexSearcher one) throws IOException {
    return one.search(query, new TotalHitCountCollectorManager(one.getSlices())) > 0;
  }

  private EnrichedDocument analysed(EnrichedDocument document) {
    SourceDocument source = document.source();
    Analysis analysis = document.analysis();
    if (!analysis.title().isEmpty() || !analysis.text().isEmpty()) {
      return document;
    }
    return new EnrichedDocument(
        source,
        new Analysis(text.analyze(source.title()), text.analyze(source.text())),
        document.places(),
        document.topics(),
        document.names());
  }

  private MemoryIndex index(EnrichedDocument document) {
    MemoryIndex index = new MemoryIndex();
    ValueGaps gaps = new ValueGaps();
    for (IndexableField field : fields.of(document)) {
      if (!UNASKED.contains(field.name())) {
        index.addField(field, gaps);
      }
    }
    index.freeze();
    return index;
  }

  private static Set<Term> held(IndexSearcher one) throws IOException {
    Set<Term> held = new HashSet<>();
    for (LeafReaderContext leaf : one.getLeafContexts()) {
      LeafReader reader = leaf.reader();
      for (FieldInfo field : reader.getFieldInfos()) {
        if (reader.terms(field.name) != null) {
          TermsEnum terms = reader.terms(field.name).iterator();
          for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            held.add(new Term(field.name, BytesRef.deepCopyOf(term)));
          }
        }
      }
    }
    return held;
  }
}
