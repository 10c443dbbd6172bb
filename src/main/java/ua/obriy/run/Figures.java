package ua.obriy.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a run has done so far.
///
/// @param sources for each source, in the order of the call
/// @param reasons for each kind of reason of skipping and failing
/// @param repairs accepted documents with each kind of repair
/// @param formats accepted documents by the reader that read them
/// @param failed the first ones; so with the others
public record Figures(
    Map<String, Counts> sources,
    Map<String, Reason> reasons,
    Map<String, Long> repairs,
    Map<String, Long> formats,
    List<Item> failed,
    List<Item> skipped,
    List<Item> duplicates) {
  static final Figures NONE =
      new Figures(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

  public Figures {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    repairs = Collections.unmodifiableMap(new TreeMap<>(repairs));
    formats = Collections.unmodifiableMap(new TreeMap<>(formats));
    failed = List.copyOf(failed);
    skipped = List.copyOf(skipped);
    duplicates = List.copyOf(duplicates);
  }

  /// @param count results with a reason of the kind
  /// @param examples the first of them
  public record Reason(long count, List<Item> examples) {}

  /// @param origin where it was read
  /// @param what the reason; of a duplicate its id
  public record Item(String origin, String what) {}

  public Counts total() {
    return sources.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /// Sources that gave failures and nothing else, such as a file that is not there.
  public List<String> lostSources() {
    return sources.entrySet().stream()
        .filter(
            source ->
                source.getValue().failed() > 0
                    && source.getValue().failed() == source.getValue().all())
        .map(Map.Entry::getKey)
        .toList();
  }
}
