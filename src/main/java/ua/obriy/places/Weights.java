package ua.obriy.places;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// All weights of the resolution, in points. Chosen on the development part of the news set
/// (`score_annotations.py`); a village alone has about one point, Київ about nine.
final class Weights {
  /// A region, raion or hromada named right beside the name holds the candidate.
  static final double BESIDE = 6;

  /// One beside the name does not hold it.
  static final double BESIDE_OTHER = -5;

  /// All that the document names lies in the candidate's region.
  static final double REGION = 5;

  /// Each point of support for the candidate, its hromada or raion.
  static final double NEAR = 0.35;

  static final double MOST_NEAR = 3;

  /// A hromada is named after it.
  static final double CENTRE = 1;

  /// The same for the adjective of a council or a school, which serve hromadas.
  static final double CENTRE_BY_ADJECTIVE = 2.5;

  /// No other place, word or surname is called so.
  static final double ONLY_BEARER = 2.5;

  /// A region by its adjective alone: закарпатські діти. Less than a large city.
  static final double REGION_BY_ADJECTIVE = 5.5;

  /// Another name of the document has a bearer in the candidate's hromada, and both are rare.
  static final double COMPANY = 3;

  /// Share of the centre's size that a hromada has.
  static final double OF_CENTRE = 0.5;

  /// Margin of a candidate without a rival.
  static final double CLEAR = 4;

  /// Closer than this, two places of different regions are a tie.
  static final double TIE = 0.75;

  /// The same where only the adjective of an institution names the place: it is formed alike from
  /// several names.
  static final double TIE_BY_INSTITUTION = 1.5;

  static final double NEEDED_WITH_KIND = 2.5;
  static final double NEEDED_BY_INSTITUTION = 3;
  static final double NEEDED_BY_NAME = 4.5;
  static final double NEEDED_BY_ADJECTIVE = 4.5;
  static final double NEEDED_BY_COMMON_WORD = 6.5;
  static final double NEEDED_IN_DOUBT = 8.6;

  /// The adjective's own unit or settlement is named elsewhere in the document.
  static final double NAMED = 5;

  /// A settlement that a raion is named after.
  static final double CENTRE_OF_RAION = 2.5;

  /// Towns whose people left are known all the same: Чорнобиль, Прип’ять.
  private static final int LEAST_OF_CITY = 5000;

  private static final double PEOPLE_OF_ONE_POINT = 3;

  private Weights() {}

  private static final double WRONG_CITY = -5;

  static double size(Place place) {
    int least = place.type() == PlaceType.CITY ? LEAST_OF_CITY : 0;
    double people = Math.log10(Math.max(least, place.population()) / PEOPLE_OF_ONE_POINT + 1);
    return switch (place.type()) {
      case CITY -> 1.5 + 1.2 * people;
      case REGION -> 9;
      case RAION, HROMADA, CITY_DISTRICT -> 3;
      case SETTLEMENT -> 0.4 + 0.5 * people;
      case VILLAGE -> 0.35 * people;
    };
  }

  static double role(Role role) {
    return switch (role) {
      case NAME, ADJECTIVE -> 0;
      case LAND, POPULAR, QUARTER, DEMONYM -> 3;
      case OLD -> -1;
      case ABOLISHED -> -1.5;
    };
  }

  /// Новини Львівської області, where any word has a capital, are hardly the village of Новини.
  static double inDoubt(PlaceType type) {
    return type == PlaceType.VILLAGE ? -4 : 0;
  }

  /// What the word of kind beside the name says of the candidate's type. Villages have become towns
  /// and back, so that a mismatch only weighs.
  static double kind(@Nullable Unit unit, PlaceType type) {
    if (unit == null) {
      return 0;
    }
    return switch (unit) {
      case REGION, RAION, HROMADA -> 3;
      case CITY -> type == PlaceType.CITY ? 3 : -3;
      case SETTLEMENT -> type == PlaceType.SETTLEMENT ? 3 : type == PlaceType.CITY ? WRONG_CITY : 1;
      case VILLAGE -> type == PlaceType.VILLAGE ? 3 : type == PlaceType.CITY ? WRONG_CITY : 1;
      case NO_PLACE, VENUE -> 0;
    };
  }
}
