package ua.obriy.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import ua.obriy.text.TextHeap;
import ua.obriy.text.UkrainianText;

/// Runs all benchmarks and prints a table with ratios; about two minutes.
public final class Benchmarks {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

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
    System.out.printf("%n%-34s %12s %8s %10s%n", "analysis", "words/s", "±", "of stock");
    for (String name : new String[] {"standard", "stock", "obriy"}) {
      RunResult result = results.get("AnalysisBenchmark." + name);
      row(name, result, words, stock / millis(result));
    }
    double alone = millis(results.get("AnnotationBenchmark.analysis"));
    System.out.printf("%n%-34s %12s %8s %10s%n", "annotation", "words/s", "±", "time");
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
                    .warmupIterations(ROUNDS)
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

  /// Of processor time for one pass over all documents.
  private static double millis(RunResult result) {
    return cpu(result).getScore();
  }

  private static Result<?> cpu(RunResult result) {
    return result.getSecondaryResults().get(CpuTime.NAME);
  }

  private static void row(String name, RunResult result, long words, double ratio) {
    double error = cpu(result).getScoreError() / millis(result);
    double rate = words / millis(result) * 1000;
    System.out.printf(Locale.ROOT, "%-34s %12.0f %7.0f%% %9.2f×%n", name, rate, error * 100, ratio);
  }
}
