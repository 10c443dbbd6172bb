package ua.obriy.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The months of the documents of one segment.
///
/// @param first the earliest, counted from year 0
/// @param months counted from the first
record MonthColumn(int first, FacetColumn months) {
  private static final int NONE = -1;
  private static final int LAST = 9_999 * 12 + 11;

  static MonthColumn load(LeafReader segment) throws IOException {
    int[] months = new int[segment.maxDoc()];
    Arrays.fill(months, NONE);
    NumericDocValues days = segment.getNumericDocValues(IndexField.DATE.key);
    int first = LAST;
    int last = 0;
    while (days != null && days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int month = month(LocalDate.ofEpochDay(days.longValue()));
      months[days.docID()] = month;
      first = Math.min(first, month);
      last = Math.max(last, month);
    }
    for (int doc = 0; doc < months.length; doc++) {
      months[doc] = months[doc] == NONE ? NONE : months[doc] - first;
    }
    return new MonthColumn(first, new FacetColumn(null, months, Math.max(0, last - first + 1)));
  }

  private static int month(LocalDate day) {
    return Math.clamp(day.getLong(ChronoField.PROLEPTIC_MONTH), 0, LAST);
  }

  static LocalDate firstDay(int month) {
    return YearMonth.of(month / 12, month % 12 + 1).atDay(1);
  }
}
