package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceName;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.UnresolvedPlace;
import ua.obriy.places.Resolution.Resolved;

/// Finds the places that a document names and decides which of the namesakes each is. Safe for use
/// by several threads.
public final class PlaceFinder {
  /// Letters that a district shares with the quarter that it is called after: Подол, Подільський.
  private static final int SAME_STEM = 3;

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
    Rounds rounds = new Rounds(hierarchy, occurrences(document, analysis), home);
    return findings(document, rounds.resolve(), home);
  }

  /// The same places, and the names that led to none.
  public Found findAll(SourceDocument document, Analysis analysis) {
    List<Occurrence> occurrences = occurrences(document, analysis);
    Candidate home = home(document);
    Rounds rounds = new Rounds(hierarchy, occurrences, home);
    List<Resolved> resolved = rounds.resolve();
    return new Found(
        findings(document, resolved, home),
        new LeftOpen(gazetteer, rounds.after(resolved)).of(occurrences, resolved));
  }

  /// The place where whoever published the document is at home; null when that is none or several.
  private @Nullable Candidate home(SourceDocument document) {
    String home = document.home();
    List<Integer> rows = home == null ? List.of() : gazetteer.rowsOf(home);
    return rows.size() == 1 ? Candidate.of(gazetteer, rows.getFirst(), Role.NAME) : null;
  }

  private List<Occurrence> occurrences(SourceDocument document, Analysis analysis) {
    List<Occurrence> occurrences = new ArrayList<>();
    OneSense senses = new OneSense();
    WordNotes notes = gazetteer.wordNotes();
    for (Field field : Field.values()) {
      Words words = new Words(document.textOf(field), analysis.of(field), notes);
      if (words.mayName()) {
        new MentionScanner(notes, field, words, occurrences, senses).scan();
      }
    }
    if (isProject(document)) {
      occurrences = Roads.without(document, occurrences);
    }
    return senses.of(occurrences);
  }

  private static boolean isProject(SourceDocument document) {
    return "project".equals(document.kind());
  }

  private List<PlaceFinding> findings(
      SourceDocument document, List<Resolved> resolved, @Nullable Candidate home) {
    List<Resolved> listed = new ArrayList<>(resolved.size());
    for (Resolved one : resolved) {
      if (isListed(one)) {
        listed.add(one);
      }
    }
    if (listed.isEmpty()) {
      return List.of();
    }
    List<List<Resolved>> places = byPlace(listed);
    AboutRule rule = new AboutRule(hierarchy, document, resolved);
    List<PlaceFinding> findings = new ArrayList<>(places.size());
    for (List<Resolved> all : places) {
      findings.add(finding(all, rule.isAbout(all), home));
    }
    return findings;
  }

  /// The mentions of each place, in the order of first mention.
  private List<List<Resolved>> byPlace(List<Resolved> listed) {
    RowWeights numbers = new RowWeights(listed.size());
    List<List<Resolved>> groups = new ArrayList<>(listed.size());
    for (Resolved one : listed) {
      int identity = identity(one);
      int number = (int) numbers.of(identity);
      if (number == 0) {
        groups.add(new ArrayList<>(2));
        number = groups.size();
        numbers.add(identity, number);
      }
      groups.get(number - 1).add(one);
    }
    return groups;
  }

  /// The row, and for an abolished raion also which of those whose land went there.
  private int identity(Resolved resolved) {
    int row = resolved.row();
    if (!resolved.isAbolished()) {
      return row;
    }
    return row + gazetteer.size() * (1 + gazetteer.aliases().of(row).indexOf(raion(resolved)));
  }

  /// Who writes «Троєщина» does not name the district, as who writes «Печерськ» does.
  private static boolean isListed(Resolved resolved) {
    return resolved.candidate().role() != Role.QUARTER
        || isCalledAfter(
            resolved.candidate().place().name(), resolved.occurrence().mention().surface());
  }

  private static boolean isCalledAfter(String district, String quarter) {
    return district.regionMatches(true, 0, quarter, 0, SAME_STEM);
  }

  private PlaceFinding finding(List<Resolved> all, boolean about, @Nullable Candidate home) {
    List<Mention> mentions = new ArrayList<>(all.size());
    Resolved surest = all.getFirst();
    for (Resolved one : all) {
      mentions.add(one.occurrence().mention());
      surest = one.confidence() > surest.confidence() ? one : surest;
    }
    Place place = surest.isAbolished() ? asNamed(surest) : surest.candidate().place();
    String region = gazetteer.row(surest.candidate().region()).place().name();
    return new PlaceFinding(
        place, region, about, surest.confidence(), mentions, reasons.of(surest, home));
  }

  /// The raion of today under the name that the text has: that of one whose land lies in it.
  private Place asNamed(Resolved resolved) {
    return resolved.candidate().place().called(raion(resolved).name());
  }

  private PlaceName raion(Resolved resolved) {
    String surface = resolved.occurrence().mention().surface();
    return gazetteer.aliases().abolished(resolved.row(), surface);
  }
}
