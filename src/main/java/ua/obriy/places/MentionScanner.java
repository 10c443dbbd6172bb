package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.places.Occurrence.Candidate;
import ua.obriy.places.Occurrence.Strength;

/// Finds the words of a text that may name places: longest form first, with the namesakes that the
/// words beside it allow.
final class MentionScanner {
  private static final int LONGEST_NAME = 4;

  /// Below this a settlement's adjective without a word of kind is taken for a common adjective.
  private static final int KNOWN_BY_ADJECTIVE = 20_000;

  private final Gazetteer gazetteer;
  private final Field field;
  private final String text;
  private final List<Token> tokens;
  private final Surroundings around;
  private final OtherSenses senses;
  private final List<Occurrence> found = new ArrayList<>();

  MentionScanner(Gazetteer gazetteer, Field field, String text, List<Token> tokens) {
    this.gazetteer = gazetteer;
    this.field = field;
    this.text = text;
    this.tokens = tokens;
    this.around = new Surroundings(text, tokens);
    this.senses = new OtherSenses(tokens, around, gazetteer.otherMeanings());
  }

  List<Occurrence> scan() {
    int at = 0;
    while (at < tokens.size()) {
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

  /// What stands in a list with a name is a name too: Збараж, Хотин, Славута, Бар.
  private void raiseListed(int at, int beside) {
    Strength strength = found.get(at).strength();
    boolean weak = strength == Strength.COMMON_WORD || strength == Strength.DOUBTFUL;
    if (weak && beside >= 0 && beside < found.size() && isName(beside)) {
      Occurrence left = found.get(Math.min(at, beside));
      Occurrence right = found.get(Math.max(at, beside));
      if (around.isListJoint(left.last(), right.first())) {
        found.set(at, found.get(at).with(Strength.NAME));
      }
    }
  }

  private boolean isName(int at) {
    Strength strength = found.get(at).strength();
    return strength == Strength.NAME || strength == Strength.NAMED_KIND;
  }

  /// Number of tokens that were taken from here, 0 when none.
  private int takeLongest(int at) {
    boolean capital = isCapital(at);
    if (!capital && !mayBeLowerCase(tokens.get(at))) {
      return 0;
    }
    for (int n = longestRun(at, capital); n > 0; n--) {
      int[] postings = gazetteer.forms().find(hash(at, n));
      Occurrence occurrence = postings.length == 0 ? null : occurrence(at, at + n - 1, postings);
      if (occurrence != null) {
        found.add(occurrence);
        return n;
      }
    }
    return 0;
  }

  /// A hashtag is written small: #житомир.
  private boolean isCapital(int at) {
    int start = tokens.get(at).start();
    return tokens.get(at).has(Traits.CAPITALISED) || start > 0 && text.charAt(start - 1) == '#';
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

  private @Nullable Occurrence occurrence(int first, int last, int[] postings) {
    Unit after = around.unitAfter(last);
    Unit before = around.kindBefore(first, last);
    if (before == Unit.NO_PLACE || after == Unit.NO_PLACE && before == null) {
      return null;
    }
    if (before == null && (around.isQuoted(first, last) || senses.meansOther(first, last))) {
      return null;
    }
    List<Candidate> adjectives = adjectives(postings, after, first);
    if (after != null && !adjectives.isEmpty()) {
      return make(first, last, adjectives, after, Strength.NAMED_KIND);
    }
    List<Candidate> names = isCapital(first) ? names(postings, first) : demonyms(postings);
    if (before == null && isOtherThing(first, last, names)) {
      return null;
    }
    boolean nameLike = !names.isEmpty() && allCapitalised(first, last, names);
    if (nameLike && (before != null || !around.isPerson(first, last))) {
      Strength strength = before != null ? Strength.NAMED_KIND : strength(first, last);
      return make(first, last, names, before, strength);
    }
    boolean bare =
        names.isEmpty()
            && !adjectives.isEmpty()
            && around.isAttribute(last)
            && !around.isPerson(first, last);
    return bare ? make(first, last, adjectives, null, Strength.BARE_ADJECTIVE) : null;
  }

  /// Rivers and the like, which are no places unless a word of kind says so, or a preposition
  /// before the name of a town: зі Слов'янська.
  private boolean isOtherThing(int first, int last, List<Candidate> names) {
    boolean town =
        (around.followsPreposition(first)
                || around.opensAddress(last)
                || !tokens.get(first).has(Traits.CAPITALISED))
            && names.stream()
                .anyMatch(c -> gazetteer.row(c.row()).place().type() == PlaceType.CITY);
    return first == last
        && !town
        && tokens.get(first).lemmas().stream()
            .anyMatch(gazetteer.otherMeanings().never()::contains);
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
        first == last && isAlsoOther(tokens.get(first)),
        strength);
  }

  private boolean isAlsoOther(Token token) {
    boolean word = token.has(Traits.COMMON) && !Surroundings.isAdjective(token);
    boolean abroad =
        token.lemmas().stream().anyMatch(gazetteer.otherMeanings().foreign()::contains);
    return abroad || word || token.has(Traits.FIRST_NAME) || token.has(Traits.LAST_NAME);
  }

  private boolean allCapitalised(int first, int last, List<Candidate> names) {
    if (names.getFirst().role() == Role.DEMONYM) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      if (!isCapital(i) && tokens.get(i).folded().length() > 3) {
        return false;
      }
    }
    return true;
  }

  private Strength strength(int first, int last) {
    Token token = tokens.get(first);
    boolean tag = !token.has(Traits.CAPITALISED);
    boolean anyWord = !tag && (token.has(Traits.SENTENCE_START) || token.has(Traits.ALL_CAPS));
    boolean common = token.has(Traits.COMMON) || token.has(Traits.FIRST_NAME);
    boolean certain = around.followsPreposition(first) || around.opensAddress(last);
    if (first < last || !common || certain) {
      return Strength.NAME;
    }
    boolean doubtful = anyWord || !tag && token.has(Traits.FIRST_NAME);
    return doubtful ? Strength.DOUBTFUL : Strength.COMMON_WORD;
  }

  /// Київ and Севастополь are regions too; their name means the city.
  private List<Candidate> names(int[] postings, int first) {
    List<Candidate> names = withoutCapitalDemonyms(namesOfAll(postings), first);
    boolean city =
        names.stream().anyMatch(c -> gazetteer.row(c.row()).place().type() == PlaceType.CITY);
    return city
        ? names.stream()
            .filter(
                c ->
                    gazetteer.row(c.row()).place().type() != PlaceType.REGION
                        || c.role() != Role.NAME)
            .toList()
        : names;
  }

  /// People of a town are written small: у Миколаївці is the village, миколаївці are the people.
  private List<Candidate> withoutCapitalDemonyms(List<Candidate> all, int first) {
    Token token = tokens.get(first);
    boolean anyWord = token.has(Traits.SENTENCE_START) || token.has(Traits.ALL_CAPS);
    List<Candidate> names = all.stream().filter(c -> c.role() != Role.DEMONYM).toList();
    boolean people = anyWord && !around.followsPreposition(first);
    return people || names.isEmpty() ? all : names;
  }

  private static List<Candidate> namesOfAll(int[] postings) {
    return pick(
        postings,
        role ->
            switch (role) {
              case NAME, OLD, POPULAR, QUARTER, LAND, DEMONYM -> true;
              case ABOLISHED, ADJECTIVE -> false;
            });
  }

  private static List<Candidate> demonyms(int[] postings) {
    return pick(postings, role -> role == Role.DEMONYM);
  }

  private static List<Candidate> pick(int[] postings, Predicate<Role> wanted) {
    List<Candidate> picked = new ArrayList<>();
    for (int posting : postings) {
      if (wanted.test(Forms.role(posting))) {
        picked.add(new Candidate(Forms.place(posting), Forms.role(posting)));
      }
    }
    return picked;
  }

  /// The places that an adjective can stand for: those of the named kind, or, without one, what
  /// people mean by it: the well-known settlement, else the region.
  private List<Candidate> adjectives(int[] postings, @Nullable Unit after, int first) {
    List<Candidate> all = pick(postings, role -> role == Role.ADJECTIVE || role == Role.ABOLISHED);
    if (all.isEmpty()) {
      return all;
    }
    if (after != null) {
      return ofUnit(all, after);
    }
    if (!Surroundings.isAdjective(tokens.get(first))) {
      return List.of();
    }
    boolean capital =
        tokens.get(first).has(Traits.CAPITALISED) && !tokens.get(first).has(Traits.SENTENCE_START);
    return all.stream()
        .filter(c -> isWellKnown(c) || isRegion(c) || capital && isSettlement(c))
        .toList();
  }

  private boolean isSettlement(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE
        && gazetteer.row(candidate.row()).place().type().isPopulated();
  }

  /// The council of a place that the gazetteer knows by its hromada only means the hromada.
  private List<Candidate> ofUnit(List<Candidate> all, Unit unit) {
    List<Candidate> fitting = all.stream().filter(c -> fits(unit, c)).toList();
    boolean council = unit == Unit.CITY || unit == Unit.SETTLEMENT || unit == Unit.VILLAGE;
    return fitting.isEmpty() && council
        ? all.stream().filter(c -> fits(Unit.HROMADA, c)).toList()
        : fitting;
  }

  private boolean fits(Unit unit, Candidate candidate) {
    return candidate.role() == Role.ABOLISHED
        ? unit == Unit.RAION
        : unit.fits(gazetteer.row(candidate.row()).place().type());
  }

  private boolean isWellKnown(Candidate candidate) {
    var place = gazetteer.row(candidate.row()).place();
    return candidate.role() == Role.ADJECTIVE
        && place.type() == PlaceType.CITY
        && place.population() >= KNOWN_BY_ADJECTIVE;
  }

  private boolean isRegion(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE
        && gazetteer.row(candidate.row()).place().type() == PlaceType.REGION;
  }
}
