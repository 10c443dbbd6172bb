package ua.obriy.places;

import java.util.List;
import java.util.Set;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.PlaceType;
import ua.obriy.model.SourceDocument;
import ua.obriy.places.Resolution.Resolved;

/// Decides whether a document is about a place or only mentions it.
///
/// A place of the title is what a document is about, and so are the partners of a project. For the
/// others points are summed, and [#NEEDED] of them make it «about». The points were fitted by
/// logistic regression to three sets of news from different regions, and rounded; what had another
/// sign in one of the sets was left out.
final class AboutRule {
  private static final double NEEDED = 1.25;

  /// Named among the first [#OPENING] UTF-16 units of the text.
  private static final double OPENS = 1.5;

  /// Named before all other places.
  private static final double FIRST = 1.25;

  private static final double TWICE = 1.25;

  /// The document names two places at most.
  private static final double ONE_OF_FEW = 1;

  /// Villages and hromadas are named for their own sake, cities also as where somebody comes from.
  private static final double SMALL = 0.75;

  private static final double CITY = -0.5;

  /// A large city after the opening: the seat of an office, a distance.
  private static final double LARGE_LATER = -0.5;

  /// It lies in another place that is named, or such a one lies in it.
  private static final double KIN = 0.75;

  /// It lies in a place that the title names.
  private static final double INSIDE_TITLE = 1.5;

  /// A place that the title names lies in it.
  private static final double AROUND_TITLE = 1;

  /// The title names no place, and half of what the document names lies in this region.
  private static final double HOME = 1;

  /// The title names places, and none in this region.
  private static final double NOT_OF_TITLE = -1.25;

  /// The document names more places of another region.
  private static final double ELSEWHERE = -0.5;

  /// Only where somebody comes from: з Києва.
  private static final double ORIGIN = -1.5;

  /// In a sentence that recalls something else: Нагадаємо, торік у Луцьку.
  private static final double RECALLED = -1.5;

  private static final int OPENING = 150;
  private static final int LARGE = 100_000;
  private static final int FEW = 2;
  private static final double HALF = 0.5;

  private final Hierarchy hierarchy;
  private final SourceDocument document;
  private final Set<Resolved> partners;
  private final int firstRow;
  private final double all;
  private final RowWeights titleRows = new RowWeights(FEW);
  private final RowWeights titleRegions = new RowWeights(FEW);

  /// Places that hold a place of the title.
  private final RowWeights aroundTitle = new RowWeights(FEW);

  /// Mentions by region.
  private final RowWeights regions = new RowWeights(FEW);

  /// Mentions by place.
  private final RowWeights named;

  /// Places that hold a place that is named.
  private final RowWeights around;

  private final int mainRegion;

  /// @param resolved all mentions, in order; abolished raions count as kin too
  AboutRule(Hierarchy hierarchy, SourceDocument document, List<Resolved> resolved) {
    this.hierarchy = hierarchy;
    this.document = document;
    this.partners = Partners.of(document.text(), resolved);
    this.firstRow = resolved.getFirst().row();
    this.all = resolved.size();
    this.named = new RowWeights(resolved.size());
    this.around = new RowWeights(2 * resolved.size());
    for (Resolved one : resolved) {
      add(one);
    }
    this.mainRegion = mainRegion(resolved);
  }

  private void add(Resolved one) {
    int row = one.row();
    regions.add(one.candidate().region(), 1);
    if (!named.has(row)) {
      addHolders(row, around);
    }
    named.add(row, 1);
    if (one.occurrence().field() == Field.TITLE) {
      titleRows.add(row, 1);
      titleRegions.add(one.candidate().region(), 1);
      addHolders(row, aroundTitle);
    }
  }

  private void addHolders(int row, RowWeights holders) {
    for (int at = hierarchy.parent(row); at >= 0; at = hierarchy.parent(at)) {
      holders.add(at, 1);
    }
  }

  /// The region with most mentions, of several the first.
  private int mainRegion(List<Resolved> resolved) {
    int main = resolved.getFirst().candidate().region();
    for (Resolved one : resolved) {
      int region = one.candidate().region();
      main = regions.of(region) > regions.of(main) ? region : main;
    }
    return main;
  }

  /// @param mentions the resolved mentions of one place
  boolean isAbout(List<Resolved> mentions) {
    if (titleRows.has(mentions.getFirst().row())) {
      return true;
    }
    for (Resolved one : mentions) {
      if (!partners.isEmpty() && partners.contains(one)) {
        return true;
      }
    }
    Candidate place = mentions.getFirst().candidate();
    double points = ofPlace(place) + ofRegion(place.region()) + ofPosition(mentions);
    return points >= NEEDED;
  }

  private double ofPlace(Candidate place) {
    PlaceType type = place.type();
    double points = type == PlaceType.VILLAGE || type == PlaceType.HROMADA ? SMALL : 0;
    points += type == PlaceType.CITY ? CITY : 0;
    points += named.size() <= FEW ? ONE_OF_FEW : 0;
    points += isInside(place.row(), named) ? KIN : 0;
    points += around.has(place.row()) ? KIN : 0;
    points += isInside(place.row(), titleRows) ? INSIDE_TITLE : 0;
    return points + (aroundTitle.has(place.row()) ? AROUND_TITLE : 0);
  }

  private boolean isInside(int row, RowWeights some) {
    for (int at = hierarchy.parent(row); at >= 0; at = hierarchy.parent(at)) {
      if (some.has(at)) {
        return true;
      }
    }
    return false;
  }

  private double ofRegion(int region) {
    double points = region == mainRegion ? 0 : ELSEWHERE;
    if (titleRows.size() == 0) {
      return points + (regions.of(region) / all >= HALF ? HOME : 0);
    }
    return points + (titleRegions.has(region) ? 0 : NOT_OF_TITLE);
  }

  private double ofPosition(List<Resolved> mentions) {
    Mention first = mentions.getFirst().occurrence().mention();
    double points = first.start() < OPENING ? OPENS : ofLater(mentions.getFirst().candidate());
    points += mentions.size() > 1 ? TWICE : 0;
    points += mentions.getFirst().row() == firstRow ? FIRST : 0;
    points += mentions.getFirst().occurrence().isRecalled() ? RECALLED : 0;
    return points + (isOrigin(mentions) ? ORIGIN : 0);
  }

  private static double ofLater(Candidate place) {
    boolean large = place.type() == PlaceType.CITY && place.place().population() > LARGE;
    return large ? LARGE_LATER : 0;
  }

  private boolean isOrigin(List<Resolved> mentions) {
    boolean from = false;
    for (Resolved one : mentions) {
      if (one.occurrence().isWithin()) {
        return false;
      }
      Mention mention = one.occurrence().mention();
      from |= Origin.isOf(document.textOf(mention.field()), mention.start());
    }
    return from;
  }
}
