package ua.obriy.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

/// Passes over all texts, one thread: text to lemmas, which our analyzer and the stock one give,
/// and text to bare words, which StandardAnalyzer gives.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(AnalysisBenchmark.PASSES)
public class AnalysisBenchmark {
  static final int PASSES = 20;

  private final List<String> texts = Corpus.texts();
  private final UkrainianText ours = UkrainianText.load();
  private final Analyzer standard = new StandardAnalyzer();
  private final Analyzer stock = new UkrainianMorfologikAnalyzer();

  @Benchmark
  public void obriy(Blackhole hole) {
    for (int pass = 0; pass < PASSES; pass++) {
      for (String text : texts) {
        for (Token token : ours.analyze(text)) {
          hole.consume(token.lemmas());
        }
      }
    }
  }

  @Benchmark
  public void standard(Blackhole hole) throws IOException {
    passes(standard, hole);
  }

  @Benchmark
  public void stock(Blackhole hole) throws IOException {
    passes(stock, hole);
  }

  private void passes(Analyzer analyzer, Blackhole hole) throws IOException {
    for (int pass = 0; pass < PASSES; pass++) {
      pass(analyzer, hole);
    }
  }

  private void pass(Analyzer analyzer, Blackhole hole) throws IOException {
    for (String text : texts) {
      try (TokenStream tokens = analyzer.tokenStream("text", text)) {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          hole.consume(term.length());
        }
        tokens.end();
      }
    }
  }
}
