package ua.obriy.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The table of packages: what each may import of ours and of third parties. A package may import
/// only packages that stand above it.
final class PackageRules {

  /// @param ours names of our packages
  /// @param thirdParty prefixes of foreign packages; the JDK, JSpecify and Error Prone's
  ///     annotations are open to all
  record Rule(String name, Set<String> ours, List<String> thirdParty) {}

  static final List<String> OPEN_TO_ALL = List.of("java.", "javax.crypto.", "org.jspecify.");

  private static final List<String> JACKSON = List.of("tools.jackson.", "com.fasterxml.jackson.");

  static final List<Rule> TABLE =
      List.of(
          new Rule("model", Set.of(), List.of()),
          new Rule(
              "text",
              Set.of("model"),
              List.of(
                  "org.apache.lucene.analysis.",
                  "org.apache.lucene.util.",
                  "morfologik.",
                  "com.carrotsearch.hppc.")),
          new Rule("places", Set.of("model", "text"), List.of()),
          new Rule("topics", Set.of("model", "text"), List.of()),
          new Rule("names", Set.of("model", "text"), List.of()),
          new Rule("enrich", Set.of("model", "text", "places", "topics", "names"), List.of()),
          new Rule(
              "ingest",
              Set.of("model", "text"),
              List.of("org.jsoup.", "tools.jackson.", "org.apache.commons.csv.")),
          new Rule("index", Set.of("model"), List.of()),
          new Rule("run", Set.of("model", "enrich"), List.of("tools.jackson.")),
          new Rule("search", Set.of("model", "text"), List.of()),
          new Rule(
              "lucene", Set.of("model", "text", "index", "search"), List.of("org.apache.lucene.")),
          new Rule("opensearch", Set.of("model", "text", "index", "search"), JACKSON),
          new Rule("watch", Set.of("model", "search"), List.of()),
          new Rule("eval", Set.of("model", "search"), List.of()),
          new Rule(
              "http",
              Set.of("model", "search", "index", "enrich", "watch"),
              List.of(
                  "io.undertow.",
                  "org.xnio.",
                  "tools.jackson.",
                  "com.fasterxml.jackson.annotation.",
                  "io.micrometer.")),
          new Rule(
              "cli",
              Set.of(
                  "model",
                  "text",
                  "places",
                  "topics",
                  "names",
                  "enrich",
                  "ingest",
                  "index",
                  "run",
                  "search",
                  "lucene",
                  "opensearch",
                  "watch",
                  "eval",
                  "http"),
              List.of("picocli.", "me.tongfei.progressbar.", "tools.jackson.")));

  static final Map<String, Integer> MOST_PUBLIC_TYPES =
      Map.of("model", 40, "search", 40, "text", 12);

  private PackageRules() {}
}
