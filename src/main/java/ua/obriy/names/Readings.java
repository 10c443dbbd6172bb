package ua.obriy.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Reads the words of a person's name: first name, patronymic and surname share gender and case.
final class Readings {
  private static final int NOMINATIVE = 2;
  private static final int OBLIQUE = -3;
  private static final int USUAL_GENDER = 2;
  private static final int MOST_LEMMAS = 4;

  private final NameWords words;

  Readings(NameWords words) {
    this.words = words;
  }

  /// All readings, none when the words do not agree.
  ///
  /// @param oblique whether the words before speak against the nominative
  List<Reading> of(Token given, @Nullable Token patronymic, Token surname, boolean oblique) {
    List<Reading> readings = new ArrayList<>(4);
    Boolean female = patronymic == null ? null : isOfWoman(patronymic);
    for (boolean woman : new boolean[] {false, true}) {
      if (female == null || female == woman) {
        List<Surnames.Candidate> surnames = Surnames.of(surname, woman);
        for (int i = 0; i < Math.min(given.lemmas().size(), MOST_LEMMAS); i++) {
          String lemma = given.lemmas().get(i);
          int score = genderScore(lemma, woman) - i;
          int cases = score < -MOST_LEMMAS ? 0 : Cases.of(given.folded(), lemma, woman, true);
          String name = fullGiven(Letters.written(given, lemma), patronymic, woman);
          for (Surnames.Candidate one : cases == 0 ? List.<Surnames.Candidate>of() : surnames) {
            int both = cases & one.cases();
            if (both != 0) {
              int total = score + one.score() + caseScore(both, oblique);
              readings.add(new Reading(name, written(surname, one.name()), woman, total));
            }
          }
        }
      }
    }
    return readings;
  }

  /// Readings beside initials, which tell no gender.
  ///
  /// @param initials such as `І. П.`
  static List<Reading> withInitials(String initials, Token surname, boolean oblique) {
    List<Reading> readings = new ArrayList<>(4);
    for (boolean woman : new boolean[] {false, true}) {
      for (Surnames.Candidate one : Surnames.of(surname, woman)) {
        boolean open = woman && one.cases() == Cases.ALL;
        int score = one.score() + (open ? 0 : caseScore(one.cases(), oblique));
        readings.add(new Reading(initials, written(surname, one.name()), woman, score));
      }
    }
    return readings;
  }

  private static String written(Token surname, String name) {
    String written = Letters.written(surname, name);
    return written.indexOf('-') < 0 ? written : Letters.capitalised(written);
  }

  private static int caseScore(int cases, boolean oblique) {
    boolean nominative = (cases & Cases.NOMINATIVE) != 0;
    boolean only = cases == Cases.NOMINATIVE;
    return !nominative ? 0 : oblique ? only ? OBLIQUE : 0 : NOMINATIVE;
  }

  /// Far below zero where the name cannot be one of this gender.
  private int genderScore(String lemma, boolean woman) {
    KnownWord known = words.ofLemma(lemma);
    if (known.is(Kind.MALE) || known.is(Kind.FEMALE)) {
      return known.is(Kind.FEMALE) == woman ? USUAL_GENDER : -100;
    }
    boolean open = lemma.endsWith("а") || lemma.endsWith("я");
    return open == woman ? USUAL_GENDER : -USUAL_GENDER;
  }

  private static String fullGiven(String first, @Nullable Token patronymic, boolean woman) {
    if (patronymic == null) {
      return first;
    }
    String sign = woman ? "вн" : "ич";
    String form = patronymic.folded();
    int at = form.lastIndexOf(sign);
    String nominative = form.substring(0, at + sign.length()) + (woman ? "а" : "");
    return first + " " + Letters.written(patronymic, nominative);
  }

  /// Whether the word is a patronymic in any case.
  static boolean isPatronymic(Token token) {
    String form = token.folded();
    if (!token.has(Traits.CAPITALISED) || form.length() < 6) {
      return false;
    }
    int man = form.lastIndexOf("ович");
    man = man < 0 ? form.lastIndexOf("йович") : man;
    int woman = Math.max(form.lastIndexOf("івн"), form.lastIndexOf("ївн"));
    int end = Math.max(man < 0 ? -1 : man + 4, woman < 0 ? -1 : woman + 3);
    return end > 0
        && form.length() - end <= (woman >= 0 ? 2 : 3)
        && (man >= 0 || form.length() > end);
  }

  private static boolean isOfWoman(Token patronymic) {
    return patronymic.folded().lastIndexOf("вн") > patronymic.folded().lastIndexOf("ич");
  }
}
