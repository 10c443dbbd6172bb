package ua.obriy.places;

import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Reads what an adjective of a place belongs to: the noun behind it or the list that it stands in.
final class AdjectiveLists {
  private static final Endings VERB = Endings.of(2, "ти", "тися", "тись");
  private static final Set<String> NO_NOUNS =
      Set.of(
          "не", "також", "теж", "вже", "уже", "ще", "що", "як", "це", "би", "б", "же", "ж", "саме",
          "сам", "сама", "який", "яка", "якого", "якій", "якому", "де", "коли", "раніше", "тоді");

  private static final Endings LOCATIVE = Endings.of(3, "ому");
  private static final Endings LOCATIVE_NOUN = Endings.of(1, "у", "ю", "і", "ї");

  /// Nouns that end as verbs do.
  private static final Set<String> NO_VERBS = Set.of("діти", "мати");

  /// Letters by which the cases of adjectives of one kind differ.
  private static final int CASE = 2;

  private final Words words;

  AdjectiveLists(Words words) {
    this.words = words;
  }

  /// Whether only a comma, a dash or a conjunction stands between the two tokens.
  boolean isListJoint(int left, int right) {
    if (right == left + 1) {
      return !words.isGap(left, ' ') && isJoint(words.gap(left));
    }
    return right == left + 2 && words.is(left + 1, Cue.AND);
  }

  /// A comma or a slash, then a dash, each with a space behind at most.
  private static boolean isJoint(String gap) {
    int at = gap.startsWith(",") || gap.startsWith("/") ? 1 : 0;
    at += gap.startsWith(" ", at) ? 1 : 0;
    at += at < gap.length() && "—–-".indexOf(gap.charAt(at)) >= 0 ? 1 : 0;
    at += gap.startsWith(" ", at) ? 1 : 0;
    return at == gap.length();
  }

  /// Whether an adjective with a capital has a noun behind it or stands in a list of such; else it
  /// is rather a surname: Вінницький пояснив, Бережанській повідомили, очолив Чернівецький, а.
  boolean hasNoun(int last) {
    int at = last + 1;
    if (at >= words.size()) {
      return true; // titles are cut
    }
    boolean listed = words.gapHas(last, ',') || words.is(at, Cue.AND);
    if (listed) {
      int next = words.is(at, Cue.AND) ? at + 1 : at;
      return next < words.size()
          && words.hasMark(next, WordNote.ADJECTIVE | WordNote.ADJECTIVE_BY_LEMMA);
    }
    Token follower = words.get(at);
    return !words.is(at, Cue.PREPOSITION)
        && !NO_NOUNS.contains(follower.folded())
        && !isVerb(follower.lemmas().getFirst());
  }

  /// У Корабельному пошкоджено, на Салтівському тихо: people of the city know that it is a
  /// district.
  boolean isWithoutNoun(int first, int last) {
    if (first == 0 || !words.has(first, Traits.CAPITALISED) || !isIn(first - 1)) {
      return false;
    }
    int next = last + 1;
    return LOCATIVE.fit(words.get(last).folded())
        && (next >= words.size()
            || !words.isSpace(last)
            || !LOCATIVE_NOUN.fit(words.get(next).folded()));
  }

  private boolean isIn(int at) {
    return words.is(at, Cue.WITHIN) || words.get(at).folded().equals("на");
  }

  private static boolean isVerb(String lemma) {
    return VERB.fit(lemma) && !NO_VERBS.contains(lemma);
  }

  /// Whether the next adjective of the list, if there is one, is in the same case.
  boolean agreesWithList(int last) {
    int next = nextOfList(last);
    return next < 0 || endAlike(last, next);
  }

  /// Whether an adjective in the same case stands beside it in a list: Рахівська, Хустська.
  boolean isInListOfAdjectives(int at) {
    int next = nextOfList(at);
    int before = at > 1 && words.is(at - 1, Cue.AND) ? at - 2 : at - 1;
    boolean follows = before >= 0 && nextOfList(before) == at && endAlike(before, at);
    return follows || next >= 0 && endAlike(at, next);
  }

  /// The adjective with a capital behind a comma or a conjunction, or -1.
  private int nextOfList(int at) {
    int next = at + 1 < words.size() && words.is(at + 1, Cue.AND) ? at + 2 : at + 1;
    boolean listed = next < words.size() && isListJoint(at, next);
    return listed
            && words.has(next, Traits.CAPITALISED)
            && (words.isAdjective(next) || Surroundings.DECLINED.fit(words.get(next).folded()))
        ? next
        : -1;
  }

  private boolean endAlike(int one, int other) {
    String left = words.get(one).folded();
    String right = words.get(other).folded();
    return left.regionMatches(left.length() - CASE, right, right.length() - CASE, CASE);
  }
}
