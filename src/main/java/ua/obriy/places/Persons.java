package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Tells the names of persons among what may be names of places.
final class Persons {
  private static final Endings PATRONYMIC = patronymic();
  private static final Endings OF_WOMEN = Endings.of(2, "а", "я");
  private static final Endings SURNAME_OF_WOMAN =
      Endings.of(2, "ська", "цька", "зька", "ова", "ева", "єва", "іна", "їна");

  /// First names of men that end as those of women do.
  private static final Set<String> OF_MEN =
      Set.of(
          "микола", "ілля", "микита", "лука", "сава", "савва", "хома", "кузьма", "данила",
          "гаврила", "ярема", "сила", "олекса", "добриня");

  private final Words words;
  private final Surroundings around;

  Persons(Words words, Surroundings around) {
    this.words = words;
    this.around = around;
  }

  private static Endings patronymic() {
    List<String> endings = new ArrayList<>();
    for (String stem : List.of("ович", "івна", "ївна", "йович")) {
      for (String ending : List.of("", "а", "у", "ем", "і", "и", "ою")) {
        endings.add(stem + ending);
      }
    }
    return Endings.of(1, endings.toArray(String[]::new));
  }

  /// What the ending of a word tells of persons, bits of [WordNote].
  static long marks(String folded) {
    return PATRONYMIC.fit(folded) ? WordNote.PATRONYMIC : 0;
  }

  /// Whether a first name, a patronymic or initials beside it make it a surname, or it is itself a
  /// first name before a surname.
  boolean name(int first, int last) {
    if (first > 0 && isGivenName(first - 1) && adjoinsAsName(first - 1)) {
      return !around.followsPreposition(first);
    }
    boolean single = first == last;
    Token token = words.get(first);
    return single
        && last + 1 < words.size()
        && words.isJoined(last)
        && isPersonFrom(token, last + 1);
  }

  /// С. Вінницький: a village would have a small letter.
  boolean followsInitial(int at) {
    Token before = at > 0 ? words.get(at - 1) : words.get(at);
    return before.folded().length() == 1
        && before.has(Traits.DOTTED)
        && before.has(Traits.CAPITALISED);
  }

  private boolean isPersonFrom(Token token, int next) {
    Token follower = words.get(next);
    if (next + 1 < words.size() && words.unitAfter(next + 1) != null) {
      return false;
    }
    boolean named = !follower.has(Traits.GEO) || follower.has(Traits.LAST_NAME);
    boolean initial = follower.has(Traits.DOTTED) && follower.folded().length() == 1;
    boolean firstName = token.has(Traits.FIRST_NAME);
    boolean surname =
        token.has(Traits.LAST_NAME)
            && (initial || follower.has(Traits.FIRST_NAME))
            && isNominative(token) == isNominative(follower)
            && (initial || isSurnameOf(token, next));
    boolean shouted = token.has(Traits.ALL_CAPS) && !follower.has(Traits.LAST_NAME);
    return (named && firstName && !shouted || surname) && follower.has(Traits.CAPITALISED);
  }

  /// Not «мер Луцька Ігор», since no man is called so, nor «мер Чугуєва Галина Мінаєва».
  private boolean isSurnameOf(Token token, int firstName) {
    int behind = firstName + 1;
    boolean other =
        behind < words.size()
            && words.isGap(firstName, ' ')
            && words.has(behind, Traits.CAPITALISED)
            && !words.hasMark(behind, WordNote.PATRONYMIC);
    return !other && !(isOfMan(words.get(firstName)) && SURNAME_OF_WOMAN.fit(token.folded()));
  }

  private static boolean isOfMan(Token firstName) {
    String name = firstName.folded();
    return isNominative(firstName) && (OF_MEN.contains(name) || !OF_WOMEN.fit(name));
  }

  private static boolean isNominative(Token token) {
    return token.lemmas().contains(token.folded());
  }

  private boolean adjoinsAsName(int left) {
    return words.isGap(left, ' ')
        || words.isGap(left, '\u00A0')
        || words.isGap(left, '.')
        || words.isGap(left, ". ");
  }

  private boolean isGivenName(int at) {
    if (!words.has(at, Traits.CAPITALISED)) {
      return false;
    }
    Token token = words.get(at);
    boolean initial = token.folded().length() == 1 && token.has(Traits.DOTTED);
    boolean firstName =
        token.has(Traits.FIRST_NAME) && (!token.has(Traits.GEO) || words.isAdjective(at + 1));
    return (initial && !isPlaceSign(token) || firstName || words.hasMark(at, WordNote.PATRONYMIC));
  }

  private static boolean isPlaceSign(Token token) {
    return token.folded().equals("м") || token.folded().equals("с");
  }
}
