package ua.obriy.places;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Traits;
import ua.obriy.places.Occurrence.Strength;

/// Finds the words of a text that may name places: longest form first, with the namesakes that the
/// words beside it allow.
final class MentionScanner {
  private static final int LONGEST_NAME = 4;
  private static final Set<String> NO_CITIES =
      Set.of("галицький", "барський", "гірський", "золотський", "родинський", "турський");

  /// What a sentence is told apart by.
  private static final long SENTENCE =
      (long) Traits.SENTENCE_START << WordNote.FREE | Cue.RECALLING.bit;

  private final WordNotes notes;
  private final Field field;
  private final Words words;
  private final Surroundings around;
  private final AdjectiveLists lists;
  private final Quotations quotations;
  private final Persons persons;
  private final Ellipsis ellipsis;
  private final OtherSenses senses;
  private final List<Occurrence> found;

  /// Number of those found in other fields.
  private final int earlier;

  private final OneSense document;

  /// Whether the sentence so far recalls something else.
  private boolean recalled;

  /// @param found takes what is found
  /// @param document takes the names that the text uses for a person or a river: Володимир Гера,
  ///     річка Дніпро
  MentionScanner(
      WordNotes notes, Field field, Words words, List<Occurrence> found, OneSense document) {
    this.notes = notes;
    this.field = field;
    this.words = words;
    this.found = found;
    this.document = document;
    this.earlier = found.size();
    this.around = new Surroundings(words);
    this.lists = new AdjectiveLists(words);
    this.quotations = new Quotations(words);
    this.persons = new Persons(words, around);
    this.ellipsis = new Ellipsis(words);
    this.senses = new OtherSenses(words);
  }

  void scan() {
    int at = 0;
    while (at < words.size()) {
      if (words.hasMark(at, SENTENCE)) {
        boolean begins = words.has(at, Traits.SENTENCE_START);
        recalled = words.is(at, Cue.RECALLING) || recalled && !begins;
      }
      at += words.hasMark(at, WordNote.ANY_NAME) ? Math.max(1, takeLongest(at)) : 1;
    }
    for (int i = earlier; i < found.size(); i++) {
      raiseListed(i, i - 1);
    }
    for (int i = found.size() - 1; i >= earlier; i--) {
      raiseListed(i, i + 1);
    }
  }

  /// What stands in a list with a name is a name too: Збараж, Хотин, Славута, Бар.
  private void raiseListed(int at, int beside) {
    if (isWeak(at) && beside >= earlier && beside < found.size() && isName(beside)) {
      Occurrence left = found.get(Math.min(at, beside));
      Occurrence right = found.get(Math.max(at, beside));
      if (lists.isListJoint(left.last(), right.first())) {
        found.set(at, found.get(at).with(Strength.NAME));
      }
    }
  }

  private boolean isWeak(int at) {
    Strength strength = found.get(at).strength();
    return strength == Strength.COMMON_WORD || strength == Strength.DOUBTFUL;
  }

  private boolean isName(int at) {
    Strength strength = found.get(at).strength();
    return strength == Strength.NAME || strength == Strength.NAMED_KIND;
  }

  /// Number of tokens that were taken from here, 0 when none.
  private int takeLongest(int at) {
    boolean upper = isCapital(at);
    int longest = upper && mayBeginLonger(at) ? longestRun(at) : 1;
    for (int n = longest; n > 1; n--) {
      if (take(at, at + n - 1, notes.namesakes(hash(at, n)))) {
        return n;
      }
    }
    boolean written =
        upper || words.hasMark(at, WordNote.SMALL_NAME) && !words.has(at, Traits.NUMBER);
    return written && take(at, at, notes.of(words.get(at).word()).alone()) ? 1 : 0;
  }

  private boolean take(int first, int last, @Nullable Namesakes namesakes) {
    Occurrence occurrence = namesakes == null ? null : occurrence(first, last, namesakes);
    if (occurrence != null) {
      found.add(occurrence);
    }
    return occurrence != null;
  }

  /// A hashtag is written small: #житомир.
  private boolean isCapital(int at) {
    return words.has(at, Traits.CAPITALISED) || isTag(at);
  }

  private boolean isTag(int at) {
    int start = words.get(at).start();
    return start > 0 && words.text().charAt(start - 1) == '#';
  }

  private boolean mayBeginLonger(int at) {
    return words.hasMark(at, WordNote.BEGINS_NAME)
        && at + 1 < words.size()
        && words.hasMark(at + 1, WordNote.CONTINUES_NAME);
  }

  private int longestRun(int at) {
    int n = 1;
    while (n < LONGEST_NAME
        && at + n < words.size()
        && around.adjoin(at + n - 1)
        && !words.has(at + n, Traits.NUMBER)) {
      n++;
    }
    return n;
  }

