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
import ua.obriy.places.Occurrence.Candidate;
import ua.obriy.places.Occurrence.Strength;

/// Finds the words of a text that may name places: longest form first, with the namesakes that the
/// words beside it allow.
final class MentionScanner {
  private static final int LONGEST_NAME = 4;

  private final Gazetteer gazetteer;
  private final Field field;
  private final String text;
  private final List<Token> tokens;
  private final Surroundings around;
  private final Ellipsis ellipsis;
  private final List<Occurrence> found = new ArrayList<>();
  private final Set<Integer> otherSenses = new HashSet<>();

  MentionScanner(Gazetteer gazetteer, Field field, String text, List<Token> tokens) {
    this.gazetteer = gazetteer;
    this.field = field;
    this.text = text;
    this.tokens = tokens;
    this.around = new Surroundings(text, tokens);
    this.ellipsis = new Ellipsis(text, tokens);
  }

  List<Occurrence> scan() {
    int at = 0;
    while (at < tokens.size()) {
      at += Math.max(1, takeLongest(at));
    }
    for (int i = 0; i < found.size(); i++) {
      Strength strength = found.get(i).strength();
      boolean weak = strength == Strength.COMMON_WORD || strength == Strength.DOUBTFUL;
      if (weak && (isListedWith(i - 1, i) || isListedWith(i, i + 1))) {
        found.set(i, found.get(i).with(Strength.NAME));
      }
    }
    return found;
  }

  /// Rows whose names the text uses for a person or a river: Володимир Гера, річка Дніпро.
  Set<Integer> otherSenses() {
    return otherSenses;
  }

  /// Whether the two occurrences stand in one list: Збараж, Хотин, Славута, Бар.
  private boolean isListedWith(int left, int right) {
    return left >= 0
        && right < found.size()
        && !found.get(left).isAdjective()
        && !found.get(right).isAdjective()
        && around.isListJoint(found.get(left).last(), found.get(right).first());
  }

  /// Number of tokens that were taken from here, 0 when none.
  private int takeLongest(int at) {
    boolean capital = tokens.get(at).has(Traits.CAPITALISED);
    if (!capital && !mayBeLowerCase(tokens.get(at))) {
      return 0;
    }
    for (int n = longestRun(at, capital); n > 0; n--) {
      int[] postings = gazetteer.forms().find(hash(at, n));
      Occurrence occurrence = postings.length == 0 ? null : read(at, at + n - 1, postings);
      if (occurrence != null) {
        found.add(occurrence);
        return n;
      }
    }
    return 0;
  }

  private static boolean mayBeLowerCase(Token token) {
    int length = token.folded().length();
    return length > 4 && !token.has(Traits.NUMBER);
  }

  private int longestRun(int at, boolean capital) {
    int n = 1;
    while (capital
        && n < LONGEST_NAME
        && at + n < tokens.size()
        && around.adjoin(at + n - 1)
        && !tokens.get(at + n).has(Traits.NUMBER)) {
      n++;
    }
    return n;
  }

  private long hash(int at, int n) {
    long hash = Forms.start();
    for (int i = at; i < at + n; i++) {
      hash = Forms.add(hash, tokens.get(i).folded());
    }
    return hash;
  }

  private @Nullable Occurrence read(int first, int last, int[] postings) {
    Namesakes namesakes = new Namesakes(gazetteer, postings);
    boolean written = tokens.get(first).has(Traits.CAPITALISED) || namesakes.areWrittenSmall();
    return written ? occurrence(first, last, namesakes) : null;
  }

  private @Nullable Occurrence occurrence(int first, int last, Namesakes namesakes) {
    Unit before = around.unitBefore(first);
    if (around.isWater(first) && !isNamedKind(before)) {
      namesakes.names().forEach(c -> otherSenses.add(c.row()));
      return null;
    }
    Unit after = around.unitAfter(last);
    if (before == Unit.NO_PLACE || after == Unit.NO_PLACE && before == null) {
      return null;
    }
    boolean institution = before == null && isOfInstitution(first, last);
    if (before == null && after == null && !institution && around.isQuoted(first, last)) {
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
    if (around.isHalf(first) && Surroundings.isAdjective(tokens.get(last))) {
      return null;
    }
    List<Candidate> givers = institution ? namesakes.givers() : List.of();
    return givers.isEmpty()
        ? byName(first, last, namesakes, before)
        : make(first, last, givers, null, Strength.INSTITUTION);
  }

  /// Whether the capital is one of a name.
  private boolean isNamedHere(int first) {
    return tokens.get(first).has(Traits.CAPITALISED)
        && !tokens.get(first).has(Traits.SENTENCE_START);
  }

  private static boolean isNamedKind(@Nullable Unit unit) {
    return unit != null && unit != Unit.NO_PLACE;
  }

  private @Nullable Occurrence byName(
      int first, int last, Namesakes namesakes, @Nullable Unit before) {
    List<Candidate> names =
        tokens.get(first).has(Traits.CAPITALISED) ? namesakes.names() : namesakes.demonyms();
    if (before == null && isNoPlace(first, last, namesakes.hasCity(names))) {
      return null;
    }
    boolean person = before == null && around.isPerson(first, last);
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
        && !namesakes.hasCity(names)
        && isRatherAdjective(first, last)) {
      return make(first, last, adjectives, null, Strength.BARE_ADJECTIVE);
    }
    if (!names.isEmpty() && allCapitalised(first, last, names)) {
      Strength strength = before != null ? Strength.NAMED_KIND : strength(first, last);
      return make(first, last, ofKind(names, before), before, strength);
    }
    boolean bare = names.isEmpty() && !adjectives.isEmpty();
    return bare ? make(first, last, adjectives, null, Strength.BARE_ADJECTIVE) : null;
  }

