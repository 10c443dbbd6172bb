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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.SourceDocument;
import ua.obriy.search.Filters;
import ua.obriy.search.StoredQuestions;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;

/// Stored questions over an index of the one new document. Each question waits under the rarest
/// terms that it needs; only those whose other needs the document meets too are asked in full.
public final class WaitingQuestions implements StoredQuestions {
  /// A question as it waits.
  private static final class Waiting {
    final String id;
    final Query query;
    final boolean exact;

    /// Of each at least one; as [#key] names terms.
    final List<List<String>> needs;

    /// The needs under which it waits; empty when every document is looked at.
    final List<String> anchor;

    Waiting(String id, Query query) {
      this.id = id;
      this.query = query;
      Needs.Told told = Needs.of(query, TermRarity::frequency);
      this.exact = told.exact();
      this.needs = told.sets().stream().map(Waiting::keys).toList();
      this.anchor =
          told.sets().isEmpty()
              ? List.of()
              : keys(Needs.rarest(told.sets(), TermRarity::frequency));
    }

    private static List<String> keys(Set<Term> terms) {
      return terms.stream().map(term -> key(term.field(), term.bytes())).toList();
    }

    boolean mayBeAnsweredBy(Set<String> terms) {
      for (List<String> any : needs) {
        if (!holdsAny(any, terms)) {
          return false;
        }
      }
      return true;
    }

    /// Asks for the few among the many: [java.util.Collections#disjoint] would go through the many.
    private static boolean holdsAny(List<String> few, Set<String> many) {
      for (String one : few) {
        if (many.contains(one)) {
          return true;
        }
      }
      return false;
    }
  }

  private final WordTerms terms;
  private final DocumentFields fields;
  private final Map<String, Waiting> byId = new ConcurrentHashMap<>();
  private final Map<String, Set<Waiting>> byTerm = new ConcurrentHashMap<>();
  private final Set<Waiting> always = ConcurrentHashMap.newKeySet();

  /// @param text must be the one that analyses the documents
  /// @param places tells what holds the places of documents
  public WaitingQuestions(UkrainianText text, Equivalences equivalences, PlaceDirectory places) {
    this.terms = new WordTerms(text, equivalences);
    this.fields = new DocumentFields(terms, new Enclosing(places));
  }

  @Override
  public void put(String id, ua.obriy.search.Query query, Filters filters) {
    Query all = Conditions.of(new QueryTranslation(terms).of(query), filters);
    Waiting waiting = new Waiting(id, all);
    synchronized (byId) {
      remove(id);
      byId.put(id, waiting);
      waiting.anchor.forEach(
          term -> byTerm.computeIfAbsent(term, _ -> ConcurrentHashMap.newKeySet()).add(waiting));
      if (waiting.anchor.isEmpty()) {
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
        gone.anchor.forEach(
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
    Set<String> held = held(one);
    Set<String> answered = new HashSet<>();
    Set<Waiting> unsure = new HashSet<>();
    for (String term : held) {
      sort(byTerm.getOrDefault(term, Set.of()), held, answered, unsure);
    }
    sort(always, held, answered, unsure);
    for (Waiting question : unsure) {
      if (matches(question.query, one)) {
        answered.add(question.id);
      }
    }
    return answered;
  }

  private static void sort(
      Set<Waiting> candidates, Set<String> held, Set<String> answered, Set<Waiting> unsure) {
    for (Waiting candidate : candidates) {
      if (candidate.mayBeAnsweredBy(held)) {
        if (candidate.exact) {
          answered.add(candidate.id);
        } else {
          unsure.add(candidate);
        }
      }
    }
  }

  private static boolean matches(Query query, IndexSearcher one) throws IOException {
    Weight weight = one.createWeight(one.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : one.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  private EnrichedDocument analysed(EnrichedDocument document) {
    SourceDocument source = document.source();
    Analysis analysis = document.analysis();
    if (!analysis.title().isEmpty() || !analysis.text().isEmpty()) {
      return document;
    }
    DocumentLanguage language = DocumentLanguage.ofCode(document.lang());
    return new EnrichedDocument(
        source,
        document.lang(),
        new Analysis(
            terms.analyze(source.title(), language), terms.analyze(source.text(), language)),
        document.places(),
        document.topics(),
        document.names(),
        document.likeness());
  }

  private MemoryIndex index(EnrichedDocument document) {
    MemoryIndex index = new MemoryIndex();
    ValueGaps gaps = new ValueGaps();
    for (IndexableField field : fields.asked(document)) {
      index.addField(field, gaps);
    }
    index.freeze();
    return index;
  }

  private static Set<String> held(IndexSearcher one) throws IOException {
    Set<String> held = new HashSet<>();
    for (LeafReaderContext leaf : one.getLeafContexts()) {
      LeafReader reader = leaf.reader();
      for (FieldInfo field : reader.getFieldInfos()) {
        if (reader.terms(field.name) != null) {
          TermsEnum terms = reader.terms(field.name).iterator();
          for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            held.add(key(field.name, term));
          }
        }
      }
    }
    return held;
  }

  private static String key(String field, BytesRef term) {
    return field + ':' + term.utf8ToString();
  }
}
