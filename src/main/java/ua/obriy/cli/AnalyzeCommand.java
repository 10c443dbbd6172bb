package ua.obriy.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.Mention;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;

/// `obriy analyze TEXT`, for people who wonder why something is found.
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HelpOptions help = new HelpOptions();

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "analyze.text")
  private List<String> words = List.of();

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    String text = String.join(" ", words);
    if (text.isBlank()) {
      throw new CommandException(console.messages().text("analyze.empty"));
    }
    Knowledge knowledge = Knowledge.load();
    EnrichedDocument found = knowledge.enricher().enrich(document(text));
    console.out().println(console.messages().text("analyze.tokens"));
    found.analysis().text().forEach(this::print);
    printPlaces(found);
    printTopics(found, knowledge);
    return 0;
  }

  private static SourceDocument document(String text) {
    Provenance typed = new Provenance("analyze", "", "text");
    return new SourceDocument(
        "analyze",
        null,
        "",
        text,
        null,
        null,
        null,
        null,
        Given.NOTHING,
        List.of(),
        typed,
        Map.of());
  }

  private void print(Token token) {
    console.out().printf("  %-20s %s%n", token.form(), String.join(", ", token.lemmas()));
  }

  private void printPlaces(EnrichedDocument found) {
    console.out().println(console.messages().text("analyze.places", found.places().size()));
    found
        .places()
        .forEach(
            place -> {
              String surfaces =
                  place.mentions().stream()
                      .map(Mention::surface)
                      .distinct()
                      .collect(Collectors.joining("», «", "«", "»"));
              console
                  .out()
                  .printf(
                      "  %s (%s), %s %s%n    %s: %s%n",
                      place.place().name(),
                      place.regionName(),
                      place.place().type().label(),
                      place.place().code(),
                      surfaces,
                      place.reason());
            });
  }

  private void printTopics(EnrichedDocument found, Knowledge knowledge) {
    console.out().println(console.messages().text("analyze.topics", found.topics().size()));
    found
        .topics()
        .forEach(
            topic ->
                console
                    .out()
                    .printf(
                        java.util.Locale.ROOT,
                        "  %s (%s) %.2f: %s%n",
                        knowledge
                            .topics()
                            .topic(topic.id())
                            .map(one -> one.name())
                            .orElse(topic.id()),
                        topic.id(),
                        topic.score(),
                        String.join(", ", topic.evidence())));
  }
}
