package ua.obriy.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answer of `/api/search` as a person reads it in a terminal.
record HitList(Console console) {
  private static final int FACET_VALUES = 8;
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  void print(byte[] answer) {
    JsonNode root = JsonMapper.shared().readTree(answer);
    for (JsonNode change : root.path("query").path("changes")) {
      line("search.change", text(change, "from"), text(change, "to"), text(change, "kind"));
    }
    if (root.path("query").has("instead")) {
      line("search.instead", text(root.path("query"), "instead"));
    }
    line("search.total", root.path("total").asLong());
    int number = 1;
    for (JsonNode hit : root.path("hits")) {
      print(hit, number++);
    }
    for (String facet : List.of("region", "city", "topic")) {
      printFacet(facet, root.path("facets").path(facet));
    }
  }

  private void print(JsonNode hit, int number) {
    console.out().printf("%n%d. %s%n", number, marked(text(hit, "title"), hit.path("titleMarks")));
    List<String> facts = new ArrayList<>();
    facts.add(text(hit, "date"));
    facts.add(text(hit, "source"));
    hit.path("places").forEach(place -> facts.add(text(place, "name")));
    hit.path("topics").forEach(topic -> facts.add("#" + text(topic, "name")));
    facts.add(text(hit, "id"));
    facts.removeIf(String::isBlank);
    console.out().println("   " + String.join(" · ", facts));
    for (JsonNode snippet : hit.path("snippets")) {
      String text = marked(text(snippet, "text"), snippet.path("marks"));
      console.out().println("   " + text.replace('\n', ' '));
    }
  }

  private void printFacet(String facet, JsonNode values) {
    List<String> shown = new ArrayList<>();
    for (JsonNode value : values) {
      if (shown.size() < FACET_VALUES) {
        shown.add(text(value, "label") + " " + value.path("count").asLong());
      }
    }
    if (!shown.isEmpty()) {
      console.out().println();
      line("search.facet." + facet, String.join(", ", shown));
    }
  }

  private void line(String key, Object... values) {
    console.out().println(console.messages().text(key, values));
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asString("");
  }

  /// The found words stand out, but not in a file.
  private String marked(String text, JsonNode marks) {
    if (!console.terminal()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (JsonNode mark : marks) {
      int start = mark.get(0).asInt();
      int end = mark.get(1).asInt();
      shown.append(text, at, start).append(BOLD).append(text, start, end).append(PLAIN);
      at = end;
    }
    return shown.append(text, at, text.length()).toString();
  }
}
