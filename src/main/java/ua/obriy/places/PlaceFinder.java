package ua.obriy.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.SourceDocument;
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

  /// Inhabitants of a city whose name is likelier than its namesakes.
  private static final int LARGE = 20_000;

  private final Gazetteer gazetteer;
  private final Hierarchy hierarchy;
  private final Reasons reasons;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.hierarchy = gazetteer.hierarchy();
    this.reasons = new Reasons(gazetteer);
  }

  /// The places of the document in the order of first mention, title before text.
  public List<PlaceFinding> find(SourceDocument document, Analysis analysis) {
    List<Occurrence> occurrences = new ArrayList<>();
    Set<Integer> otherSenses = new HashSet<>();
    for (Field field : Field.values()) {
      String text = document.textOf(field);
      MentionScanner scanner = new MentionScanner(gazetteer, field, text, analysis.of(field));
      occurrences.addAll(scanner.scan());
      otherSenses.addAll(scanner.otherSenses());
    }
    if (isProject(document)) {
      occurrences = Roads.without(document, occurrences);
    }
    return findings(document, resolve(OneSense.of(occurrences, otherSenses)));
  }

  private static boolean isProject(SourceDocument document) {
    return "project".equals(document.kind());
  }

  /// Units and large cities first; what they are then supports the rest. A round that would start
  /// from what it ended with is spared.
  private List<Resolved> resolve(List<Occurrence> occurrences) {
    Company company = new Company(hierarchy, occurrences);
    List<Resolved> known = anchors(occurrences, company);
    for (int round = 0; round < ROUNDS; round++) {
      List<Resolved> resolved = resolveAll(occurrences, resolver(known, company));
      if (isSame(known, resolved)) {
        return resolved;
      }
      known = resolved;
    }
    return known;
  }

  private Resolver resolver(List<Resolved> all, Company company) {
    Support support = new Support(hierarchy);
    Containers containers = new Containers(hierarchy);
    for (Resolved known : all) {
      support.add(known.row(), weight(known));
      if (!known.occurrence().isAdjective()) {
        support.name(known.row());
      }
      if (isUnit(known.candidate())) {
        containers.add(known.occurrence(), known.row());
      }
    }
    return new Resolver(hierarchy, support, containers, company);
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
    Resolver alone =
        new Resolver(hierarchy, new Support(hierarchy), new Containers(hierarchy), company);
    List<Occurrence> sure = new ArrayList<>(occurrences);
    sure.removeIf(one -> !isAnchor(one));
    return resolveAll(sure, alone);
  }

  private boolean isAnchor(Occurrence occurrence) {
    if (occurrence.strength() == Strength.DOUBTFUL) {
      return false;
    }
    boolean anchor = occurrence.candidates().size() == 1;
    for (Candidate candidate : occurrence.candidates()) {
      anchor |= isLarge(candidate.row(), candidate.type());
    }
    return anchor;
  }

  private boolean isLarge(int row, PlaceType type) {
    return type == PlaceType.REGION
        || type == PlaceType.CITY && gazetteer.row(row).place().population() > LARGE;
  }

  private static List<Resolved> resolveAll(List<Occurrence> occurrences, Resolver resolver) {
    List<Resolved> resolved = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (resolver.resolve(occurrence) instanceof Resolved one) {
        resolved.add(one);
      }
    }
    return resolved;
  }

  private double weight(Resolved known) {
    return switch (known.candidate().type()) {
      case REGION -> OF_REGION;
      case CITY -> OF_CITY;
      case RAION, HROMADA, CITY_DISTRICT -> OF_CITY;
      case SETTLEMENT, VILLAGE ->
          known.occurrence().strength() == Strength.NAMED_KIND ? OF_NAMED_KIND : OF_OTHER;
    };
  }

  private boolean isUnit(Candidate place) {
    return !place.type().isPopulated() || isLarge(place.row(), place.type());
  }

  private List<PlaceFinding> findings(SourceDocument document, List<Resolved> resolved) {
    List<Resolved> listed = new ArrayList<>(resolved);
    listed.removeIf(one -> !isListed(one));
    AboutRule rule = new AboutRule(gazetteer, document, listed);
    Map<Integer, List<Resolved>> byRow = new LinkedHashMap<>();
    for (Resolved one : listed) {
      byRow.computeIfAbsent(one.row(), _ -> new ArrayList<>()).add(one);
    }
    List<PlaceFinding> findings = new ArrayList<>();
    byRow.forEach((row, all) -> findings.add(finding(row, all, rule.isAbout(row, all))));
    return findings;
  }

  /// An abolished raion tells the region but is itself no place of today.
  private static boolean isListed(Resolved resolved) {
    for (Candidate candidate : resolved.occurrence().candidates()) {
      if (candidate.row() == resolved.row() && candidate.role() != Role.ABOLISHED) {
        return true;
      }
    }
    return false;
  }

  private PlaceFinding finding(int row, List<Resolved> all, boolean about) {
    List<Mention> mentions = new ArrayList<>(all.size());
    Resolved surest = all.getFirst();
    for (Resolved one : all) {
      mentions.add(one.occurrence().mention());
      surest = one.confidence() > surest.confidence() ? one : surest;
    }
    Place place = gazetteer.row(row).place();
    String region = gazetteer.row(hierarchy.region(row)).place().name();
    return new PlaceFinding(
        place, region, about, surest.confidence(), mentions, reasons.of(surest));
  }
}
