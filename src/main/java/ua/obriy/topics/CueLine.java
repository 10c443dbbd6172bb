package ua.obriy.topics;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A line of a cue file: `weight: cue, cue, …`.
record CueLine(String file, int number, String line) {
  private static final double MOST = 5;

  List<Cue> cues(int topic, Function<String, List<CueWord>> analyzer) throws TopicSyntaxException {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw broken("a line is `weight: cue, cue, …`; got: " + line);
    }
    double weight = weight(line.substring(0, colon).strip());
    List<Cue> cues = new ArrayList<>();
    for (String phrase : line.substring(colon + 1).split(",", -1)) {
      List<CueWord> words = analyzer.apply(phrase.strip());
      if (words.isEmpty()) {
        throw broken("a cue without a letter: `" + phrase + "`");
      }
      cues.add(new Cue(topic, weight, words));
    }
    return cues;
  }

  /// The cue by its lemmas, as messages show it.
  static String spell(Cue cue) {
    return cue.words().stream().map(word -> word.lemmas().getFirst()).collect(joining(" "));
  }

  private double weight(String written) throws TopicSyntaxException {
    double weight;
    try {
      weight = Double.parseDouble(written);
    } catch (NumberFormatException _) {
      weight = Double.NaN;
    }
    if (!(Math.abs(weight) <= MOST)) {
      throw broken("a weight is a number from -5 to 5; got: " + written);
    }
    return weight;
  }

  private TopicSyntaxException broken(String problem) {
    return new TopicSyntaxException(file, number, problem);
  }
}
