package ua.obriy.topics;

import java.util.List;
import ua.obriy.model.Analysis;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.text.UkrainianText;

/// Documents to classify, and the analyzer that the tests of this package share.
final class Documents {
  static final UkrainianText ANALYZER = UkrainianText.load();

  private Documents() {}

  static List<TopicFinding> classify(TopicClassifier classifier, String title, String text) {
    return classifier.classify(
        document(title, text), new Analysis(ANALYZER.analyze(title), ANALYZER.analyze(text)));
  }

  private static SourceDocument document(String title, String text) {
    return SourceDocument.of("d", title, text, new Provenance("test", "", "test"));
  }
}
