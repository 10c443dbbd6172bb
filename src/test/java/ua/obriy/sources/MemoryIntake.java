package ua.obriy.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.obriy.model.SourceDocument;

/// Documents in memory, of which a crash leaves those that were committed.
final class MemoryIntake implements Intake {
  private final Map<String, SourceDocument> now = new TreeMap<>();
  private final Map<String, SourceDocument> committed = new TreeMap<>();
  final List<String> log = new ArrayList<>();

  /// Runs before each step; may throw.
  Runnable before = () -> {};

  @Override
  public synchronized Change keep(SourceDocument document) {
    before.run();
    SourceDocument old = now.put(document.id(), document);
    Change change =
        old == null
            ? Change.ADDED
            : text(old).equals(text(document)) ? Change.UNCHANGED : Change.UPDATED;
    if (change != Change.UNCHANGED) {
      log.add(change + " " + document.title());
    }
    return change;
  }

  private static String text(SourceDocument document) {
    return document.title() + "\n" + document.text();
  }

  @Override
  public synchronized boolean remove(String id, String reason) {
    before.run();
    SourceDocument old = now.remove(id);
    if (old != null) {
      log.add("REMOVED " + old.title() + ": " + reason);
    }
    return old != null;
  }

  @Override
  public synchronized void commit() {
    before.run();
    committed.clear();
    committed.putAll(now);
  }

  void crash() {
    now.clear();
    now.putAll(committed);
  }

  synchronized List<String> titles() {
    return now.values().stream().map(SourceDocument::title).sorted().toList();
  }

  synchronized Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    now.forEach((id, document) -> texts.put(id, text(document)));
    return texts;
  }

  SourceDocument titled(String title) {
    return now.values().stream()
        .filter(document -> document.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  List<String> takeLog() {
    List<String> taken = List.copyOf(log);
    log.clear();
    return taken;
  }
}
