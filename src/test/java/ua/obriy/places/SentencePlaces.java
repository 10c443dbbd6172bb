package ua.obriy.places;

import java.util.List;
import ua.obriy.model.Analysis;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.text.UkrainianText;

/// The places of a document that is one sentence.
final class SentencePlaces {
  static final UkrainianText TEXT = UkrainianText.load();
  static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

  private SentencePlaces() {}

  static List<PlaceFinding> in(String sentence) {
    return of("", sentence);
  }

  static List<PlaceFinding> of(String title, String text) {
    SourceDocument document = SourceDocument.of("id", title, text, new Provenance("test", "", ""));
    return FINDER.find(document, new Analysis(TEXT.analyze(title), TEXT.analyze(text)));
  }
}
