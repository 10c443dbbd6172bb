package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.PoliteFetcher;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.sources.Following;
import ua.obriy.sources.Source;
import ua.obriy.sources.Status;

/// Follows sources into an index and tells of each visit.
record Watching(Console console, Home home, List<Source> sources) {
  private static final String FOLDER = "sources";
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss").withZone(ZoneId.systemDefault());

  /// @param once each source is visited once, else until the process is told to stop
  /// @return the exit code
  int run(Knowledge knowledge, LuceneStore store, boolean once) throws IOException {
    if (sources.stream().noneMatch(Source::enabled)) {
      throw new CommandException(console.messages().text("watch.none"));
    }
    try (Stop _ = Stop.watch();
        OpenIndex open = OpenIndex.forWriting(store, knowledge, home);
        PoliteFetcher fetcher = Web.fetcher(1)) {
      Thread ender = endingOnStop(fetcher);
      Following following = following(knowledge, new Target(store, open), fetcher);
      boolean fine = true;
      if (once) {
        fine = following.once();
      } else {
        following.run();
      }
      ender.interrupt();
      if (Stop.requested()) {
        console.say("watch.stopped");
      }
      return fine || Stop.requested() ? 0 : 1;
    }
  }

  /// A following that goes on until it is closed; the process must have been told to stop before.
  interface Beside extends AutoCloseable {
    @Override
    void close() throws InterruptedException;
  }

  /// Follows the sources, if there are any, beside a server.
  Beside beside(Knowledge knowledge, LuceneStore store, OpenIndex open) {
    if (sources.isEmpty()) {
      return () -> {};
    }
    PoliteFetcher fetcher = Web.fetcher(1);
    Following following = following(knowledge, new Target(store, open), fetcher);
    Thread runner = Thread.ofPlatform().name("watch").start(following::run);
    return () -> {
      fetcher.close();
      runner.join();
    };
  }

  private record Target(LuceneStore store, OpenIndex open) {}

  private Following following(Knowledge knowledge, Target target, PoliteFetcher fetcher) {
    OpenIndex open = target.open();
    return new Following(
        sources,
        new Following.Parts(
            target.store().beside(FOLDER),
            home.root(),
            new EnrichingIntake(knowledge.enricher(), open.index(), open.engine()),
            fetcher,
            Web.timing(),
            this::tell));
  }

  /// What is being fetched when the process is told to stop is not waited for.
  private static Thread endingOnStop(PoliteFetcher fetcher) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                Stop.await();
                fetcher.close();
              } catch (InterruptedException _) {
                // all is done
              }
            });
  }

  void status(LuceneStore store) throws IOException {
    Path states = store.beside(FOLDER);
    for (Status status : Following.status(sources, states)) {
      line(status, status.last());
    }
  }

  private void tell(Status status) {
    line(status, status.last());
    status.notes().forEach(note -> console.err().println("  " + note));
  }

  private void line(Status status, @Nullable Instant last) {
    console.say(
        "watch.line",
        status.name(),
        status.kind().label(),
        last == null ? "–" : SHORT.format(last),
        status.outcome(),
        status.items(),
        last == null ? "–" : SHORT.format(status.next()));
  }
}