  private long hash(int at, int n) {
    long hash = Forms.start();
    for (int i = at; i < at + n; i++) {
      hash = Forms.add(hash, words.get(i).folded());
    }
    return hash;
  }

  private @Nullable Occurrence occurrence(int first, int last, Namesakes namesakes) {
    Unit before = around.kindBefore(first, last);
    if (!isNamedKind(before) && senses.isWater(first, last)) {
      document.other(namesakes.names());
      return null;
    }
    Unit after = unitAfter(last, namesakes);
    if (before == Unit.NO_PLACE || after == Unit.NO_PLACE && before == null) {
      return null;
    }
    if (before == null && senses.meansOther(first, last)) {
      return null;
    }
    boolean institution = before == null && isOfInstitution(first, last);
    if (before == null && after == null && !institution && quotations.hold(first, last)) {
      return null;
    }
    Candidates adjectives = adjectives(namesakes, after, first);
    boolean named =
        isNamedKind(before) && !around.isNext(last, after) && !namesakes.names().isEmpty();
    if (after == Unit.HROMADA && !isNamedHere(first) && isOtherThing(first, last)) {
      return null;
    }
    if (after != null
        && !adjectives.isEmpty()
        && !named
        && !(institution && areAbolished(adjectives))) {
      return make(first, last, adjectives, after, Strength.NAMED_KIND);
    }
    if (around.isHalf(first) && words.isAdjective(last)) {
      return null;
    }
    Candidates givers = institution ? namesakes.givers() : Candidates.NONE;
    return givers.isEmpty()
        ? byName(first, last, namesakes, before)
        : make(first, last, givers, null, Strength.INSTITUTION);
  }

  /// In «Дружківки, Святогірська, Олександрівської та Черкаської громад» the towns are no hromadas.
  private @Nullable Unit unitAfter(int last, Namesakes namesakes) {
    Unit unit = around.unitAfter(last);
    boolean inList = unit != null && !namesakes.names().isEmpty() && !around.isNext(last, unit);
    return inList && !lists.agreesWithList(last) ? null : unit;
  }

  /// Whether the capital is one of a name.
  private boolean isNamedHere(int first) {
    return words.has(first, Traits.CAPITALISED) && !words.has(first, Traits.SENTENCE_START);
  }

  private static boolean areAbolished(Candidates all) {
    return all.stream().allMatch(candidate -> candidate.role() == Role.ABOLISHED);
  }

  private static boolean isNamedKind(@Nullable Unit unit) {
    return unit != null && unit != Unit.NO_PLACE;
  }

  private @Nullable Occurrence byName(
      int first, int last, Namesakes namesakes, @Nullable Unit before) {
    Candidates names =
        isCapital(first) ? namesakes.names(mayBePeople(first)) : namesakes.demonyms();
    if (before == null && isNoPlace(first, last, names.hasCity())) {
      return null;
    }
    boolean person = before == null && persons.name(first, last);
    if (person) {
      document.other(names);
      document.surname(namesakes.byAdjective(true));
      return null;
    }
    if (before == null && first == last) {
      Occurrence elliptic = elliptic(first, namesakes);
      if (elliptic != null) {
        return elliptic;
      }
    }
    Candidates adjectives = adjectives(namesakes, null, first);
    if (!adjectives.isEmpty()
        && before == null
        && !names.hasCity()
        && isRatherAdjective(first, last)
        && !isSurname(first, last)) {
      return make(first, last, adjectives, null, Strength.BARE_ADJECTIVE);
    }
    if (!names.isEmpty() && allCapitalised(first, last, names)) {
      Strength strength = before != null ? Strength.NAMED_KIND : strength(first, last);
      return make(first, last, ofKind(names, before), before, strength);
    }
    return names.isEmpty() ? byAdjective(first, last, namesakes, adjectives) : null;
  }

  /// The words are no name, so that only their ending can tell of a place.
  private @Nullable Occurrence byAdjective(
      int first, int last, Namesakes namesakes, Candidates adjectives) {
    boolean ofCity = adjectives.isEmpty() && lists.isWithoutNoun(first, last);
    Candidates some = ofCity ? namesakes.ofKind(Unit.RAION).only(Candidate::isOfCity) : adjectives;
    boolean bare = ofCity || around.isAttribute(last) && !isSurname(first, last);
    return bare && !some.isEmpty() ? make(first, last, some, null, Strength.BARE_ADJECTIVE) : null;
  }

  private boolean isSurname(int first, int last) {
    return persons.followsInitial(first)
        || words.has(first, Traits.CAPITALISED) && !lists.hasNoun(last);
  }

  /// People of a town are written small: у Миколаївці is the village, миколаївці are the people.
  private boolean mayBePeople(int first) {
    return words.has(first, Traits.SENTENCE_START | Traits.ALL_CAPS)
        && !around.followsPreposition(first);
  }

