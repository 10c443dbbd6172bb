package ua.obriy.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Scope.Part;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;
import ua.obriy.model.TopicFinding;
import ua.obriy.text.DocumentLanguage;

/// Makes the index form of a document.
final class DocumentFields {
  private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /// Words whose places do not matter.
  private static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS);

  /// Space between two values of one facet, so that words of both do not count as one name.
  static final int VALUE_GAP = 50;

  private static final int MAX_VALUE = 500;

  private final WordTerms words;
  private final Enclosing enclosing;

  DocumentFields(WordTerms words, Enclosing enclosing) {
    this.words = words;
    this.enclosing = enclosing;
  }

  WordTerms words() {
    return words;
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  Document of(EnrichedDocument document) {
    Document fields = asked(document);
    String id = document.source().id();
    fields.add(new StringField(IndexField.ID.key, id, Field.Store.NO));
    fields.add(new StoredField(IndexField.STORED.key, StoredDocument.encode(document)));
    fields.add(new NumericDocValuesField(IndexField.TIE.key, tie(id)));
    LikenessColumns.add(fields, document.likeness());
    return fields;
  }

  /// Only what questions can ask for.
  Document asked(EnrichedDocument document) {
    Document fields = new Document();
    SourceDocument source = document.source();
    if (source.date() != null) {
      long day = source.date().toEpochDay();
      fields.add(new LongPoint(IndexField.DATE.key, day));
      fields.add(new NumericDocValuesField(IndexField.DATE.key, day));
    }
    TokenSequence.Terms terms = words.of(DocumentLanguage.ofCode(document.lang()));
    Analysis analysis = document.analysis();
    prose(fields, Part.TITLE, analysis.title(), terms);
    prose(fields, Part.TEXT, analysis.text(), terms);
    grams(fields, document.analysis());
    partOf(fields, source);
    places(fields, document);
    traits(fields, document);
    return fields;
  }

  private static void prose(
      Document fields, Part part, List<Token> tokens, TokenSequence.Terms terms) {
    if (!tokens.isEmpty()) {
      fields.add(new Field(part.lemmas, new TokenSequence(tokens, terms), WORDS));
      fields.add(
          new Field(
              part.exact, new TokenSequence(tokens, token -> List.of(token.folded())), WORDS));
    }
  }

  private static void grams(Document fields, Analysis analysis) {
    Grams grams = new Grams(analysis);
    if (!grams.isEmpty()) {
      fields.add(new Field(IndexField.GRAMS.key, grams, COUNTED));
    }
  }

  private static void partOf(Document fields, SourceDocument source) {
    String whole = source.partOf();
    if (whole != null) {
      fields.add(new SortedDocValuesField(IndexField.PART_OF.key, new BytesRef(cut(whole))));
    }
  }

  private void places(Document fields, EnrichedDocument document) {
    places(fields, document, _ -> true, IndexField.REGION, IndexField.POINT);
    places(fields, document, PlaceFinding::about, IndexField.REGION_ABOUT, IndexField.POINT_ABOUT);
  }

  private void places(
      Document fields,
      EnrichedDocument document,
      Predicate<PlaceFinding> wanted,
      IndexField region,
      IndexField point) {
    boolean all = region == IndexField.REGION;
    List<Place> places =
        document.places().stream().filter(wanted).map(PlaceFinding::place).toList();
    values(fields, region, places.stream().map(Place::regionCode).toList());
    values(
        fields,
        all ? IndexField.CITY : IndexField.CITY_ABOUT,
        codes(places, place -> place.type().isPopulated()));
    values(
        fields,
        all ? IndexField.DISTRICT : IndexField.DISTRICT_ABOUT,
        codes(places, DocumentFields::isDistrict));
    values(fields, all ? IndexField.PLACE : IndexField.PLACE_ABOUT, enclosing.codes(places));
    for (Place place : places) {
      if (!Double.isNaN(place.lat()) && !Double.isNaN(place.lon())) {
        fields.add(new LatLonPoint(point.key, place.lat(), place.lon()));
      }
    }
  }

  private static boolean isDistrict(Place place) {
    return switch (place.type()) {
      case RAION, HROMADA, CITY_DISTRICT -> true;
      case REGION, CITY, SETTLEMENT, VILLAGE -> false;
    };
  }

  private static List<String> codes(List<Place> places, Predicate<Place> wanted) {
    return places.stream().filter(wanted).map(Place::code).toList();
  }

  private void traits(Document fields, EnrichedDocument document) {
    SourceDocument source = document.source();
    values(fields, IndexField.TOPIC, document.topics().stream().map(TopicFinding::id).toList());
    values(fields, IndexField.KIND, one(source.kind()));
    values(fields, IndexField.LANG, one(document.lang()));
    named(fields, IndexField.SOURCE, one(source.source()));
    named(fields, IndexField.PROJECT, names(document.names().projects()));
    named(fields, IndexField.PERSON, names(document.names().people()));
    named(fields, IndexField.ORGANIZATION, names(document.names().organizations()));
  }

  private static List<String> one(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private static List<String> names(List<NameFinding> found) {
    return found.stream().map(NameFinding::name).filter(name -> !name.isBlank()).toList();
  }

  private static void values(Document fields, IndexField field, List<String> values) {
    Set<String> once = new LinkedHashSet<>();
    values.forEach(value -> once.add(cut(value)));
    once.forEach(value -> fields.add(new KeywordField(field.key, value, Field.Store.NO)));
  }

  /// Lucene refuses terms of more than 32 kB; no name needs a part of that.
  private static String cut(String value) {
    return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE);
  }

  private void named(Document fields, IndexField field, List<String> values) {
    values(fields, field, values);
    for (String value : new LinkedHashSet<>(values)) {
      fields.add(new Field(field.words(), nameWords(value), WORDS));
    }
  }

  private TokenSequence nameWords(String value) {
    return new TokenSequence(
        words.analyze(value, DocumentLanguage.UKRAINIAN), words.of(DocumentLanguage.UKRAINIAN));
  }

  /// FNV-1a over the id, 64 bits.
  static long tie(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
