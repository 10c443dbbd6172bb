package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import ua.obriy.lucene.WordTerms.Asked;
import ua.obriy.search.Vocabulary;
import ua.obriy.text.DocumentLanguage;

/// The words of the index as they are at the time of each question.
final class LuceneVocabulary implements Vocabulary {
  private static final int MOST_EDITS = 2;

  private final Searchers searchers;
  private final WordTerms terms;

  LuceneVocabulary(Searchers searchers, WordTerms terms) {
    this.searchers = searchers;
    this.terms = terms;
  }

  @Override
  public int size() throws IOException {
    try (Lease lease = searchers.lease()) {
      return lease.snapshot().getIndexReader().numDocs();
    }
  }

  @Override
  public int documents(String word) throws IOException {
    try (Lease lease = searchers.lease()) {
      return documents(word, lease, lease.snapshot().otherLanguages());
    }
  }

  @Override
  public int ukrainian(String word) throws IOException {
    try (Lease lease = searchers.lease()) {
      return documents(word, lease, Set.of());
    }
  }

  private int documents(String word, Lease lease, Set<DocumentLanguage> others) throws IOException {
    List<Asked> asked = terms.among(others).asked(word);
    int fewest = asked.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (Asked one : asked) {
      fewest = Math.min(fewest, documents(one, lease.snapshot().getIndexReader()));
    }
    return fewest;
  }

  @Override
  public int together(List<String> words) throws IOException {
    try (Lease lease = searchers.lease()) {
      WordTerms terms = this.terms.among(lease.snapshot().otherLanguages());
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String word : words) {
        for (Asked asked : terms.asked(word)) {
          all.add(anywhere(asked), Occur.FILTER);
        }
      }
      return lease.snapshot().count(all.build());
    }
  }

  private static Query anywhere(Asked word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Scope.Part part : Scope.EVERYWHERE.parts) {
      for (String lemma : word.lemmas()) {
        any.add(new TermQuery(new Term(part.lemmas, lemma)), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static int documents(Asked word, IndexReader reader) throws IOException {
    int most = 0;
    for (String lemma : word.lemmas()) {
      for (Scope.Part part : Scope.EVERYWHERE.parts) {
        most = Math.max(most, reader.docFreq(new Term(part.lemmas, lemma)));
      }
    }
    return most;
  }

  @Override
  public List<Entry> similar(String folded, int edits, int size) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    try (Lease lease = searchers.lease()) {
      for (Scope.Part part : Scope.EVERYWHERE.parts) {
        Term term = new Term(part.exact, folded);
        collect(term, Math.min(edits, MOST_EDITS), lease.snapshot().getIndexReader(), found);
      }
    }
    List<Entry> entries = new ArrayList<>();
    found.forEach((word, documents) -> entries.add(new Entry(word, documents)));
    entries.sort(Comparator.comparingInt(Entry::documents).reversed().thenComparing(Entry::folded));
    return entries.size() > size ? entries.subList(0, size) : entries;
  }

  private static void collect(Term term, int edits, IndexReader reader, Map<String, Integer> found)
      throws IOException {
    Terms words = MultiTerms.getTerms(reader, term.field());
    if (words == null) {
      return;
    }
    FuzzyTermsEnum near = new FuzzyTermsEnum(words, term, edits, 0, true);
    for (BytesRef word = near.next(); word != null; word = near.next()) {
      found.merge(word.utf8ToString(), near.docFreq(), Math::max);
    }
  }
}