  private boolean isNoPlace(int first, int last, boolean city) {
    boolean word =
        words.has(first, Traits.COMMON)
            && words.has(first, Traits.CAPITALISED)
            && !words.isAdjective(first)
            && !around.isWithin(first);
    return isOtherThing(first, last) && !city
        || word && first == last && around.isAdjectiveOfNext(first);
  }

  /// An adjective whose noun the sentence named before.
  private @Nullable Occurrence elliptic(int at, Namesakes namesakes) {
    if (!words.has(at, Traits.CAPITALISED) || !words.hasMark(at, WordNote.ELLIPTIC)) {
      return null;
    }
    if (namesakes.names().hasCity() && !lists.isInListOfAdjectives(at)) {
      return null;
    }
    for (Unit unit : ellipsis.unitsBefore(at)) {
      Candidates fitting = namesakes.ofKind(unit);
      if (!fitting.isEmpty() && unit.agrees(words.get(at).folded())) {
        return make(at, at, fitting, unit, Strength.NAMED_KIND);
      }
    }
    return null;
  }

  /// A quarter stands for its district only where no word says «село».
  private static Candidates ofKind(Candidates names, @Nullable Unit before) {
    if (before == null) {
      return names;
    }
    Candidates own = names.only(c -> c.role() != Role.QUARTER);
    return own.isEmpty() ? names : own;
  }

  /// Before a noun «Львівського» is no village Львівське.
  private boolean isRatherAdjective(int first, int last) {
    if (first != last || last + 1 >= words.size() || !words.isGap(last, ' ')) {
      return false;
    }
    return words.isAdjective(first)
        && (words.has(last + 1, Traits.ALL_CAPS)
            || !words.has(last + 1, Traits.CAPITALISED)
                && words.get(last + 1).folded().length() > 3);
  }

  private boolean isOfInstitution(int first, int last) {
    return words.has(first, Traits.CAPITALISED)
        && words.isAdjective(last)
        && Institutions.follow(words, last)
        && !isOtherThing(first, last)
        && !persons.name(first, last);
  }

  /// Rivers and the like, which are no places unless a word of kind says so.
  private boolean isOtherThing(int first, int last) {
    return first == last && words.is(first, Cue.NEVER);
  }

  private Occurrence make(
      int first, int last, Candidates candidates, @Nullable Unit unit, Strength strength) {
    int start = words.get(first).start();
    int end = words.get(last).end();
    Mention mention = new Mention(field, start, end, words.text().substring(start, end));
    return new Occurrence(
        mention,
        first,
        last,
        candidates,
        unit,
        around.separatorsBefore(first),
        first == last && isAlsoOther(first),
        around.isWithin(first),
        recalled,
        strength);
  }

  /// In «в Опішні» the capital is of the place, in «у Головному управлінні» it need not be.
  private boolean isAlsoOther(int at) {
    if (around.isWithin(at) && isNamedHere(at) && !around.isDeclinedAsAdjective(at)) {
      return false;
    }
    boolean word = words.has(at, Traits.COMMON) && !words.isAdjective(at);
    return word
        || words.has(at, Traits.FIRST_NAME | Traits.LAST_NAME)
        || words.is(at, Cue.ALSO_FOREIGN);
  }

  private boolean allCapitalised(int first, int last, Candidates names) {
    if (names.first().role() == Role.DEMONYM) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      if (!isCapital(i) && words.get(i).folded().length() > 3) {
        return false;
      }
    }
    return true;
  }

  private Strength strength(int first, int last) {
    boolean tag = !words.has(first, Traits.CAPITALISED);
    boolean common = words.has(first, Traits.COMMON | Traits.FIRST_NAME);
    if (first < last || !common || around.followsPreposition(first) || around.opensAddress(last)) {
      return Strength.NAME;
    }
    boolean doubtful =
        !tag && words.has(first, Traits.SENTENCE_START | Traits.ALL_CAPS | Traits.FIRST_NAME);
    return doubtful ? Strength.DOUBTFUL : Strength.COMMON_WORD;
  }

  /// Галицький is of the land, барський of lords, гірський of mountains.
  private boolean isOnlyWord(int at) {
    return !isNamedHere(at) && NO_CITIES.contains(words.get(at).lemmas().getFirst());
  }

  /// The places that an adjective can stand for: those of the named kind, or, without one, what
  /// people mean by it.
  private Candidates adjectives(Namesakes namesakes, @Nullable Unit after, int first) {
    if (after != null) {
      return namesakes.ofKind(after);
    }
    if (!words.isAdjective(first) || isOnlyWord(first)) {
      return Candidates.NONE;
    }
    return namesakes.byAdjective(isNamedHere(first));
  }
}
