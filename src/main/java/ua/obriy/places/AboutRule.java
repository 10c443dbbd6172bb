package ua.obriy.places;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.model.SourceDocument;
import ua.obriy.places.Occurrence.Strength;
import ua.obriy.places.Resolution.Resolved;

/// Decides whether a document is about a place or only mentions it.
///
/// A place of the title is what a document is about, and so are the partners of a project. For the
/// others points are summed, and
/// [#NEEDED] of them make it «about». The points were fitted to the news set and our samples by
/// logistic regression, half against half, and rounded; what the halves disagreed on was left out.
final class AboutRule {
  private static final double NEEDED = 0.75;

  /// The title names no place, and half of what the document names lies in this region.
  private static final double HOME = 1.5;

  /// Named among the first [#OPENING] UTF-16 units of the text.
  private static final double OPENS = 1.5;

  /// Named before all other places.
  private static final double FIRST = 0.75;

  /// A word beside it says what it is: село, район, громада.
  private static final double OF_NAMED_KIND = 0.5;

  /// Villages and hromadas are named for their own sake.
  private static final double SMALL = 1;

  /// It lies in a place that the title names.
  private static final double INSIDE_TITLE = 1;

  private static final double TWICE = 1;
  private static final double OFTEN = 1.5;

  /// The document names two places at most.
  private static final double ONE_OF_FEW = 1;

  /// A region where the title names something else: it only says where that is.
  private static final double REGION_BESIDE_TITLE = -1;

  /// Only where somebody comes from: з Києва.
  private static final double ORIGIN = -1;

  private static final double ADJECTIVE = -0.75;

  /// A large city after the opening: the seat of an office, a distance.
  private static final double LARGE_LATER = -1;

  private static final int OPENING = 150;
  private static final int LARGE = 100_000;
  private static final int FEW = 2;
  private static final double HALF = 0.5;
  private static final Set<String> FROM = Set.of("з", "із", "зі", "від");
  private static final int LONGEST_FROM = 3;

  /// With which one of them ends.
  private static final String FROM_LETTERS = "зідЗІД";

  private final Hierarchy hierarchy;
  private final SourceDocument document;
  private final int places;
  private final RowWeights titleRows = new RowWeights(FEW);

  /// Mentions by region, where the title names no place.
  private final RowWeights regions = new RowWeights(FEW);

  private final Set<Resolved> partners;
  private final int firstRow;
  private final double all;

  /// @param resolved all mentions, in order
  /// @param places how many places they name
  AboutRule(Hierarchy hierarchy, SourceDocument document, List<Resolved> resolved, int places) {
    this.hierarchy = hierarchy;
    this.document = document;
    this.places = places;
    this.partners = Partners.of(document.text(), resolved);
    this.firstRow = resolved.getFirst().row();
    this.all = resolved.size();
    for (Resolved one : resolved) {
      if (one.occurrence().field() == Field.TITLE) {
        titleRows.add(one.row(), 1);
      } else if (titleRows.size() == 0) {
        regions.add(one.candidate().region(), 1);
      }
    }
  }

  /// @param mentions the resolved mentions of one place
  boolean isAbout(List<Resolved> mentions) {
    int row = mentions.getFirst().row();
    if (titleRows.has(row)) {
      return true;
    }
    for (Resolved one : mentions) {
      if (!partners.isEmpty() && partners.contains(one)) {
        return true;
      }
    }
    double points = ofPlace(mentions.getFirst().candidate()) + ofPosition(row, mentions);
    return points + ofWords(mentions) >= NEEDED;
  }

  private double ofPlace(Candidate place) {
    PlaceType type = place.type();
    double points = type == PlaceType.VILLAGE || type == PlaceType.HROMADA ? SMALL : 0;
    points += places <= FEW ? ONE_OF_FEW : 0;
    if (titleRows.size() == 0) {
      double share = regions.of(place.region()) / all;
      return points + (share >= HALF ? HOME : 0);
    }
    points += isInsideTitle(place.row()) ? INSIDE_TITLE : 0;
    return points + (type == PlaceType.REGION ? REGION_BESIDE_TITLE : 0);
  }

  private boolean isInsideTitle(int row) {
    for (int at = hierarchy.parent(row); at >= 0; at = hierarchy.parent(at)) {
      if (titleRows.has(at)) {
        return true;
      }
    }
    return false;
  }

  private double ofPosition(int row, List<Resolved> mentions) {
    boolean opens = mentions.getFirst().occurrence().mention().start() < OPENING;
    Place place = mentions.getFirst().candidate().place();
    boolean large = place.type() == PlaceType.CITY && place.population() > LARGE;
    double times = mentions.size() > 2 ? OFTEN : mentions.size() > 1 ? TWICE : 0;
    double points = opens ? OPENS : large ? LARGE_LATER : 0;
    return points + times + (row == firstRow ? FIRST : 0);
  }

  private double ofWords(List<Resolved> mentions) {
    boolean kind = false;
    boolean adjectives = true;
    boolean from = false;
    boolean within = false;
    for (Resolved one : mentions) {
      kind |= one.occurrence().strength() == Strength.NAMED_KIND;
      adjectives &= one.occurrence().isAdjective();
      from |= isFrom(one.occurrence().mention());
      within |= one.occurrence().isWithin();
    }
    double points = kind ? OF_NAMED_KIND : 0;
    points += adjectives ? ADJECTIVE : 0;
    return points + (from && !within ? ORIGIN : 0);
  }

  /// Whether a word such as «з» stands right before.
  private boolean isFrom(Mention mention) {
    String text = document.textOf(mention.field());
    int end = mention.start() - 1;
    if (end <= 0 || !Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST_FROM && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= LONGEST_FROM
        && end > start
        && FROM_LETTERS.indexOf(text.charAt(end - 1)) >= 0
        && FROM.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
