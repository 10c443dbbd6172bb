package ua.obriy.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ua.obriy.eval.Samples;

/// Asks very many hostile questions, repaired and all, over the bundled documents and counts
/// faults: exceptions other than a syntax error inside the text, and answers over the time limit.
/// Arguments: an empty folder for the index; how many questions (100000); a seed. See
/// CONTRIBUTING.md.
public final class QueryFaults {
  private static final double LIMIT_MILLIS = 2_000;

  /// Time of the processor: what other programs take of it is no fault of a question.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private QueryFaults() {}

  public static void main(String[] args) throws IOException {
    int asked = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    Random random = new Random(args.length > 2 ? Long.parseLong(args[2]) : 20_261_123L);
    double[] millis = new double[asked];
    List<String> faults = new ArrayList<>();
    int refused = 0;
    try (Samples samples = Samples.over(Path.of(args[0]), List.of())) {
      for (int i = 0; i < asked; i++) {
        String typed = HostileText.of(random);
        long start = THREADS.getCurrentThreadCpuTime();
        refused += ask(typed, samples, faults) ? 0 : 1;
        millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        if (millis[i] > LIMIT_MILLIS) {
          faults.add(Math.round(millis[i]) + " ms: " + typed);
        }
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%d questions, %d refused as unreadable, %d faults; p50 %.1f, p99 %.1f, most %.1f ms%n",
        asked,
        refused,
        faults.size(),
        millis[asked / 2],
        millis[asked * 99 / 100],
        millis[asked - 1]);
    faults.stream().limit(20).forEach(System.out::println);
  }

  private static boolean ask(String typed, Samples samples, List<String> faults)
      throws IOException {
    var question =
        new TypedQuestion(
            typed, Filters.NONE, SearchRequest.Sort.RELEVANCE, 10, null, Set.of(), false);
    try {
      samples.search().search(question);
      return true;
    } catch (QuerySyntaxException e) {
      if (e.position() > typed.length()) {
        faults.add("position " + e.position() + ": " + typed);
      }
      return false;
    } catch (SearchTimeoutException _) {
      faults.add("timeout: " + typed);
      return true;
    } catch (RuntimeException e) {
      faults.add(e + ": " + typed);
      return true;
    }
  }
}
