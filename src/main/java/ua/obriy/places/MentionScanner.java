package ua.obriy.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.places.Occurrence.Strength;

/// Finds the words of a text that may name places: longest form first, with the namesakes that the
/// words beside it allow.
final class MentionScanner {
  private static final int LONGEST_NAME = 4;
  private final WordNotes notes;
  private final Field field;
  private final Words words;
  private final Surroundings around;
  private final Quotations quotations;
  private final Persons persons;
  private final Ellipsis ellipsis;
  private final OtherSenses senses;
  private final List<Occurrence> found = new ArrayList<>();
  private final Set<Integer> otherSenses = new HashSet<>();

  MentionScanner(Gazetteer gazetteer, Field field, String text, List<Token> tokens) {
    this.notes = gazetteer.wordNotes();
    this.field = field;
    this.words = new Words(text, tokens, notes);
    this.around = new Surroundings(words);
    this.quotations = new Quotations(words);
    this.persons = new Persons(words, around);
    this.ellipsis = new Ellipsis(words);
    this.senses = new OtherSenses(words);
  }

  List<Occurrence> scan() {
    int at = 0;
    while (at < words.size()) {
      at += Math.max(1, takeLongest(at));
    }
    for (int i = 0; i < found.size(); i++) {
      raiseListed(i, i - 1);
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      raiseListed(i, i + 1);
    }
    return found;
  }

  /// Rows whose names the text uses for a person or a river: Володимир Гера, річка Дніпро.
  Set<Integer> otherSenses() {
    return otherSenses;
  }

