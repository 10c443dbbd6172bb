package ua.obriy.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Filters.PlaceRole;

/// What was chosen beside the words, as Lucene queries.
final class Conditions {
  private Conditions() {}

  /// Words and all conditions together.
  static Query of(Query words, Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words, Occur.MUST);
    for (Map.Entry<Facet, List<String>> chosen : filters.chosen().entrySet()) {
      all.add(anyOf(chosen.getKey(), chosen.getValue(), filters.places()), Occur.FILTER);
    }
    if (filters.from() != null || filters.to() != null) {
      all.add(QueryTranslation.dated(filters.from(), filters.to()), Occur.FILTER);
    }
    if (filters.box() != null) {
      all.add(inside(filters.box(), filters.places()), Occur.FILTER);
    }
    return all.build();
  }

  static Query anyOf(Facet facet, List<String> values, PlaceRole role) {
    Collection<BytesRef> bytes = values.stream().map(BytesRef::new).toList();
    return KeywordField.newSetQuery(IndexField.of(facet, role).key, bytes);
  }

  static Query inside(Filters.Box box, PlaceRole role) {
    IndexField point = role == PlaceRole.ABOUT ? IndexField.POINT_ABOUT : IndexField.POINT;
    return LatLonPoint.newBoxQuery(point.key, box.south(), box.north(), box.west(), box.east());
  }
}
