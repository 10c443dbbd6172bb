package ua.obriy.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;
import ua.obriy.model.TopicFinding;

/// Says what a document is about and by which of its words. Immutable and safe for use by several
/// threads.
public final class TopicClassifier {
  private static final double TITLE = 3;
  private static final double OPENING = 1.5;
  private static final int OPENING_TOKENS = 40;

  private static final Comparator<TopicFinding> STRONGEST_FIRST =
      Comparator.comparingDouble(TopicFinding::score).reversed();

  private final List<String> ids;
  private final CueTrie trie;

  public TopicClassifier(TopicCatalogue catalogue) {
    this.ids = catalogue.topics().stream().map(topic -> topic.id()).toList();
    this.trie = new CueTrie(catalogue.cues());
  }

  /// The topics of a document, the strongest first, at most four; none when no cue speaks clearly.
  /// Scores lie between 0 and 1.
  ///
  /// @param analysis the tokens of this document's title and text
  public List<TopicFinding> classify(SourceDocument document, Analysis analysis) {
    List<TopicEvidence> evidence = ids.stream().map(_ -> new TopicEvidence()).toList();
    for (Field field : Field.values()) {
      collect(field, document.textOf(field), analysis.of(field), evidence);
    }
    double length = analysis.title().size() * TITLE + analysis.text().size();
    List<TopicFinding> findings = new ArrayList<>();
    for (int topic = 0; topic < ids.size(); topic++) {
      findings.add(evidence.get(topic).finding(ids.get(topic), length));
    }
    findings.sort(STRONGEST_FIRST);
    return Threshold.clear(findings);
  }

  private void collect(Field field, String text, List<Token> tokens, List<TopicEvidence> evidence) {
    for (CueMatch match : CueMatch.in(tokens, trie, ids.size())) {
      if (match.cue().weight() != 0) {
        int start = tokens.get(match.start()).start();
        int end = tokens.get(match.end() - 1).end();
        double place = place(field, match.start());
        evidence.get(match.cue().topic()).add(match.cue(), place, text.substring(start, end));
      }
    }
  }

  private static double place(Field field, int token) {
    return switch (field) {
      case TITLE -> TITLE;
      case TEXT -> token < OPENING_TOKENS ? OPENING : 1;
    };
  }
}
