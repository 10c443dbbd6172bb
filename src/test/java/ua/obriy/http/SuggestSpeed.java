package ua.obriy.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import ua.obriy.eval.Samples;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.search.Background;
import ua.obriy.text.KeyboardLayout;

/// Times suggestions for beginnings of words of titles: as written, in another layout, in Latin
/// letters, with a letter left out. Arguments: an empty folder for the index; how many beginnings;
/// files of more documents (NDJSON). See CONTRIBUTING.md.
public final class SuggestSpeed {
  private static final List<String> WORDS =
      List.of(
          "ремонт",
          "школа",
          "лікарня",
          "бюджет",
          "Київ",
          "Запоріжжя",
          "Кропивницький",
          "житло",
          "громада",
          "транспорт",
          "водопостачання",
          "Івано-Франківськ",
          "пожежа",
          "ветерани");

  private static final double SLOW_MILLIS = 10;

  /// Time of the processor: what other programs take of it does not count.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SuggestSpeed() {}

  public static void main(String[] args) throws IOException {
    List<Path> more = Stream.of(args).skip(2).map(Path::of).toList();
    try (Samples samples = Samples.over(Path.of(args[0]), more)) {
      SuggestEndpoint endpoint = endpoint(samples);
      List<String> typed = beginnings(Integer.parseInt(args[1]));
      typed.subList(0, Math.min(200, typed.size())).forEach(one -> time(endpoint, one));
      double[] millis = typed.stream().mapToDouble(one -> time(endpoint, one)).sorted().toArray();
      System.out.printf(
          "%d beginnings: p50 %.2f, p99 %.2f, most %.2f ms; without an answer %d%n",
          millis.length,
          millis[millis.length / 2],
          millis[millis.length * 99 / 100],
          millis[millis.length - 1],
          typed.stream().filter(one -> suggest(endpoint, one).isEmpty()).count());
      typed.stream()
          .distinct()
          .filter(one -> time(endpoint, one) > SLOW_MILLIS)
          .forEach(one -> System.out.printf("%.1f ms: %s%n", time(endpoint, one), one));
    }
  }

  private static SuggestEndpoint endpoint(Samples samples) {
    Background known = samples.known();
    PlaceDirectory places = Objects.requireNonNull(known.places());
    Services services =
        new Services(
            samples.search(),
            samples.engine(),
            new MemoryIndex(),
            new LineReader(),
            Samples.ENRICHER,
            places,
            known.topics(),
            null,
            ua.obriy.index.Traces.NONE);
    return new SuggestEndpoint(
        services, new Labels(places, known.topics()), new Counts(samples.engine()));
  }

  private static double time(SuggestEndpoint endpoint, String typed) {
    long start = THREADS.getCurrentThreadCpuTime();
    suggest(endpoint, typed);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static List<SuggestEndpoint.Suggestion> suggest(SuggestEndpoint endpoint, String typed) {
    try {
      return endpoint.suggest(typed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> beginnings(int number) {
    Random random = new Random(20_261_123L);
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      String start = word.substring(0, 2 + random.nextInt(word.length() - 1));
      int lost = 1 + random.nextInt(start.length() - 1);
      typed.add(
          switch (random.nextInt(4)) {
            case 0 -> KeyboardLayout.UKRAINIAN.encode(start);
            case 1 -> start.substring(0, lost) + start.substring(lost + 1);
            default -> start;
          });
    }
    return typed;
  }
}
