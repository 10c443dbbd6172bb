package ua.obriy.names;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.Names;
import ua.obriy.model.SourceDocument;

/// Finds the people, organisations, quoted projects, dates and sums of money that a document names.
/// Immutable and safe for use by several threads.
public final class NameFinder {
  private final NameWords words;

  public NameFinder(NameWords words) {
    this.words = words;
  }

  /// What the words name, each list in the order of the first mentions, title before text.
  ///
  /// @param analysis the tokens of this document's title and text
  public Names find(SourceDocument document, Analysis analysis) {
    List<Passage> passages = new ArrayList<>(2);
    for (Field field : Field.values()) {
      passages.add(new Passage(field, document.textOf(field), analysis.of(field), words));
    }
    List<Sighting> sightings = new ArrayList<>();
    Findings dates = new Findings();
    Findings money = new Findings();
    OrganizationScanner organizations = new OrganizationScanner(passages.getFirst(), words);
    for (Passage passage : passages) {
      organizations.scan(passage);
      sightings.addAll(new PersonScanner(passage, words).scan());
      new DateScanner(passage, document.date(), dates).scan();
      new MoneyScanner(passage, money).scan();
    }
    return new Names(
        new People(sightings).among(passages),
        organizations.organizations().list(),
        organizations.projects().list(),
        dates.list(),
        money.list());
  }
}
