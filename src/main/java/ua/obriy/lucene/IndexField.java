package ua.obriy.lucene;

import ua.obriy.search.Facet;
import ua.obriy.search.Filters.PlaceRole;

/// The fields of a document in the index, named here and nowhere else. A change of meaning asks for
/// a new [LuceneStore#SCHEMA].
enum IndexField {
  ID("id"),
  /// The whole document but its analysis, see [StoredDocument].
  STORED("stored"),
  /// A hash of the id that orders documents of equal rank the same way in every process.
  TIE("tie"),
  TITLE("title"),
  TEXT("text"),
  TITLE_EXACT("titleExact"),
  TEXT_EXACT("textExact"),
  /// Runs of letters, see [Grams].
  GRAMS("grams"),
  /// The whole that the document is a part of.
  PART_OF("partOf"),
  /// What the copies of a document know it by, see [ua.obriy.model.Likeness].
  LIKENESS_KEY("likenessKey"),
  /// Keys of earlier documents with the same text in essence.
  ALIKE("alike"),
  ARRIVAL("arrival"),
  SKETCH("sketch"),
  /// Days since 1970-01-01.
  DATE("date"),
  POINT("point"),
  POINT_ABOUT("pointAbout"),
  REGION("region"),
  REGION_ABOUT("regionAbout"),
  CITY("city"),
  CITY_ABOUT("cityAbout"),
  DISTRICT("district"),
  DISTRICT_ABOUT("districtAbout"),
  /// The places and all that hold them.
  PLACE("place"),
  PLACE_ABOUT("placeAbout"),
  TOPIC("topic"),
  KIND("kind"),
  SOURCE("source"),
  LANG("lang"),
  PROJECT("project"),
  PERSON("person"),
  ORGANIZATION("organization");

  final String key;

  IndexField(String key) {
    this.key = key;
  }

  /// The words of the values of a facet, to be found by `людина:Франко`.
  String words() {
    return key + "Words";
  }

  static IndexField of(Facet facet, PlaceRole role) {
    boolean about = role == PlaceRole.ABOUT;
    return switch (facet) {
      case REGION -> about ? REGION_ABOUT : REGION;
      case CITY -> about ? CITY_ABOUT : CITY;
      case DISTRICT -> about ? DISTRICT_ABOUT : DISTRICT;
      case PLACE -> about ? PLACE_ABOUT : PLACE;
      case TOPIC -> TOPIC;
      case KIND -> KIND;
      case SOURCE -> SOURCE;
      case LANG -> LANG;
      case PROJECT -> PROJECT;
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
    };
  }

  static IndexField of(Facet facet) {
    return of(facet, PlaceRole.ALL);
  }
}
