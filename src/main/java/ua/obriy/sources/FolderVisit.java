package ua.obriy.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.Fetched;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.sources.State.Item;

/// Files that are new or changed are read, those of files that are gone taken away.
///
/// What a file does not give any more goes only after it was read without a fault: a line that is
/// broken now may be the one that gave it.
record FolderVisit(Path home, Clock clock) implements Visit {
  /// A file may be written again within the time that file systems do not tell apart.
  private static final Duration UNSURE = Duration.ofSeconds(3);

  @Override
  public State visit(Source source, State before, Ledger ledger) throws IOException {
    FolderScan scan = scan(source);
    Map<String, Item> items = new LinkedHashMap<>(before.items());
    Set<String> there = new HashSet<>();
    for (FolderScan.Found found : scan.files()) {
      if (ledger.stopped()) {
        return before.with(Fetched.Stamp.NONE, items);
      }
      there.add(found.origin());
      Item now = look(found, items.get(found.origin()), new Reading(source, ledger));
      if (now != null) {
        items.put(found.origin(), now);
      }
      ledger.checkpoint(() -> before.with(Fetched.Stamp.NONE, items));
    }
    if (scan.whole()) {
      loseMissing(items, there, ledger);
    } else {
      ledger.note(source.location() + ": не все в теці можна прочитати, тому нічого не вилучаю");
    }
    return before.with(Fetched.Stamp.NONE, items);
  }

  private FolderScan scan(Source source) throws IOException {
    try {
      return FolderScan.of(home.resolve(source.location()));
    } catch (NotDirectoryException e) {
      throw new IOException("немає такої теки: " + e.getFile(), e);
    }
  }

  private static void loseMissing(Map<String, Item> items, Set<String> there, Ledger ledger) {
    for (String origin : List.copyOf(items.keySet())) {
      if (!there.contains(origin)) {
        Item item = items.remove(origin);
        ledger.lose(item == null ? List.of() : item.ids(), "файла більше немає: " + origin);
      }
    }
  }

  private record Reading(Source source, Ledger ledger) {}

  private @Nullable Item look(FolderScan.Found found, @Nullable Item item, Reading reading)
      throws IOException {
    String mark;
    String hash;
    try {
      mark = mark(found.file());
      if (item != null && !mark.isEmpty() && item.mark().equals(mark)) {
        return item;
      }
      hash = Hashes.of(found.file());
    } catch (NoSuchFileException _) {
      return item;
    } catch (IOException e) {
      reading.ledger().note(found.origin() + ": не вдалося прочитати: " + e.getMessage());
      return item;
    }
    return item != null && item.hash().equals(hash)
        ? item.withMark(mark)
        : read(found, item, new Item(mark, hash, Fetched.Stamp.NONE, 0, List.of()), reading);
  }

  private Item read(FolderScan.Found found, @Nullable Item before, Item now, Reading reading)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(found.file(), found.origin(), reading.source().about(), outcomes::add);
    Set<String> ids = new HashSet<>(reading.ledger().keep(outcomes));
    List<String> old = before == null ? List.of() : before.ids();
    if (outcomes.stream().anyMatch(Outcome.Failed.class::isInstance)) {
      ids.addAll(old);
    } else {
      List<String> lost = old.stream().filter(id -> !ids.contains(id)).toList();
      reading.ledger().lose(lost, "у файлі більше немає: " + found.origin());
    }
    return new Item(now.mark(), now.hash(), now.stamp(), 0, ids.stream().sorted().toList());
  }

  /// Time and size; empty when the file may change unseen.
  private String mark(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Instant changed = attributes.lastModifiedTime().toInstant();
    boolean sure = changed.plus(UNSURE).isBefore(clock.instant());
    return sure ? changed.toEpochMilli() + ":" + attributes.size() : "";
  }
}
