package ua.obriy.topics;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Token;
import ua.obriy.model.Topic;
import ua.obriy.text.UkrainianText;

/// Reads `topics.tsv` and the cue file of each topic.
final class CatalogueReader {

  /// Stands before each cue, so that its first word is read as one inside a sentence.
  private static final String LEAD = "і ";

  private final CatalogueFiles files;
  private final UkrainianText analyzer;

  CatalogueReader(CatalogueFiles files, UkrainianText analyzer) {
    this.files = files;
    this.analyzer = analyzer;
  }

  TopicCatalogue read() throws IOException {
    List<Topic> topics = TopicList.parse(files.lines(TopicList.FILE));
    List<String> ids = topics.stream().map(Topic::id).toList();
    refuseUnknown(ids);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      cues.addAll(readCues(ids.get(i) + CatalogueFiles.CUE_FILE, i));
    }
    return new TopicCatalogue(topics, cues);
  }

  private void refuseUnknown(List<String> ids) throws IOException {
    for (String file : files.cueFiles()) {
      String id = file.substring(0, file.length() - CatalogueFiles.CUE_FILE.length());
      if (!ids.contains(id)) {
        throw new TopicSyntaxException(
            file, 1, "no topic `" + id + "` in " + TopicList.FILE + "; there are: " + ids);
      }
    }
  }

  private List<Cue> readCues(String file, int topic) throws IOException {
    List<Cue> cues = new ArrayList<>();
    Map<List<CueWord>, Integer> lineOf = new HashMap<>();
    int number = 0;
    for (String line : cueLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      for (Cue cue : new CueLine(file, number, line).cues(topic, this::words)) {
        Integer earlier = lineOf.putIfAbsent(cue.words(), number);
        if (earlier != null) {
          throw new TopicSyntaxException(
              file, number, "same as a cue of line " + earlier + ": " + CueLine.spell(cue));
        }
        cues.add(cue);
      }
    }
    return cues;
  }

  private List<String> cueLines(String file) throws IOException {
    try {
      return files.lines(file);
    } catch (NoSuchFileException e) {
      TopicSyntaxException missing =
          new TopicSyntaxException(TopicList.FILE, 1, "a topic has no cue file: " + file);
      missing.initCause(e);
      throw missing;
    }
  }

  private List<CueWord> words(String phrase) {
    List<Token> tokens = analyzer.analyze(LEAD + phrase);
    return tokens.stream().skip(1).map(CueWord::of).toList();
  }
}
