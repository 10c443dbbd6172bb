package ua.obriy.watch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.AddressCheck;
import ua.obriy.fetch.RefusedAddressException;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.QuerySyntaxException;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.StoredQuestions;

/// The saved searches of an index. Safe for use by several threads.
public final class Watches implements Closeable {
  private static final System.Logger LOG = System.getLogger(Watches.class.getName());
  private static final int ID_BYTES = 15;
  private static final int SECRET_BYTES = 32;

  /// The journal is written anew when it has so many times the lines that are needed.
  private static final int WASTE = 4;

  private static final int SHORT_JOURNAL = 10_000;

  /// What matching needs.
  ///
  /// @param engine knows how documents were before
  public record Parts(StoredQuestions questions, SearchEngine engine, Understanding reading) {}

  /// Reads a saved question.
  @FunctionalInterface
  public interface Understanding {
    Query query(String text, boolean asTyped) throws IOException;
  }

  /// A search to be saved.
  ///
  /// @param secret null to have one made
  public record Draft(
      String name,
      String text,
      String understood,
      boolean asTyped,
      Filters filters,
      @Nullable URI webhook,
      @Nullable String secret) {}

  /// @param waiting matches that the webhook has not got yet
  /// @param dead matches that were given up
  /// @param failure why the last delivery failed; null when it did not
  public record Status(
      long matches, long waiting, long delivered, long dead, @Nullable String failure) {}

  /// Searches that a document answers, to be kept when the document is indexed.
  public record Found(EnrichedDocument document, Set<String> watches) {}

  private final WatchSettings settings;
  private final Parts parts;
  private final AddressCheck addresses;
  private final Map<String, Kept> all = new LinkedHashMap<>();
  private final Journal journal;
  private final Poster poster;
  private final Deliveries deliveries;

  private Watches(WatchSettings settings, Parts parts, Poster poster, Executor workers)
      throws IOException {
    this.settings = settings;
    this.parts = parts;
    this.addresses = new AddressCheck(settings.privateAddresses());
    Journal.read(settings.folder()).forEach(this::apply);
    this.journal = Journal.begin(settings.folder(), notes());
    this.poster = poster;
    this.deliveries = new Deliveries(this, poster, settings.clock(), workers);
    for (Kept kept : all.values()) {
      ask(kept.watch);
    }
  }

  /// Reads what was saved. One process at a time.
  public static Watches open(WatchSettings settings, Parts parts) throws IOException {
    AddressCheck addresses = new AddressCheck(settings.privateAddresses());
    return new Watches(
        settings, parts, new HttpPoster(addresses, settings.clock()), Deliveries.threads());
  }

  /// Delivers on the thread that calls.
  static Watches open(WatchSettings settings, Parts parts, Poster poster) throws IOException {
    return new Watches(settings, parts, poster, Runnable::run);
  }

  /// Whether something was ever saved there.
  public static boolean exist(WatchSettings settings) {
    return Journal.exists(settings.folder());
  }

  /// Begins to deliver, on threads of its own.
  public Watches delivering() {
    deliveries.start();
    return this;
  }

  private void apply(Note note) {
    if (note instanceof Note.Saved(Watch watch)) {
      all.put(watch.id(), new Kept(watch));
      return;
    }
    Kept kept = all.get(note.watch());
    if (kept != null) {
      switch (note) {
        case Note.Deleted(String id) -> all.remove(id);
        case Note.Matched(String _, Match match) -> kept.add(match);
        case Note.Done(String _, long number, boolean reached) -> kept.done(number, reached);
        case Note.Counted counted -> kept.counted(counted);
        case Note.Saved _ -> {}
      }
    }
  }

  private void ask(Watch watch) throws IOException {
    try {
      Query query = parts.reading().query(watch.understood(), watch.asTyped());
      parts.questions().put(watch.id(), query, watch.filters());
    } catch (QuerySyntaxException e) {
      LOG.log(System.Logger.Level.WARNING, "saved search " + watch.id() + " rests: " + e);
    }
  }

