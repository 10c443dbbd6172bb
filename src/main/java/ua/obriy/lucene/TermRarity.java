package ua.obriy.lucene;

import java.util.Map;
import org.apache.lucene.index.Term;

/// A guess in how many of a thousand documents a term stands. Only an order of magnitude is needed:
/// to let a question wait for its rarest word, not for the name of its region.
final class TermRarity {
  private static final Map<String, Double> OF_FIELD =
      Map.ofEntries(
          Map.entry(IndexField.LANG.key, 900.0),
          Map.entry(IndexField.KIND.key, 500.0),
          Map.entry(IndexField.TOPIC.key, 120.0),
          Map.entry(IndexField.SOURCE.key, 60.0),
          Map.entry(IndexField.REGION.key, 60.0),
          Map.entry(IndexField.REGION_ABOUT.key, 50.0),
          Map.entry(IndexField.CITY.key, 5.0),
          Map.entry(IndexField.CITY_ABOUT.key, 4.0),
          Map.entry(IndexField.DISTRICT.key, 4.0),
          Map.entry(IndexField.DISTRICT_ABOUT.key, 3.0),
          Map.entry(IndexField.PLACE.key, 60.0),
          Map.entry(IndexField.PLACE_ABOUT.key, 50.0),
          Map.entry(IndexField.PERSON.key, 0.5),
          Map.entry(IndexField.ORGANIZATION.key, 2.0),
          Map.entry(IndexField.PROJECT.key, 1.0));

  /// A word of one letter; each more makes it rarer.
  private static final double SHORTEST_WORD = 700;

  private static final double EACH_LETTER = 0.65;

  /// Documents in other languages than Ukrainian are few.
  private static final double OTHER_LANGUAGE = 0.02;

  private TermRarity() {}

  static double frequency(Term term) {
    Double known = OF_FIELD.get(term.field());
    if (known != null) {
      return known;
    }
    String word = WordTerms.unmarked(term.text());
    double share = word.length() < term.text().length() ? OTHER_LANGUAGE : 1;
    return share * SHORTEST_WORD * Math.pow(EACH_LETTER, word.length() - 1);
  }
}
