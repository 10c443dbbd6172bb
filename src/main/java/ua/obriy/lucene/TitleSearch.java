package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import ua.obriy.lucene.WordTerms.Asked;
import ua.obriy.search.SearchEngine.TitleMatch;

/// Finds titles while somebody types: whole words in any form, the last one also as a beginning.
final class TitleSearch {
  private final Snapshot snapshot;
  private final WordTerms terms;

  TitleSearch(Snapshot snapshot, WordTerms terms) {
    this.snapshot = snapshot;
    this.terms = terms;
  }

  List<TitleMatch> find(String typed, int size) throws IOException {
    List<Asked> words = terms.among(snapshot.otherLanguages()).asked(typed);
    if (words.isEmpty() || size < 1) {
      return List.of();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Asked word : words) {
      all.add(word(word, word == words.getLast()), Occur.MUST);
    }
    List<TitleMatch> found = new ArrayList<>();
    StoredFields fields = snapshot.storedFields();
    for (ScoreDoc hit : snapshot.search(all.build(), size).scoreDocs) {
      var source = StoredDocuments.read(fields, hit.doc).source();
      found.add(new TitleMatch(source.id(), source.title()));
    }
    return found;
  }

  private static Query word(Asked word, boolean unfinished) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String lemma : word.lemmas()) {
      any.add(new TermQuery(new Term(IndexField.TITLE.key, lemma)), Occur.SHOULD);
    }
    if (unfinished) {
      any.add(new PrefixQuery(new Term(IndexField.TITLE_EXACT.key, word.folded())), Occur.SHOULD);
    }
    return any.build();
  }
}
