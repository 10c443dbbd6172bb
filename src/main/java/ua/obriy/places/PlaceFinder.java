package ua.obriy.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.UnresolvedPlace;
import ua.obriy.places.Occurrence.Strength;
import ua.obriy.places.Resolution.Resolved;

/// Finds the places that a document names and decides which of the namesakes each is. Safe for use
/// by several threads.
public final class PlaceFinder {
  private static final double OF_REGION = 3;
  private static final double OF_CITY = 2;
  private static final double OF_NAMED_KIND = 1.5;
  private static final double OF_OTHER = 1;
  private static final int ROUNDS = 2;

  private final Gazetteer gazetteer;
  private final Hierarchy hierarchy;
  private final Reasons reasons;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.hierarchy = gazetteer.hierarchy();
    this.reasons = new Reasons(gazetteer);
  }

  /// @param unresolved names that were not taken for one of their bearers
  public record Found(List<PlaceFinding> places, List<UnresolvedPlace> unresolved) {}

  /// The places of the document in the order of first mention, title before text.
  public List<PlaceFinding> find(SourceDocument document, Analysis analysis) {
    Candidate home = home(document);
    return findings(document, resolve(occurrences(document, analysis), home), home);
  }

  /// The same places, and the names that led to none.
  public Found findAll(SourceDocument document, Analysis analysis) {
    List<Occurrence> occurrences = occurrences(document, analysis);
    Candidate home = home(document);
    List<Resolved> resolved = resolve(occurrences, home);
    Resolver last = resolver(resolved, new Company(occurrences), home);
    return new Found(
        findings(document, resolved, home),
        new LeftOpen(gazetteer, last).of(occurrences, resolved));
  }

  /// The place where whoever published the document is at home; null when that is none or several.
  private @Nullable Candidate home(SourceDocument document) {
    String home = document.home();
    List<Integer> rows = home == null ? List.of() : gazetteer.rowsOf(home);
    return rows.size() == 1 ? Candidate.of(gazetteer, rows.getFirst(), Role.NAME) : null;
  }

  private List<Occurrence> occurrences(SourceDocument document, Analysis analysis) {
    List<Occurrence> occurrences = new ArrayList<>();
    Set<Integer> otherSenses = new HashSet<>();
    WordNotes notes = gazetteer.wordNotes();
    for (Field field : Field.values()) {
      Words words = new Words(document.textOf(field), analysis.of(field), notes);
      if (words.mayName()) {
        new MentionScanner(notes, field, words, occurrences, otherSenses).scan();
      }
    }
    if (isProject(document)) {
      occurrences = Roads.without(document, occurrences);
    }
    return OneSense.of(occurrences, otherSenses);
  }

  private static boolean isProject(SourceDocument document) {
    return "project".equals(document.kind());
  }

  /// Units and large cities first; what they are then supports the rest. A round that would start
  /// from what it ended with is spared.
  private List<Resolved> resolve(List<Occurrence> occurrences, @Nullable Candidate home) {
    Company company = new Company(occurrences);
    List<Resolved> known = anchors(occurrences, company);
    for (int round = 0; round < ROUNDS; round++) {
      List<Resolved> resolved = resolveAll(occurrences, resolver(known, company, home));
      if (isSame(known, resolved)) {
        return resolved;
      }
      known = resolved;
    }
    return known;
  }

  private Resolver resolver(List<Resolved> all, Company company, @Nullable Candidate home) {
    Support support = new Support(hierarchy);
    if (home != null) {
      support.add(home, OF_OTHER);
    }
    Containers containers = new Containers(hierarchy);
    for (Resolved known : all) {
      support.add(known.candidate(), weight(known));
      if (!known.occurrence().isAdjective()) {
        support.name(known.row());
      }
      if (isUnit(known.candidate())) {
        containers.add(known.occurrence(), known.candidate());
      }
    }
    return new Resolver(support, containers, company);
  }

  private static boolean isSame(List<Resolved> some, List<Resolved> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same =
          some.get(i).row() == others.get(i).row()
              && some.get(i).occurrence() == others.get(i).occurrence();
    }
    return same;
  }

  /// What is sure without the rest of the document: names with one bearer, and regions.
  private List<Resolved> anchors(List<Occurrence> occurrences, Company company) {
    Resolver alone = new Resolver(new Support(hierarchy), new Containers(hierarchy), company);
    List<Occurrence> sure = new ArrayList<>(occurrences.size());
    for (Occurrence one : occurrences) {
      if (isAnchor(one)) {
        sure.add(one);
      }
    }
    return resolveAll(sure, alone);
  }

  private static boolean isAnchor(Occurrence occurrence) {
    if (occurrence.strength() == Strength.DOUBTFUL) {
      return false;
    }
    Candidates candidates = occurrence.candidates();
    boolean anchor = candidates.size() == 1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      anchor |= candidate.type() == PlaceType.REGION || candidate.large();
    }
    return anchor;
  }

  private static List<Resolved> resolveAll(List<Occurrence> occurrences, Resolver resolver) {
    List<Resolved> resolved = new ArrayList<>(occurrences.size());
    for (Occurrence occurrence : occurrences) {
      if (resolver.resolve(occurrence) instanceof Resolved one) {
        resolved.add(one);
      }
    }
    return resolved;
  }

  private static double weight(Resolved known) {
    return switch (known.candidate().type()) {
      case REGION -> OF_REGION;
      case CITY -> OF_CITY;
      case RAION, HROMADA, CITY_DISTRICT -> OF_CITY;
      case SETTLEMENT, VILLAGE ->
          known.occurrence().strength() == Strength.NAMED_KIND ? OF_NAMED_KIND : OF_OTHER;
    };
  }

  private static boolean isUnit(Candidate place) {
    return !place.type().isPopulated() || place.large();
  }

  private List<PlaceFinding> findings(
      SourceDocument document, List<Resolved> resolved, @Nullable Candidate home) {
    List<Resolved> listed = new ArrayList<>(resolved.size());
    for (Resolved one : resolved) {
      if (one.candidate().role() != Role.ABOLISHED || isListed(one)) {
        listed.add(one);
      }
    }
    if (listed.isEmpty()) {
      return List.of();
    }
    List<List<Resolved>> places = byRow(listed);
    AboutRule rule = new AboutRule(hierarchy, document, listed, places.size());
    List<PlaceFinding> findings = new ArrayList<>(places.size());
    for (List<Resolved> all : places) {
      findings.add(finding(all, rule.isAbout(all), home));
    }
    return findings;
  }

  /// The mentions of each place, in the order of first mention.
  private static List<List<Resolved>> byRow(List<Resolved> listed) {
    RowWeights numbers = new RowWeights(listed.size());
    List<List<Resolved>> groups = new ArrayList<>(listed.size());
    for (Resolved one : listed) {
      int number = (int) numbers.of(one.row());
      if (number == 0) {
        groups.add(new ArrayList<>(2));
        number = groups.size();
        numbers.add(one.row(), number);
      }
      groups.get(number - 1).add(one);
    }
    return groups;
  }

  /// An abolished raion tells the region but is itself no place of today.
  private static boolean isListed(Resolved resolved) {
    return resolved.occurrence().candidates().stream()
        .anyMatch(c -> c.row() == resolved.row() && c.role() != Role.ABOLISHED);
  }

  private PlaceFinding finding(List<Resolved> all, boolean about, @Nullable Candidate home) {
    List<Mention> mentions = new ArrayList<>(all.size());
    Resolved surest = all.getFirst();
    for (Resolved one : all) {
      mentions.add(one.occurrence().mention());
      surest = one.confidence() > surest.confidence() ? one : surest;
    }
    Place place = surest.candidate().place();
    String region = gazetteer.row(surest.candidate().region()).place().name();
    return new PlaceFinding(
        place, region, about, surest.confidence(), mentions, reasons.of(surest, home));
  }
}
