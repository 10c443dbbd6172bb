package ua.obriy.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import ua.obriy.text.TextHeap;
import ua.obriy.text.UkrainianText;

/// Runs all benchmarks in turn, several times, and prints a table with ratios; about six minutes.
/// What a busy machine does to one turn it does to all benchmarks of it.
public final class Benchmarks {
  private static final int WARMING_ROUNDS = 4;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final int TURNS = 3;

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, IOException {
    UkrainianText text = UkrainianText.load();
    long words = Corpus.texts().stream().mapToLong(one -> text.analyze(one).size()).sum();
    System.out.printf(
        "%d words of %d documents from %s; words in a second of processor time, about six"
            + " minutes…%n",
        words, Corpus.documents().size(), Corpus.source());
    Map<String, double[]> results = new TreeMap<>();
    for (int turn = 0; turn < TURNS; turn++) {
      run(results);
    }
    double stock = median(results.get("AnalysisBenchmark.stock"));
    System.out.printf("%n%-20s %12s %24s %10s%n", "analysis", "words/s", "rounds", "of stock");
    for (String name : new String[] {"standard", "stock", "obriy"}) {
      double[] rounds = results.get("AnalysisBenchmark." + name);
      row(name, rounds, words, times(stock / median(rounds)));
    }
    double alone = median(results.get("AnnotationBenchmark.analysis"));
    System.out.printf(
        "%n%-20s %12s %24s %10s %10s%n", "annotation", "words/s", "rounds", "time", "of stock");
    for (String name : new String[] {"analysis", "analysisAndPlaces", "annotation"}) {
      double[] rounds = results.get("AnnotationBenchmark." + name);
      row(name, rounds, words, times(median(rounds) / alone) + times(stock / median(rounds)));
    }
    System.out.printf(
        Locale.ROOT,
        "%nheap of dictionary, rules and full cache: %.1f MB%n",
        TextHeap.ofFullCache().bytes() / 1e6);
  }

  /// Adds the milliseconds of processor time for one pass over all documents, sorted, by benchmark.
  private static void run(Map<String, double[]> results) throws RunnerException {
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
    for (RunResult result : all) {
      String name = result.getParams().getBenchmark().replace("ua.obriy.bench.", "");
      double[] known = results.getOrDefault(name, new double[0]);
      results.put(
          name, DoubleStream.concat(DoubleStream.of(known), millis(result)).sorted().toArray());
    }
  }

  private static DoubleStream millis(RunResult result) {
    return result.getAggregatedResult().getIterationResults().stream()
        .mapToDouble(round -> round.getSecondaryResults().get(CpuTime.NAME).getScore());
  }

  private static double median(double[] rounds) {
    return rounds[rounds.length / 2];
  }

  private static void row(String name, double[] rounds, long words, String ratios) {
    double slowest = words / rounds[rounds.length - 1] * 1000;
    double fastest = words / rounds[0] * 1000;
    double median = words / median(rounds) * 1000;
    System.out.printf(
        Locale.ROOT,
        "%-20s %12.0f %24s%s%n",
        name,
        median,
        String.format(Locale.ROOT, "%.0f…%.0f", slowest, fastest),
        ratios);
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, " %9.2f×", ratio);
  }
}