  /// What stands in a list with a name is a name too: Збараж, Хотин, Славута, Бар.
  private void raiseListed(int at, int beside) {
    if (isWeak(at) && beside >= 0 && beside < found.size() && isName(beside)) {
      Occurrence left = found.get(Math.min(at, beside));
      Occurrence right = found.get(Math.max(at, beside));
      if (around.isListJoint(left.last(), right.first())) {
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
    Token token = words.get(at);
    WordNote note = words.note(at);
    boolean nothing = note.alone() == null && !note.longer();
    boolean upper = !nothing && (token.has(Traits.CAPITALISED) || isTag(token));
    for (int n = upper && note.longer() ? longestRun(at) : 1; n > 1; n--) {
      if (take(at, at + n - 1, notes.namesakes(hash(at, n)))) {
        return n;
      }
    }
    boolean written = upper || note.small() && !token.has(Traits.NUMBER);
    return written && take(at, at, note.alone()) ? 1 : 0;
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
    return words.get(at).has(Traits.CAPITALISED) || isTag(words.get(at));
  }

  private boolean isTag(Token token) {
    return token.start() > 0 && words.text().charAt(token.start() - 1) == '#';
  }

  private int longestRun(int at) {
    int n = 1;
    while (n < LONGEST_NAME
        && at + n < words.size()
        && around.adjoin(at + n - 1)
        && !words.get(at + n).has(Traits.NUMBER)) {
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
      namesakes.names().forEach(c -> otherSenses.add(c.row()));
      return null;
    }
    Unit after = around.unitAfter(last);
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
    List<Candidate> adjectives = adjectives(namesakes, after, first);
    boolean named =
        isNamedKind(before) && !around.isNext(last, after) && !namesakes.names().isEmpty();
    if (after == Unit.HROMADA && !isNamedHere(first) && isOtherThing(first, last)) {
      return null;
    }
    boolean serves = institution && adjectives.stream().allMatch(c -> c.role() == Role.ABOLISHED);
    if (after != null && !adjectives.isEmpty() && !named && !serves) {
      return make(first, last, adjectives, after, Strength.NAMED_KIND);
    }
    if (around.isHalf(first) && words.isAdjective(last)) {
      return null;
    }
    List<Candidate> givers = institution ? namesakes.givers() : List.of();
    return givers.isEmpty()
        ? byName(first, last, namesakes, before)
        : make(first, last, givers, null, Strength.INSTITUTION);
  }

  /// Whether the capital is one of a name.
  private boolean isNamedHere(int first) {
    return words.get(first).has(Traits.CAPITALISED) && !words.get(first).has(Traits.SENTENCE_START);
  }

  private static boolean isNamedKind(@Nullable Unit unit) {
    return unit != null && unit != Unit.NO_PLACE;
  }

  private @Nullable Occurrence byName(
      int first, int last, Namesakes namesakes, @Nullable Unit before) {
    List<Candidate> names =
        isCapital(first) ? namesakes.names(mayBePeople(first)) : namesakes.demonyms();
    if (before == null && isNoPlace(first, last, Namesakes.hasCity(names))) {
      return null;
    }
    boolean person = before == null && persons.name(first, last);
    if (person) {
      names.forEach(c -> otherSenses.add(c.row()));
      return null;
    }
    if (before == null && first == last) {
      Occurrence elliptic = elliptic(first, namesakes);
      if (elliptic != null) {
        return elliptic;
      }
    }
    List<Candidate> adjectives = adjectives(namesakes, null, first);
    if (!adjectives.isEmpty()
        && before == null
        && !Namesakes.hasCity(names)
        && isRatherAdjective(first, last)) {
      return make(first, last, adjectives, null, Strength.BARE_ADJECTIVE);
    }
    if (!names.isEmpty() && allCapitalised(first, last, names)) {
      Strength strength = before != null ? Strength.NAMED_KIND : strength(first, last);
      return make(first, last, ofKind(names, before), before, strength);
    }
    boolean bare = names.isEmpty() && !adjectives.isEmpty() && around.isAttribute(last);
    return bare && !persons.followsInitial(first)
        ? make(first, last, adjectives, null, Strength.BARE_ADJECTIVE)
        : null;
  }

  /// People of a town are written small: у Миколаївці is the village, миколаївці are the people.
  private boolean mayBePeople(int first) {
    Token token = words.get(first);
    boolean anyWord = token.has(Traits.SENTENCE_START) || token.has(Traits.ALL_CAPS);
    return anyWord && !around.followsPreposition(first);
  }

  private boolean isNoPlace(int first, int last, boolean city) {
    boolean word =
        words.get(first).has(Traits.COMMON)
            && words.get(first).has(Traits.CAPITALISED)
            && !words.isAdjective(first)
            && !around.isWithin(first);
    return isOtherThing(first, last) && !city
        || word && first == last && around.isAdjectiveOfNext(first);
  }

  /// An adjective whose noun the sentence named before.
  private @Nullable Occurrence elliptic(int at, Namesakes namesakes) {
    Token token = words.get(at);
    if (!token.has(Traits.CAPITALISED) || !mayBeElliptic(token, namesakes)) {
      return null;
    }
    for (Unit unit : ellipsis.unitsBefore(at)) {
      List<Candidate> fitting = namesakes.ofKind(unit);
      if (unit.agrees(token.folded()) && !fitting.isEmpty()) {
        return make(at, at, fitting, unit, Strength.NAMED_KIND);
      }
    }
    return null;
  }

  private static boolean mayBeElliptic(Token token, Namesakes namesakes) {
    for (Unit unit : Ellipsis.UNITS) {
      if (!namesakes.ofKind(unit).isEmpty() && unit.agrees(token.folded())) {
        return true;
      }
    }
    return false;
  }

  /// A quarter stands for its district only where no word says «село».
  private static List<Candidate> ofKind(List<Candidate> names, @Nullable Unit before) {
    if (before == null) {
      return names;
    }
    List<Candidate> own = names.stream().filter(c -> c.role() != Role.QUARTER).toList();
    return own.isEmpty() ? names : own;
  }

  /// Before a noun «Львівського» is no village Львівське.
  private boolean isRatherAdjective(int first, int last) {
    if (first != last || last + 1 >= words.size() || !words.isGap(last, ' ')) {
      return false;
    }
    Token next = words.get(last + 1);
    boolean noun = !next.has(Traits.CAPITALISED) && next.folded().length() > 3;
    return noun && words.isAdjective(first);
  }

  private boolean isOfInstitution(int first, int last) {
    return words.get(first).has(Traits.CAPITALISED)
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
      int first, int last, List<Candidate> candidates, @Nullable Unit unit, Strength strength) {
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
        strength);
  }

  private boolean isAlsoOther(int at) {
    Token token = words.get(at);
    boolean word = token.has(Traits.COMMON) && !words.isAdjective(at);
    return word
        || token.has(Traits.FIRST_NAME | Traits.LAST_NAME)
        || words.is(at, Cue.ALSO_FOREIGN);
  }

  private boolean allCapitalised(int first, int last, List<Candidate> names) {
    if (names.getFirst().role() == Role.DEMONYM) {
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
    Token token = words.get(first);
    boolean tag = !token.has(Traits.CAPITALISED);
    boolean anyWord = token.has(Traits.SENTENCE_START) || token.has(Traits.ALL_CAPS);
    boolean common = token.has(Traits.COMMON) || token.has(Traits.FIRST_NAME);
    if (first < last || !common || around.followsPreposition(first) || around.opensAddress(last)) {
      return Strength.NAME;
    }
    boolean doubtful = !tag && (anyWord || token.has(Traits.FIRST_NAME));
    return doubtful ? Strength.DOUBTFUL : Strength.COMMON_WORD;
  }

  /// The places that an adjective can stand for: those of the named kind, or, without one, what
  /// people mean by it.
  private List<Candidate> adjectives(Namesakes namesakes, @Nullable Unit after, int first) {
    if (after != null) {
      return namesakes.ofKind(after);
    }
    return words.isAdjective(first) ? namesakes.byAdjective(isNamedHere(first)) : List.of();
  }
}
