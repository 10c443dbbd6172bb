package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.EnrichedDocument;

/// All that an index holds, to be compared with another one.
///
/// @param documents by id
/// @param likenesses in the order of arrival
/// @param stories ids of the members of each document's story, in their order
record IndexState(
    Map<String, EnrichedDocument> documents,
    List<String> likenesses,
    Map<String, List<String>> stories) {
  private static final int ALL = 1000;

  static IndexState of(LuceneStore store) throws IOException {
    Map<String, EnrichedDocument> documents = new TreeMap<>();
    List<String> likenesses = new ArrayList<>();
    Map<String, List<String>> stories = new TreeMap<>();
    try (LuceneEngine engine = store.openForReading()) {
      engine.forEach(one -> documents.put(one.source().id(), one));
      engine.forEachLikeness(
          one ->
              likenesses.add(
                  String.join(
                      " ",
                      String.valueOf(one.arrival()),
                      String.valueOf(one.key()),
                      new TreeSet<>(one.alike()).toString(),
                      HexFormat.of().formatHex(one.sketch()))));
      for (String id : documents.keySet()) {
        engine
            .story(id, ALL)
            .ifPresent(
                story ->
                    stories.put(
                        id,
                        story.members().stream()
                            .map(one -> one.document().source().id())
                            .toList()));
      }
    }
    return new IndexState(documents, likenesses, stories);
  }

  /// A report without what differs from run to run.
  static JsonNode essence(Path report) throws IOException {
    ObjectNode members = (ObjectNode) JsonMapper.shared().readTree(Files.readString(report));
    members.remove(List.of("started", "ended", "speed", "options"));
    return members;
  }
}
