package ua.obriy.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /// A topic that something speaks for.
  private record Ranked(int topic, double score, TopicEvidence evidence) {}

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
    @Nullable TopicEvidence[] evidence = new TopicEvidence[ids.size()];
    for (Field field : Field.values()) {
      collect(field, document.textOf(field), analysis.of(field), evidence);
    }
    double length = analysis.title().size() * TITLE + analysis.text().size();
    List<Ranked> ranked = ranked(evidence, length);
    int clear = Threshold.clear(ranked.stream().map(Ranked::score).toList());
    return ranked.subList(0, clear).stream().map(one -> finding(one, length)).toList();
  }

  private static List<Ranked> ranked(@Nullable TopicEvidence[] evidence, double length) {
    List<Ranked> ranked = new ArrayList<>();
    for (int topic = 0; topic < evidence.length; topic++) {
      TopicEvidence own = evidence[topic];
      if (own != null) {
        ranked.add(new Ranked(topic, own.score(length), own));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }

  private TopicFinding finding(Ranked one, double length) {
    return new TopicFinding(ids.get(one.topic()), one.score(), one.evidence().mostTelling(length));
  }

  private void collect(
      Field field, String text, List<Token> tokens, @Nullable TopicEvidence[] evidence) {
    for (CueMatch match : CueMatch.in(tokens, trie, ids.size())) {
      Cue cue = match.cue();
      if (cue.weight() != 0) {
        int start = tokens.get(match.start()).start();
        int end = tokens.get(match.end() - 1).end();
        TopicEvidence own = evidence[cue.topic()];
        if (own == null) {
          own = new TopicEvidence();
          evidence[cue.topic()] = own;
        }
        own.add(cue, place(field, match.start()), () -> text.substring(start, end));
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
