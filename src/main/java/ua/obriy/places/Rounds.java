package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Occurrence.Strength;
import ua.obriy.places.Resolution.Resolved;

/// Resolves the names of a document in rounds: first those with one bearer, regions and large
/// cities; what they are then supports the rest, and what all are supports the last round.
final class Rounds {
  private static final double OF_REGION = 3;
  private static final double OF_CITY = 2;
  private static final double OF_NAMED_KIND = 1.5;
  private static final double OF_OTHER = 1;

  private final Hierarchy hierarchy;
  private final List<Occurrence> names;
  private final Company company;
  private final @Nullable Candidate home;

  /// @param home of who published the document, null when unknown
  Rounds(Hierarchy hierarchy, List<Occurrence> names, @Nullable Candidate home) {
    this.hierarchy = hierarchy;
    this.names = names;
    this.company = new Company(names);
    this.home = home;
  }

  /// The names that are of one place, in order.
  List<Resolved> resolve() {
    if (names.isEmpty()) {
      return List.of();
    }
    @Nullable Candidate[] known = anchors();
    Resolver resolver = resolver(known);
    @Nullable Candidate[] chosen = new Candidate[known.length];
    boolean same = true;
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = resolver.choose(names.get(i));
      same &= isSame(chosen[i], known[i]);
    }
    return resolveAll(same ? resolver : resolver(chosen));
  }

  /// Resolves by what all the names are.
  Resolver after(List<Resolved> resolved) {
    @Nullable Candidate[] chosen = new Candidate[names.size()];
    int at = 0;
    for (Resolved one : resolved) {
      while (names.get(at) != one.occurrence()) {
        at++;
      }
      chosen[at] = one.candidate();
    }
    return resolver(chosen);
  }

  /// What is sure without the rest of the document.
  private @Nullable Candidate[] anchors() {
    Resolver alone = new Resolver(new Support(hierarchy), new Containers(hierarchy), company);
    @Nullable Candidate[] sure = new Candidate[names.size()];
    for (int i = 0; i < sure.length; i++) {
      Occurrence one = names.get(i);
      sure[i] = isAnchor(one) ? alone.choose(one) : null;
    }
    return sure;
  }

  private static boolean isAnchor(Occurrence name) {
    if (name.strength() == Strength.DOUBTFUL) {
      return false;
    }
    Candidates candidates = name.candidates();
    boolean anchor = candidates.size() == 1;
    for (int i = 0; i < candidates.size() && !anchor; i++) {
      Candidate candidate = candidates.get(i);
      anchor = candidate.type() == PlaceType.REGION || candidate.large();
    }
    return anchor;
  }

  private static boolean isSame(@Nullable Candidate one, @Nullable Candidate other) {
    return one == null || other == null ? one == other : one.row() == other.row();
  }

  /// @param chosen what each name was taken for, null for nothing
  private Resolver resolver(@Nullable Candidate[] chosen) {
    Support support = new Support(hierarchy);
    if (home != null) {
      support.add(home, OF_OTHER);
    }
    Containers containers = new Containers(hierarchy);
    for (int i = 0; i < chosen.length; i++) {
      Candidate place = chosen[i];
      if (place != null) {
        Occurrence name = names.get(i);
        support.add(place, weight(name, place));
        if (!name.isAdjective()) {
          support.name(place.row());
        }
        if (isUnit(place)) {
          containers.add(name, place);
        }
      }
    }
    return new Resolver(support, containers, company);
  }

  private static double weight(Occurrence name, Candidate place) {
    return switch (place.type()) {
      case REGION -> OF_REGION;
      case CITY -> OF_CITY;
      case RAION, HROMADA, CITY_DISTRICT -> OF_CITY;
      case SETTLEMENT, VILLAGE -> name.strength() == Strength.NAMED_KIND ? OF_NAMED_KIND : OF_OTHER;
    };
  }

  private static boolean isUnit(Candidate place) {
    return !place.type().isPopulated() || place.large();
  }

  private List<Resolved> resolveAll(Resolver resolver) {
    List<Resolved> resolved = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      if (resolver.resolve(names.get(i)) instanceof Resolved one) {
        resolved.add(one);
      }
    }
    return resolved;
  }
}
