package ua.obriy.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.Backoff;
import ua.obriy.fetch.PoliteFetcher;

/// Visits sources when their time has come.
public final class Following {
  private static final System.Logger LOG = System.getLogger(Following.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int AT_ONCE = 8;

  private final List<Source> sources;
  private final Parts parts;
  private final StateFolder states;
  private final Backoff backoff;
  private final Crawl crawl;
  private final Semaphore room = new Semaphore(AT_ONCE);

  /// @param stateFolder where the states of sources are kept
  /// @param home from where relative paths of folders start
  /// @param told hears of each visit, from several threads
  public record Parts(
      Path stateFolder,
      Path home,
      Intake intake,
      PoliteFetcher fetcher,
      PoliteFetcher.Timing timing,
      Consumer<Status> told) {}

  /// @param sources disabled ones are left out
  public Following(List<Source> sources, Parts parts) {
    this(sources, parts, Disk.REAL);
  }

  Following(List<Source> sources, Parts parts, Disk disk) {
    this.sources = sources.stream().filter(Source::enabled).toList();
    this.parts = parts;
    this.states = new StateFolder(parts.stateFolder(), disk, parts.timing().clock());
    this.backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, parts.timing().chance());
    this.crawl = new Crawl(parts.fetcher(), Integer.MAX_VALUE);
  }

  /// How the sources are doing, without visiting them.
  public static List<Status> status(List<Source> sources, Path stateFolder) throws IOException {
    StateFolder states = new StateFolder(stateFolder, Disk.REAL, java.time.Clock.systemUTC());
    List<Status> all = new ArrayList<>();
    for (Source source : sources) {
      all.add(Status.of(source, states.read(source), List.of()));
    }
    return all;
  }

  /// Visits every source once, but for those that failed and whose pause is not over.
  ///
  /// @return whether all visits were without a fault
  public boolean once() {
    List<Boolean> fine = java.util.Collections.synchronizedList(new ArrayList<>());
    onThreads(source -> fine.add(onceFine(source)));
    return !fine.contains(false);
  }

  private boolean onceFine(Source source) {
    State state = known(source);
    boolean resting =
        state != null
            && state.failures() > 0
            && state.next().isAfter(parts.timing().clock().instant());
    if (resting) {
      parts.told().accept(Status.of(source, state, List.of()));
      return false;
    }
    return inTurn(source).failures() == 0;
  }

  /// Visits the sources again and again, until the pause says that the program ends.
  public void run() {
    onThreads(this::follow);
  }

  private void follow(Source source) {
    State state = known(source);
    Instant next = state == null ? Instant.EPOCH : state.next();
    while (parts.timing().pause().await(until(next))) {
      next = inTurn(source).next();
    }
  }

  private Duration until(Instant next) {
    Duration wait = Duration.between(parts.timing().clock().instant(), next);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private void onThreads(Consumer<Source> work) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Source source : sources) {
        threads.execute(() -> work.accept(source));
      }
    }
  }

  private @Nullable State known(Source source) {
    try {
      return states.read(source);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "стан джерела «" + source.name() + "»", e);
      return null;
    }
  }

  private Status inTurn(Source source) {
    room.acquireUninterruptibly();
    try {
      Status status = visit(source);
      parts.told().accept(status);
      return status;
    } finally {
      room.release();
    }
  }

  Status visit(Source source) {
    Ledger ledger = new Ledger(parts.intake(), states, parts.timing().pause());
    State before = State.first(source);
    State now;
    try {
      before = states.read(source);
      now = visitOf(source).visit(source, before, ledger);
      ledger.settle(now);
    } catch (IOException e) {
      now = before;
      ledger.fail(String.valueOf(e.getMessage()), null);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "джерело «" + source.name() + "»", e);
      now = before;
      ledger.fail("неочікувана помилка: " + e, null);
    }
    return Status.of(source, ended(source, now, ledger), ledger.notes());
  }

  private Visit visitOf(Source source) {
    return switch (source.kind()) {
      case FOLDER -> new FolderVisit(parts.home(), parts.timing().clock());
      case FEED -> new FeedVisit(crawl);
      case PAGES, SITEMAP -> new PagesVisit(crawl);
    };
  }

  private State ended(Source source, State now, Ledger ledger) {
    Instant time = parts.timing().clock().instant();
    State ended;
    if (ledger.fault() == null) {
      ended = now.visited(time, time.plus(source.interval()), 0, ledger.summary());
    } else {
      int failures = now.failures() + 1;
      ended = now.visited(time, time.plus(rest(failures, ledger)), failures, ledger.fault());
    }
    try {
      states.write(ended);
      return ended;
    } catch (IOException e) {
      Duration rest = rest(ended.failures() + 1, ledger);
      String fault = "стан не записано, лишився попередній: " + e.getMessage();
      return ended.visited(time, time.plus(rest), ended.failures() + 1, fault);
    }
  }

  private Duration rest(int failures, Ledger ledger) {
    Duration pause = backoff.after(failures);
    Duration asked = ledger.after();
    return asked != null && asked.compareTo(pause) > 0 ? asked : pause;
  }
}
