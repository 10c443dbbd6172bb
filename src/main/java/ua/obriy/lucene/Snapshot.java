package ua.obriy.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import ua.obriy.text.DocumentLanguage;

/// An index as it stood at one refresh, with what counting needs.
final class Snapshot extends IndexSearcher {
  private final SegmentColumns columns;
  private final Map<String, FacetValues> values = new ConcurrentHashMap<>();

  private volatile @Nullable Wholes wholes;
  private volatile @Nullable StoryMap stories;
  private volatile @Nullable Set<DocumentLanguage> otherLanguages;

  Snapshot(IndexReader reader, SegmentColumns columns) {
    super(reader);
    this.columns = columns;
  }

  SegmentColumns columns() {
    return columns;
  }

  FacetValues values(String field) throws IOException {
    try {
      return values.computeIfAbsent(field, this::load);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Made when first asked; a race only makes them twice.
  Wholes wholes() throws IOException {
    Wholes known = wholes;
    if (known == null) {
      known = new Wholes(this);
      wholes = known;
    }
    return known;
  }

  /// Made when first asked; a race only makes them twice.
  StoryMap stories() throws IOException {
    StoryMap known = stories;
    if (known == null) {
      known = new StoryMap(getLeafContexts());
      stories = known;
    }
    return known;
  }

  /// The languages beside Ukrainian in which some document is.
  Set<DocumentLanguage> otherLanguages() throws IOException {
    Set<DocumentLanguage> known = otherLanguages;
    if (known == null) {
      known = EnumSet.noneOf(DocumentLanguage.class);
      for (DocumentLanguage language : DocumentLanguage.values()) {
        if (language != DocumentLanguage.UKRAINIAN && hasWordsOf(language)) {
          known.add(language);
        }
      }
      otherLanguages = known;
    }
    return known;
  }

  private boolean hasWordsOf(DocumentLanguage language) throws IOException {
    BytesRef mark = new BytesRef(WordTerms.mark(language));
    for (LeafReaderContext leaf : getLeafContexts()) {
      for (Scope.Part part : Scope.EVERYWHERE.parts) {
        TermsEnum terms = Terms.getTerms(leaf.reader(), part.lemmas).iterator();
        if (terms.seekCeil(mark) != TermsEnum.SeekStatus.END
            && StringHelper.startsWith(terms.term(), mark)) {
          return true;
        }
      }
    }
    return false;
  }

  private FacetValues load(String field) {
    try {
      return new FacetValues(getIndexReader(), field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
