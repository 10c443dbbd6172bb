package ua.obriy.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ua.obriy.model.Topic;
import ua.obriy.text.UkrainianText;

/// The topics and the cues that speak for them. Immutable and safe for use by several threads.
public final class TopicCatalogue {
  private static final String CLASS_PATH = "/index-data/topics";

  private final List<Topic> topics;
  private final List<Cue> cues;

  TopicCatalogue(List<Topic> topics, List<Cue> cues) {
    this.topics = List.copyOf(topics);
    this.cues = List.copyOf(cues);
  }

  /// The catalogue that the program carries on its class path.
  ///
  /// @param analyzer the one that will analyse the documents: cues match by its lemmas
  public static TopicCatalogue load(UkrainianText analyzer) {
    try {
      return new CatalogueReader(CatalogueFiles.onClassPath(CLASS_PATH), analyzer).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A catalogue in a folder: `topics.tsv` and one file of cues for each topic.
  ///
  /// @throws TopicSyntaxException when a line breaks a rule
  /// @throws IOException when a file is missing or cannot be read
  public static TopicCatalogue load(Path folder, UkrainianText analyzer) throws IOException {
    return new CatalogueReader(CatalogueFiles.in(folder), analyzer).read();
  }

  /// All topics in the order of the file.
  public List<Topic> topics() {
    return topics;
  }

  /// The topic with this id.
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /// Version of the way topics are found; part of the index manifest.
  public static String version() {
    return "1";
  }

  List<Cue> cues() {
    return cues;
  }
}
