package ua.obriy.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.obriy.model.Repair;
import ua.obriy.run.Figures.Item;
import ua.obriy.run.Figures.Reason;

/// Counts the results of a run. Safe for use by several threads; whoever wants the same figures
/// each time adds in the same order.
public final class RunTally {
  /// Of a kind that are listed.
  public static final int MOST_ITEMS = 1000;

  private static final int MOST_REASONS = 100;
  private static final int MOST_EXAMPLES = 5;
  private static final int LONGEST = 500;
  private static final String OTHER = "інше";

  private final Map<String, Counts> sources;
  private final Map<String, Reason> reasons;
  private final Map<String, Long> repairs;
  private final Map<String, Long> formats;
  private final List<Item> failed;
  private final List<Item> skipped;
  private final List<Item> duplicates;

  public RunTally() {
    this(Figures.NONE);
  }

  /// Goes on where another one stopped.
  public RunTally(Figures before) {
    this.sources = new LinkedHashMap<>(before.sources());
    this.reasons = new TreeMap<>(before.reasons());
    this.repairs = new TreeMap<>(before.repairs());
    this.formats = new TreeMap<>(before.formats());
    this.failed = new ArrayList<>(before.failed());
    this.skipped = new ArrayList<>(before.skipped());
    this.duplicates = new ArrayList<>(before.duplicates());
  }

  /// @param source the one of the call that it came from
  public synchronized void add(String source, Result result) {
    sources.merge(source, Counts.of(result), Counts::plus);
    switch (result) {
      case Result.Indexed done -> addIndexed(done);
      case Result.Unchanged _ -> {}
      case Result.Skipped(String origin, String reason) -> addLeft(skipped, origin, reason);
      case Result.Failed(String origin, String reason) -> addLeft(failed, origin, reason);
    }
  }

  public synchronized Figures figures() {
    return new Figures(sources, reasons, repairs, formats, failed, skipped, duplicates);
  }

  private void addIndexed(Result.Indexed done) {
    formats.merge(done.document().provenance().parser(), 1L, Long::sum);
    done.document().repairs().stream()
        .map(Repair::kind)
        .distinct()
        .forEach(kind -> repairs.merge(kind, 1L, Long::sum));
    if (done.duplicate()) {
      list(duplicates, new Item(done.document().provenance().origin(), done.document().id()));
    }
  }

  private void addLeft(List<Item> items, String origin, String reason) {
    Item item = new Item(cut(origin), cut(reason));
    list(items, item);
    int end = reason.indexOf(": ");
    String kind = cut(end < 0 ? reason : reason.substring(0, end));
    boolean room = reasons.size() < MOST_REASONS || reasons.containsKey(kind);
    reasons.merge(room ? kind : OTHER, new Reason(1, List.of(item)), RunTally::joined);
  }

  private static Reason joined(Reason one, Reason more) {
    List<Item> examples = one.examples();
    if (examples.size() < MOST_EXAMPLES) {
      examples = new ArrayList<>(examples);
      examples.addAll(more.examples());
    }
    return new Reason(one.count() + more.count(), examples);
  }

  private static void list(List<Item> items, Item item) {
    if (items.size() < MOST_ITEMS) {
      items.add(item);
    }
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
