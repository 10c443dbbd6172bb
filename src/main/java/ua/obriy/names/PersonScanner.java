package ua.obriy.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds the people that one field names with a first name or initials. Serves one thread.
final class PersonScanner {
  private static final int NEAR = 3;
  private static final Set<String> AND = Set.of("і", "й", "та");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "з", "із", "зі", "від", "до", "у", "в", "для", "за", "про", "на", "при", "під", "над",
          "без", "проти", "між", "крім", "окрім", "біля", "перед", "через", "серед", "щодо");

  private final Passage passage;
  private final Readings readings;
  private final Offices offices;
  private final List<Sighting> sightings = new ArrayList<>();
  private int dedicatedEnd = -1;

  PersonScanner(Passage passage, NameWords words) {
    this.passage = passage;
    this.readings = new Readings(words);
    this.offices = new Offices(passage, words);
  }

  List<Sighting> scan() {
    int at = 0;
    while (at < passage.size()) {
      boolean free = passage.isCapital(at) && !passage.isCovered(at);
      int last = free ? nameFrom(at) : -1;
      at = last < 0 ? at + 1 : last + 1;
    }
    return sightings;
  }

  /// The last word of the name that begins here, or -1.
  private int nameFrom(int at) {
    int last = -1;
    if (isGiven(at)) {
      last = givenFirst(at);
    }
    if (last < 0 && isInitial(at)) {
      last = initialsFirst(at);
    }
    if (last < 0 && isSurname(at)) {
      last = surnameFirst(at);
    }
    return last < 0 && passage.is(at - 1, Kind.OFFICE) ? foreign(at) : last;
  }

  private boolean isGiven(int at) {
    return (passage.has(at, Traits.FIRST_NAME) || isRareGiven(at))
        && passage.isCapital(at)
        && !passage.word(at).isAny(Kind.HEAD.bit | Kind.CLOSED.bit | Kind.SITE.bit);
  }

  /// A name that the dictionary does not know for a first name, before a word that is a surname.
  private boolean isRareGiven(int at) {
    int next = at + 1;
    int other = Traits.COMMON | Traits.GEO | Traits.LAST_NAME | Traits.ALL_CAPS;
    return passage.isJoined(at)
        && !passage.has(at, other)
        && passage.has(next, Traits.LAST_NAME)
        && !passage.has(next, Traits.COMMON | Traits.GEO | Traits.ALL_CAPS)
        && passage.isCapital(next)
        && isCyrillic(passage.get(at))
        && !Readings.isPatronymic(passage.get(at))
        && passage.get(at).folded().length() > 2;
  }

  private static boolean isCyrillic(Token token) {
    return Character.UnicodeBlock.of(token.form().charAt(0)) == Character.UnicodeBlock.CYRILLIC;
  }

  private boolean isSurname(int at) {
    Token token = passage.get(at);
    return token.has(Traits.CAPITALISED)
        && token.folded().length() > 1
        && token.has(Traits.LAST_NAME | Traits.GUESSED)
        && isCyrillic(token);
  }

  private boolean couldBeSurname(int given, int at) {
    Token token = passage.get(at);
    if (!token.has(Traits.CAPITALISED) || token.folded().length() < 2) {
      return false;
    }
    boolean shouted = token.has(Traits.ALL_CAPS);
    if (shouted != passage.has(given, Traits.ALL_CAPS)) {
      return false;
    }
    return isSurname(at)
        || (!token.has(Traits.GEO) || token.has(Traits.COMMON))
            && !passage.has(given, Traits.COMMON)
            && passage.has(given, Traits.FIRST_NAME)
            && !shouted
            && !passage.word(at).isAny(Kind.HEAD.bit | Kind.CLOSED.bit | Kind.SITE.bit);
  }

  private int givenFirst(int at) {
    int next = at + 1;
    if (!passage.isJoined(at)) {
      return -1;
    }
    boolean patronymic =
        Readings.isPatronymic(passage.get(next))
            && (!isSurname(next) || passage.isJoined(next) && couldBeSurname(at, next + 1));
    next += patronymic ? 1 : 0;
    if (!passage.isJoined(next - 1) || !couldBeSurname(at, next)) {
      return -1;
    }
    Token middle = patronymic ? passage.get(at + 1) : null;
    if (isDouble(next)) {
      Token surname = compound(passage.get(next), passage.get(next + 1));
      List<Reading> both = readings.of(passage.get(at), middle, surname, isOblique(at));
      if (add(at, next + 1, both)) {
        return next + 1;
      }
    }
    return add(at, next, read(at, middle, next, at)) ? next : -1;
  }

  /// Whether a hyphen joins another surname to this one.
  private boolean isDouble(int surname) {
    return passage.isGap(surname, "-")
        && passage.end(surname) + 1 == passage.start(surname + 1)
        && isSurname(surname + 1);
  }

  /// A double surname that the dictionary does not know as a whole.
  private static Token compound(Token first, Token last) {
    String folded = first.folded() + "-" + last.folded();
    return new Token(
        first.start(),
        last.end(),
        first.form() + "-" + last.form(),
        Traits.CAPITALISED | Traits.GUESSED,
        new ua.obriy.model.Word(folded, List.of(folded)),
        List.of(first, last));
  }

  private List<Reading> read(int given, @Nullable Token patronymic, int surname, int first) {
    return readings.of(passage.get(given), patronymic, passage.get(surname), isOblique(first));
  }

  /// Шевченко Тарас, Шевченко Тарас Григорович.
  private int surnameFirst(int at) {
    if (!passage.isJoined(at)) {
      return -1;
    }
    if (isInitial(at + 1)) {
      return initialsLast(at);
    }
    if (!isGiven(at + 1)
        || passage.has(at, Traits.ALL_CAPS)
        || passage.has(at + 1, Traits.LAST_NAME) && passage.has(at, Traits.FIRST_NAME)) {
      return -1;
    }
    int last = at + 1;
    boolean patronymic = passage.isJoined(last) && Readings.isPatronymic(passage.get(last + 1));
    last += patronymic ? 1 : 0;
    boolean followed = passage.isJoined(last) && isSurname(last + 1);
    if (followed && !patronymic) {
      return -1;
    }
    Token middle = patronymic ? passage.get(last) : null;
    return add(at, last, read(at + 1, middle, at, at)) ? last : -1;
  }

  private boolean isInitial(int at) {
    return at < passage.size()
        && passage.isCapital(at)
        && passage.get(at).folded().length() == 1
        && passage.after(at) == '.'
        && Character.isLetter(passage.get(at).form().charAt(0));
  }

  /// І. П. Шевченко, Т.Шевченко.
  private int initialsFirst(int at) {
    int last = at;
    if (isInitial(at + 1) && passage.isGap(at, ".")) {
      last++;
    }
    int surname = last + 1;
    boolean named = surname < passage.size() && passage.isGap(last, ".") && isSurname(surname);
    if (!named || passage.has(surname, Traits.ALL_CAPS) || isAfterInitial(at)) {
      return -1;
    }
    List<Reading> found =
        Readings.withInitials(initials(at, last), passage.get(surname), isOblique(at));
    return add(at, surname, found) ? surname : -1;
  }

  private boolean isAfterInitial(int at) {
    return at > 0 && isInitial(at - 1) && passage.isGap(at - 1, ".");
  }

  /// Шевченко І. П.
  private int initialsLast(int at) {
    int last = at + 1;
    if (isInitial(last + 1) && passage.isGap(last, ".")) {
      last++;
    }
    boolean single = last == at + 1;
    if (single && !passage.has(at, Traits.LAST_NAME) || passage.has(at, Traits.ALL_CAPS)) {
      return -1;
    }
    if (passage.isGap(last, ".") && isSurname(last + 1) && single) {
      return -1;
    }
    List<Reading> found =
        Readings.withInitials(initials(at + 1, last), passage.get(at), isOblique(at));
    return add(at, last, found) ? last : -1;
  }

  private String initials(int from, int to) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i <= to; i++) {
      initials.append(i > from ? " " : "").append(passage.get(i).form()).append('.');
    }
    return initials.toString();
  }

  /// A name of unknown words behind an office in the nominative: міністерка Аннелі Віссе.
  private int foreign(int at) {
    int surname = at + 1;
    boolean unknown = isForeign(at) && passage.isJoined(at) && isForeign(surname);
    Token office = passage.get(at - 1);
    if (!unknown
        || !passage.isJoined(at - 1)
        || !office.lemmas().contains(office.folded())
        || passage.isJoined(surname) && passage.isCapital(surname + 1)) {
      return -1;
    }
    Reading asItStands = new Reading(passage.get(at).form(), passage.get(surname).form(), false, 0);
    return add(at, surname, List.of(asItStands)) ? surname : -1;
  }

  private boolean isForeign(int at) {
    return at < passage.size()
        && isSurname(at)
        && !passage.has(at, Traits.COMMON | Traits.GEO | Traits.ALL_CAPS);
  }

  private boolean add(int first, int last, List<Reading> found) {
    if (found.isEmpty()) {
      return false;
    }
    if (isDedicated(first) || isBrand(first, last)) {
      dedicatedEnd = last;
      return true;
    }
    int end = passage.end(last) + (isInitial(last) ? 1 : 0);
    String office = offices.of(first, last);
    sightings.add(new Sighting(passage.mentionTo(first, end), found, office));
    return true;
  }

  /// Whether a street, school or prize bears the name, or the one before it in a list does.
  private boolean isDedicated(int first) {
    if (dedicatedEnd >= 0
        && (dedicatedEnd == first - 1 && passage.isGap(first - 1, ",")
            || dedicatedEnd == first - 2 && AND.contains(passage.get(first - 1).folded()))) {
      return true;
    }
    for (int at = first - 1; at >= Math.max(0, first - NEAR); at--) {
      if (!passage.isJoined(at) && !passage.isGap(at, ".")) {
        return false;
      }
      if (passage.is(at, Kind.DEDICATION) || passage.isForm(at, "імені")) {
        return true;
      }
      if (!Phrase.isGenitive(passage.get(at)) || Offices.isVerb(passage.get(at))) {
        return false;
      }
    }
    return false;
  }

  /// Whether quotation marks hold the name alone, as of a ship or prize, or a firm bears it.
  private boolean isBrand(int first, int last) {
    boolean farm = first > 0 && passage.is(first - 1, Kind.LEGAL) && passage.isJoined(first - 1);
    return farm
        || "«\"“„".indexOf(passage.before(first)) >= 0 && "»\"”“".indexOf(passage.after(last)) >= 0;
  }

  private boolean isOblique(int first) {
    if (first == 0 || !passage.isJoined(first - 1)) {
      return false;
    }
    Token before = passage.get(first - 1);
    return PREPOSITIONS.contains(before.folded())
        || passage.is(first - 1, Kind.OFFICE) && !before.lemmas().contains(before.folded());
  }
}
