package ua.obriy.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import ua.obriy.enrich.Enricher;

/// Indexes, says so on its standard output when it has begun with the document of a given number,
/// and then waits to be killed. Arguments: folder of the index, source, number of the document,
/// results between two commits.
final class StoppedAt {
  private StoppedAt() {}

  public static void main(String[] args) throws IOException {
    Knowledge knowledge = stopping(Knowledge.load(), Integer.parseInt(args[2]));
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(quiet, quiet, false, Messages.in(Locale.of("uk")));
    RunSettings settings = new RunSettings(null, false, false, false, 1, Integer.parseInt(args[3]));
    new Indexing(console, Home.ofProcess(), knowledge)
        .run(knowledge.store(Path.of(args[0])), List.of(args[1]), settings);
    System.out.println("ended");
  }

  private static Knowledge stopping(Knowledge knowledge, int last) {
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);
    Enricher enricher =
        document -> {
          if (begun.incrementAndGet() == last) {
            System.out.println("reached");
            try {
              never.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
          return knowledge.enricher().enrich(document);
        };
    return new Knowledge(
        knowledge.text(),
        knowledge.places(),
        knowledge.topics(),
        enricher,
        knowledge.equivalences(),
        knowledge.stages());
  }
}
