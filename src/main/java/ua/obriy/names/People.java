package ua.obriy.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// The people of one document: the readings of all mentions together decide how each is called, and
/// surnames that stand alone join the one who bears them.
final class People {
  private static final int PREFIX = 3;

  private final List<Sighting> sightings;
  private final Map<String, Integer> votes = new HashMap<>();

  /// By surname and first name, and by surname and first letter; the fullest name of each.
  private final Map<String, Reading> known = new HashMap<>();

  /// Those who bear a surname.
  private final Map<String, Set<Reading>> bearers = new HashMap<>();

  private final Set<String> prefixes = new HashSet<>();
  private final Findings findings = new Findings();

  People(List<Sighting> sightings) {
    this.sightings = sightings;
  }

  /// @param passages the fields that the sightings come from
  List<NameFinding> among(List<Passage> passages) {
    if (sightings.isEmpty()) {
      return List.of();
    }
    sightings.forEach(this::vote);
    List<Reading> chosen = sightings.stream().map(this::best).toList();
    chosen.forEach(this::know);
    for (int i = 0; i < sightings.size(); i++) {
      Sighting one = sightings.get(i);
      Reading person = fullest(chosen.get(i));
      findings.add(person.name(), one.office(), one.mention());
      bear(person);
    }
    passages.forEach(this::joinSurnames);
    return findings.list();
  }

  private void vote(Sighting sighting) {
    Map<String, Integer> best = new HashMap<>();
    sighting.readings().forEach(one -> best.merge(one.name(), one.score(), Math::max));
    best.forEach((name, score) -> votes.merge(name, Math.max(score, 0), Integer::sum));
  }

  private Reading best(Sighting sighting) {
    Reading best = sighting.readings().getFirst();
    for (Reading one : sighting.readings()) {
      best = value(one) > value(best) ? one : best;
    }
    return best;
  }

  private int value(Reading reading) {
    return votes.getOrDefault(reading.name(), 0) * 16 + reading.score();
  }

  private void know(Reading person) {
    String surname = Letters.fold(person.surname());
    String first = Letters.fold(person.first());
    known.merge(surname + " " + first, person, People::fuller);
    known.merge(surname + " " + first.charAt(0) + ".", person, People::fuller);
  }

  private static Reading fuller(Reading one, Reading other) {
    boolean shorter = one.hasInitials() && !other.hasInitials();
    boolean bare = one.hasInitials() == other.hasInitials();
    return shorter || bare && other.given().length() > one.given().length() ? other : one;
  }

  private Reading fullest(Reading person) {
    String key = Letters.fold(person.surname()) + " " + Letters.fold(person.first());
    return known.getOrDefault(key, person);
  }

  private void bear(Reading person) {
    String surname = Letters.fold(person.surname());
    bearers.computeIfAbsent(surname, _ -> new HashSet<>()).add(person);
    prefixes.add(prefix(surname));
  }

  private static String prefix(String surname) {
    return surname.substring(0, Math.min(PREFIX, surname.length()));
  }

  private void joinSurnames(Passage passage) {
    BitSet named = new BitSet();
    for (Sighting one : sightings) {
      if (one.mention().field() == passage.field()) {
        int word = passage.wordAt(one.mention().start());
        while (word < passage.size() && passage.start(word) < one.mention().end()) {
          named.set(word++);
        }
      }
    }
    for (int at = 0; at < passage.size(); at++) {
      if (passage.isCapital(at) && !named.get(at) && stands(passage, at)) {
        Reading person = bearer(passage.get(at));
        if (person != null) {
          findings.add(person.name(), passage.mention(at, at));
        }
      }
    }
  }

  /// Whether the word may be a surname by itself: no part of another name, a street or a brand.
  private static boolean stands(Passage passage, int at) {
    Token token = passage.get(at);
    boolean word = token.has(Traits.SENTENCE_START) && token.has(Traits.COMMON);
    boolean place = token.has(Traits.GEO);
    boolean named = token.has(Traits.LAST_NAME) || !word && !place;
    boolean dedicated =
        at > 0
            && passage.is(at - 1, Kind.DEDICATION)
            && (passage.isJoined(at - 1) || passage.isGap(at - 1, "."));
    boolean other =
        at > 0
            && passage.isJoined(at - 1)
            && passage.has(at - 1, Traits.FIRST_NAME)
            && passage.isCapital(at - 1);
    return named && !dedicated && !other && "«\"“„".indexOf(passage.before(at)) < 0;
  }

  private @Nullable Reading bearer(Token token) {
    if (token.folded().length() < PREFIX || !prefixes.contains(prefix(token.folded()))) {
      return null;
    }
    Set<Reading> fitting = new HashSet<>();
    for (boolean woman : new boolean[] {false, true}) {
      for (Surnames.Candidate one : Surnames.of(token, woman)) {
        for (Reading person : bearers.getOrDefault(one.name(), Set.of())) {
          if (person.female() == woman || one.cases() == Cases.ALL) {
            fitting.add(person);
          }
          if (fitting.size() > 1) {
            return null;
          }
        }
      }
    }
    return fitting.isEmpty() ? null : fitting.iterator().next();
  }
}