  private boolean isNoPlace(int first, int last, boolean city) {
    boolean word =
        tokens.get(first).has(Traits.COMMON)
            && tokens.get(first).has(Traits.CAPITALISED)
            && !Surroundings.isAdjective(tokens.get(first))
            && !around.isWithin(first);
    return isOtherThing(first, last) && !city
        || word && first == last && around.isAdjectiveOfNext(first);
  }

  /// An adjective whose noun the sentence named before.
  private @Nullable Occurrence elliptic(int at, Namesakes namesakes) {
    if (!tokens.get(at).has(Traits.CAPITALISED)) {
      return null;
    }
    for (Unit unit : ellipsis.unitsBefore(at)) {
      if (!unit.agrees(tokens.get(at).folded())) {
        continue;
      }
      List<Candidate> fitting = namesakes.ofKind(unit);
      if (!fitting.isEmpty()) {
        return make(at, at, fitting, unit, Strength.NAMED_KIND);
      }
    }
    return null;
  }

  /// A quarter stands for its district only where no word says «село».
  private static List<Candidate> ofKind(List<Candidate> names, @Nullable Unit before) {
    List<Candidate> own = names.stream().filter(c -> c.role() != Role.QUARTER).toList();
    return before == null || own.isEmpty() ? names : own;
  }

  /// Before a noun «Львівського» is no village Львівське.
  private boolean isRatherAdjective(int first, int last) {
    if (first != last || last + 1 >= tokens.size() || !around.gap(last).equals(" ")) {
      return false;
    }
    Token next = tokens.get(last + 1);
    boolean noun = !next.has(Traits.CAPITALISED) && next.folded().length() > 3;
    return noun && Surroundings.isAdjective(tokens.get(first));
  }

  private boolean isOfInstitution(int first, int last) {
    Token token = tokens.get(last);
    return tokens.get(first).has(Traits.CAPITALISED)
        && Surroundings.isAdjective(token)
        && Institutions.follow(text, tokens, last)
        && !isOtherThing(first, last)
        && !around.isPerson(first, last);
  }

  /// Rivers and the like, which are no places unless a word of kind says so.
  private boolean isOtherThing(int first, int last) {
    return first == last && Unit.isAny(tokens.get(first), gazetteer.otherThings());
  }

  private Occurrence make(
      int first, int last, List<Candidate> candidates, @Nullable Unit unit, Strength strength) {
    int start = tokens.get(first).start();
    int end = tokens.get(last).end();
    Mention mention = new Mention(field, start, end, text.substring(start, end));
    return new Occurrence(
        mention,
        first,
        last,
        candidates,
        unit,
        around.separatorsBefore(first),
        first == last && isOtherWord(tokens.get(first)),
        around.isWithin(first),
        strength);
  }

  private static boolean isOtherWord(Token token) {
    boolean word = token.has(Traits.COMMON) && !Surroundings.isAdjective(token);
    return word || token.has(Traits.FIRST_NAME) || token.has(Traits.LAST_NAME);
  }

  private boolean allCapitalised(int first, int last, List<Candidate> names) {
    if (names.getFirst().role() == Role.DEMONYM) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      if (!tokens.get(i).has(Traits.CAPITALISED) && tokens.get(i).folded().length() > 3) {
        return false;
      }
    }
    return true;
  }

  private Strength strength(int first, int last) {
    Token token = tokens.get(first);
    boolean anyWord = token.has(Traits.SENTENCE_START) || token.has(Traits.ALL_CAPS);
    boolean common = token.has(Traits.COMMON) || token.has(Traits.FIRST_NAME);
    if (first < last || !common || around.followsPreposition(first)) {
      return Strength.NAME;
    }
    return anyWord ? Strength.DOUBTFUL : Strength.COMMON_WORD;
  }

  /// The places that an adjective can stand for: those of the named kind, or, without one, what
  /// people mean by it.
  private List<Candidate> adjectives(Namesakes namesakes, @Nullable Unit after, int first) {
    if (after != null) {
      return namesakes.ofKind(after);
    }
    return Surroundings.isAdjective(tokens.get(first))
        ? namesakes.byAdjective(isNamedHere(first))
        : List.of();
  }
}
