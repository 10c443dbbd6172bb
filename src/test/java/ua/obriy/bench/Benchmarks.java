package ua.obriy.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import ua.obriy.text.TextHeap;
import ua.obriy.text.UkrainianText;

/// Runs all benchmarks and prints a table with ratios; about two minutes.
public final class Benchmarks {
  private static final int WARMING_ROUNDS = 6;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, IOException {
    UkrainianText text = UkrainianText.load();
    long words = Corpus.texts().stream().mapToLong(one -> text.analyze(one).size()).sum();
    System.out.printf(
        "%d words of %d documents from %s; words in a second of processor time, about two"
            + " minutes…%n",
        words, Corpus.documents().size(), Corpus.source());
    Map<String, RunResult> results = results();
    double stock = millis(results.get("AnalysisBenchmark.stock"));
    System.out.printf("%n%-20s %12s %24s %10s%n", "analysis", "words/s", "rounds", "of stock");
    for (String name : new String[] {"standard", "stock", "obriy"}) {
      RunResult result = results.get("AnalysisBenchmark." + name);
      row(name, result, words, stock / millis(result));
    }
    double alone = millis(results.get("AnnotationBenchmark.analysis"));
    System.out.printf("%n%-20s %12s %24s %10s%n", "annotation", "words/s", "rounds", "time");
    for (String name : new String[] {"analysis", "analysisAndPlaces", "annotation"}) {
      RunResult result = results.get("AnnotationBenchmark." + name);
      row(name, result, words, millis(result) / alone);
    }
    System.out.printf(
        Locale.ROOT,
        "%nheap of dictionary, rules and full cache: %.1f MB%n",
        TextHeap.ofFullCache().bytes() / 1e6);
  }

  private static Map<String, RunResult> results() throws RunnerException {
    Collection<RunResult> all =
        new Runner(
                new OptionsBuilder()
                    .include("ua\\.obriy\\.bench\\..*")
                    .warmupIterations(WARMING_ROUNDS)
                    .measurementIterations(ROUNDS)
                    .forks(1)
                    // compiled code is ready when the warm-up ends, however busy the machine
                    .jvmArgsAppend("-Xbatch", "-D" + Corpus.PROPERTY + "=" + Corpus.source())
                    .addProfiler(CpuTime.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, RunResult> byName = new TreeMap<>();
    for (RunResult result : all) {
      byName.put(result.getParams().getBenchmark().replace("ua.obriy.bench.", ""), result);
    }
    return byName;
  }

  /// Median over the rounds of the processor time for one pass over all documents.
  private static double millis(RunResult result) {
    return rounds(result)[ROUNDS / 2];
  }

  private static double[] rounds(RunResult result) {
    return result.getAggregatedResult().getIterationResults().stream()
        .mapToDouble(round -> round.getSecondaryResults().get(CpuTime.NAME).getScore())
        .sorted()
        .toArray();
  }

  private static void row(String name, RunResult result, long words, double ratio) {
    double[] rounds = rounds(result);
    double slowest = words / rounds[rounds.length - 1] * 1000;
    double fastest = words / rounds[0] * 1000;
    double median = words / millis(result) * 1000;
    System.out.printf(
        Locale.ROOT,
        "%-20s %12.0f %24s %9.2f×%n",
        name,
        median,
        String.format(Locale.ROOT, "%.0f…%.0f", slowest, fastest),
        ratio);
  }
}
