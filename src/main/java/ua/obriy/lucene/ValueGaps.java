package ua.obriy.lucene;

import org.apache.lucene.analysis.Analyzer;

/// Text comes analysed; all that is asked of an analyzer is the space between values of a facet.
final class ValueGaps extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    throw new IllegalStateException("text of " + field + " must come as tokens");
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return DocumentFields.VALUE_GAP;
  }
}
