package ua.obriy.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.SourceDocument;
import ua.obriy.places.Resolution.Resolved;

/// Decides whether a document is about a place or only mentions it: the title, the opening, how
/// often
/// it is named, and whether most of what is named lies in the same region. A project is about every
/// place that it names, and so is any document about the partners of a project.
final class AboutRule {
  /// UTF-16 units from the beginning of the text that count as its opening.
  private static final int OPENING = 150;

  private static final int OFTEN = 3;

  /// Share of the mentions that makes a region the one the document is about.
  private static final double HOME = 0.5;

  private static final String PROJECT = "project";
  private static final double IN_TITLE = 3;

  private final Gazetteer gazetteer;
  private final Map<Integer, Double> regions = new HashMap<>();
  private final boolean project;
  private final Set<Resolved> partners;
  private double all;

  AboutRule(Gazetteer gazetteer, SourceDocument document, List<Resolved> resolved) {
    this.gazetteer = gazetteer;
    this.project = PROJECT.equals(document.kind());
    this.partners = Partners.of(document.text(), resolved);
    for (Resolved one : resolved) {
      double weight = one.occurrence().field() == Field.TITLE ? IN_TITLE : 1;
      regions.merge(gazetteer.row(one.row()).region(), weight, Double::sum);
      all += weight;
    }
  }

  /// @param mentions the resolved mentions of one place
  boolean isAbout(int row, List<Resolved> mentions) {
    boolean adjectives =
        mentions.stream().allMatch(m -> m.occurrence().isAdjective());
    boolean home = regions.getOrDefault(gazetteer.row(row).region(), 0.0) >= HOME * all;
    if (project || mentions.stream().anyMatch(partners::contains)) {
      return true;
    }
    if (mentions.stream().anyMatch(m -> m.occurrence().field() == Field.TITLE)) {
      return true;
    }
    return home && !adjectives || mentions.size() >= OFTEN || opens(mentions) && !adjectives;
  }

  private static boolean opens(List<Resolved> mentions) {
    Mention first = mentions.getFirst().occurrence().mention();
    return first.field() == Field.TEXT && first.start() < OPENING;
  }
}
