package ua.obriy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ua.obriy.enrich.DocumentEnricher;
import ua.obriy.enrich.Enricher;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.lucene.WaitingQuestions;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.places.Gazetteer;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.QueryParser;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

/// How long one document takes against 10,000 saved searches: words, phrases, places, topics and
/// mixtures of them, taken from the documents themselves. Time of the processor, so that others on
/// the machine do not count.
///
/// Arguments: files or folders with documents; without any, the samples.
public final class StoredQuestionsRate {
  private static final int QUESTIONS = 10_000;
  private static final int ROUNDS = 10;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int SHORTEST_WORD = 4;

  private final Random random = new Random(20_261_125L);
  private final List<EnrichedDocument> documents = new ArrayList<>();

  private StoredQuestionsRate() {}

  public static void main(String[] sources) throws IOException {
    StoredQuestionsRate rate = new StoredQuestionsRate();
    UkrainianText text = UkrainianText.load();
    Gazetteer places = Gazetteer.load();
    Enricher enricher = new DocumentEnricher(text, places, TopicCatalogue.load(text));
    List<String> given =
        sources.length > 0
            ? List.of(sources)
            : List.of(Path.of("index-data", "documents").toString());
    Ingest ingest = new Ingest();
    given.forEach(source -> ingest.read(source, outcome -> rate.take(outcome, enricher)));
    WaitingQuestions questions = new WaitingQuestions(text, Equivalences.NONE, places);
    long start = System.nanoTime();
    for (int i = 0; i < QUESTIONS; i++) {
      Filters filters = rate.filters();
      String words = rate.words(filters.chosen().isEmpty());
      questions.put(Integer.toString(i), QueryParser.parse(words), filters);
    }
    System.out.printf("%d questions kept in %d ms%n", QUESTIONS, millis(start));
    for (int round = 0; round < ROUNDS; round++) {
      rate.measure(questions);
    }
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void take(Outcome outcome, Enricher enricher) {
    if (outcome instanceof Outcome.Accepted accepted) {
      documents.add(enricher.enrich(accepted.document()));
    }
  }

  private void measure(WaitingQuestions questions) throws IOException {
    double[] each = new double[documents.size()];
    long answers = 0;
    for (int i = 0; i < each.length; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      answers += questions.answeredBy(documents.get(i)).size();
      each[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(each);
    System.out.printf(
        "%d documents: mean %.2f ms, median %.2f, 95%% %.2f, 99%% %.2f, most %.2f;"
            + " %.1f questions answered by each%n",
        each.length,
        Arrays.stream(each).average().orElse(0),
        each[each.length / 2],
        each[each.length * 95 / 100],
        each[each.length * 99 / 100],
        each[each.length - 1],
        (double) answers / each.length);
  }

  /// One word, two or three of one document, a phrase, words without others, none beside filters.
  private String words(boolean needed) {
    List<Token> tokens = one(documents).analysis().text();
    return switch (random.nextInt(10)) {
      case 0, 1 -> word(tokens);
      case 2, 3, 4 -> word(tokens) + " " + word(tokens);
      case 5 -> word(tokens) + " " + word(tokens) + " " + word(tokens);
      case 6 -> "\"" + phrase(tokens) + "\"";
      case 7 -> word(tokens) + " -" + word(one(documents).analysis().text());
      case 8 -> "(" + word(tokens) + " OR " + word(tokens) + ")";
      default -> needed ? word(tokens) + " " + word(tokens) : "";
    };
  }

  private String word(List<Token> tokens) {
    for (int i = 0; i < 50 && !tokens.isEmpty(); i++) {
      Token token = one(tokens);
      if (token.form().length() >= SHORTEST_WORD && !token.has(Traits.NUMBER)) {
        return token.form().replaceAll("[^\\p{L}]", "");
      }
    }
    return "школа";
  }

  private String phrase(List<Token> tokens) {
    int at = random.nextInt(Math.max(1, tokens.size() - 2));
    return tokens.size() < 2
        ? "нова школа"
        : tokens.get(at).form() + " " + tokens.get(at + 1).form();
  }

  private Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    EnrichedDocument like = one(documents);
    if (random.nextBoolean() && !like.places().isEmpty()) {
      PlaceFinding place = one(like.places());
      boolean city = place.place().type().isPopulated() && random.nextBoolean();
      chosen.put(
          city ? Facet.CITY : Facet.REGION,
          List.of(city ? place.place().code() : place.place().regionCode()));
    }
    if (random.nextInt(4) == 0 && !like.topics().isEmpty()) {
      chosen.put(Facet.TOPIC, List.of(one(like.topics()).id()));
    }
    return new Filters(chosen, null, null, null, Filters.PlaceRole.ALL);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