  /// Saves a search; empty when there are as many as are allowed.
  ///
  /// @throws RefusedAddressException when nothing is posted to such an address
  /// @throws QuerySyntaxException when the text cannot be read
  public Optional<Watch> add(Draft draft) throws IOException {
    URI uri = draft.webhook();
    if (uri != null) {
      addresses.check(uri);
    }
    Query query = parts.reading().query(draft.understood(), draft.asTyped());
    String secret = draft.secret() == null ? Secrecy.random(SECRET_BYTES) : draft.secret();
    Watch watch =
        new Watch(
            Secrecy.random(ID_BYTES).replace('-', 'x'),
            draft.name(),
            draft.text(),
            draft.understood(),
            draft.asTyped(),
            draft.filters(),
            uri == null ? null : new Webhook(uri, secret),
            settings.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    synchronized (this) {
      if (all.size() >= settings.most()) {
        return Optional.empty();
      }
      note(new Note.Saved(watch));
      journal.force();
    }
    parts.questions().put(watch.id(), query, watch.filters());
    return Optional.of(watch);
  }

  /// Writes down first, then changes.
  private void note(Note note) throws IOException {
    journal.add(note);
    apply(note);
  }

  public synchronized List<Watch> all() {
    return all.values().stream().map(kept -> kept.watch).toList();
  }

  public synchronized Optional<Watch> watch(String id) {
    return Optional.ofNullable(all.get(id)).map(kept -> kept.watch);
  }

  /// All zero when there is no such search.
  public synchronized Status status(String id) {
    Kept kept = all.get(id);
    return kept == null ? new Status(0, 0, 0, 0, null) : kept.status();
  }

  /// The last matches, newest first; none when there is no such search.
  public synchronized List<Match> matches(String id) {
    Kept kept = all.get(id);
    return kept == null ? List.of() : kept.matches();
  }

  /// Forgets a search and all that waits for its webhook; false when there is none.
  public synchronized boolean delete(String id) throws IOException {
    if (!all.containsKey(id)) {
      return false;
    }
    note(new Note.Deleted(id));
    journal.force();
    parts.questions().remove(id);
    return true;
  }

  /// Which searches the document answers that it did not answer before. To be asked before it is
  /// indexed.
  public Found answeredBy(EnrichedDocument document) throws IOException {
    Set<String> answered = new TreeSet<>(parts.questions().answeredBy(document));
    if (!answered.isEmpty()) {
      Optional<EnrichedDocument> before = parts.engine().document(document.source().id());
      if (before.isPresent()) {
        answered.removeAll(parts.questions().answeredBy(before.get()));
      }
    }
    return new Found(document, answered);
  }

  /// Keeps a match for each search, once the document is indexed.
  public synchronized void keep(Found found) throws IOException {
    Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    for (String id : found.watches()) {
      Kept kept = all.get(id);
      if (kept != null && !kept.knows(found.document().source().id())) {
        note(new Note.Matched(id, Match.of(found.document(), kept.next(), now)));
      }
    }
  }

  /// Makes the matches survive a power cut; asked before the documents are made to.
  public synchronized void flush() throws IOException {
    journal.force();
    List<Note> needed = notes();
    if (journal.lines() > SHORT_JOURNAL && journal.lines() > (long) WASTE * needed.size()) {
      journal.replace(needed);
    }
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    all.values().forEach(kept -> notes.addAll(kept.notes()));
    return notes;
  }

  /// Searches with something to deliver now, each to be released afterwards.
  synchronized List<Kept> takeDue(Instant now) {
    List<Kept> due = new ArrayList<>();
    for (Kept kept : all.values()) {
      if (!kept.underWay && kept.head() != null && !kept.nextAttempt.isAfter(now)) {
        kept.underWay = true;
        due.add(kept);
      }
    }
    return due;
  }

  synchronized void release(Kept kept) {
    kept.underWay = false;
    notifyAll();
  }

  /// The next to deliver, null when there is none or the search was deleted.
  synchronized @Nullable Match head(Kept kept) {
    return all.get(kept.watch.id()) == kept ? kept.head() : null;
  }

  synchronized void delivered(Kept kept, Match match) throws IOException {
    kept.attempts = 0;
    kept.failure = null;
    done(kept, match, true);
  }

  synchronized void failed(Kept kept, Match match, Deliveries.Failure failure) throws IOException {
    kept.attempts++;
    kept.failure = failure.reason();
    if (kept.attempts < Deliveries.MOST_ATTEMPTS) {
      kept.nextAttempt = failure.next(kept.attempts);
    } else {
      kept.attempts = 0;
      done(kept, match, false);
    }
  }

  private void done(Kept kept, Match match, boolean reached) throws IOException {
    if (all.get(kept.watch.id()) == kept) {
      note(new Note.Done(kept.watch.id(), match.number(), reached));
    }
  }

  /// Begins to deliver what is due now.
  void deliverDue() {
    deliveries.deliverDue();
  }

  /// Delivers what is due and waits for it, but not longer than this. What fails waits for the next
  /// start.
  public void deliverNow(java.time.Duration most) throws InterruptedException {
    deliveries.deliverDue();
    long end = System.nanoTime() + most.toNanos();
    synchronized (this) {
      while (all.values().stream().anyMatch(kept -> kept.underWay)) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return;
        }
        wait(left);
      }
    }
  }

  @Override
  public void close() throws IOException {
    deliveries.close();
    poster.close();
    synchronized (this) {
      journal.close();
    }
  }
}
