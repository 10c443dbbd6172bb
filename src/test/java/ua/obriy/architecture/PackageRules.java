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
              "fetch", Set.of(), List.of("org.apache.hc.", "crawlercommons.", "javax.net.ssl.")),
          new Rule(
              "text",
              Set.of("model"),
              List.of(
                  "org.apache.lucene.analysis.",
                  "org.apache.lucene.util.",
                  "org.tartarus.snowball.",
                  "morfologik.",
                  "com.carrotsearch.hppc.")),
          new Rule("places", Set.of("model", "text"), List.of()),
          new Rule("topics", Set.of("model", "text"), List.of()),
          new Rule("names", Set.of("model", "text"), List.of()),
          new Rule("enrich", Set.of("model", "text", "places", "topics", "names"), List.of()),
          new Rule(
              "extract",
              Set.of("model"),
              List.of(
                  "org.apache.tika.",
                  "org.apache.poi.",
                  "org.apache.pdfbox.",
                  "org.apache.commons.compress.",
                  "org.apache.james.mime4j.",
                  "org.xml.sax.")),
          new Rule(
              "ingest",
              Set.of("model", "text", "extract"),
              List.of(
                  "org.jsoup.",
                  "tools.jackson.",
                  "org.apache.commons.csv.",
                  "com.rometools.",
                  "org.jdom2.")),
          new Rule("index", Set.of("model"), List.of()),
          new Rule("sources", Set.of("model", "fetch", "ingest"), List.of("tools.jackson.")),
          new Rule("run", Set.of("model", "enrich"), List.of("tools.jackson.")),
          new Rule("search", Set.of("model", "text"), List.of()),
          new Rule(
              "lucene", Set.of("model", "text", "index", "search"), List.of("org.apache.lucene.")),
          new Rule("opensearch", Set.of("model", "text", "index", "search"), JACKSON),
          new Rule("watch", Set.of("model", "fetch", "search"), List.of()),
          new Rule("eval", Set.of("model", "search"), List.of()),
          new Rule(
              "http",
              Set.of("model", "fetch", "search", "index", "enrich", "watch"),
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
                  "fetch",
                  "text",
                  "places",
                  "topics",
                  "names",
                  "enrich",
                  "extract",
                  "ingest",
                  "index",
                  "sources",
                  "run",
                  "search",
                  "lucene",
                  "opensearch",
                  "watch",
                  "eval",
                  "http"),
              List.of("picocli.", "me.tongfei.progressbar.", "tools.jackson.")));

  static final Map<String, Integer> MOST_PUBLIC_TYPES =
      Map.of("model", 40, "search", 40, "text", 12, "ingest", 9);

  private PackageRules() {}
}
