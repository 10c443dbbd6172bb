package ua.obriy.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;

/// Collects mentions under their names; names that differ in capitals and ґ alone are one.
final class Findings {
  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::field).thenComparingInt(Mention::start);

  private static final class Found {
    private final String name;
    private @Nullable String office;
    private final List<Mention> mentions = new ArrayList<>();

    Found(String name) {
      this.name = name;
    }
  }

  private final Map<String, Found> byName = new LinkedHashMap<>();

  void add(String name, Mention mention) {
    add(name, null, mention);
  }

  /// @param office kept when the name has none yet
  void add(String name, @Nullable String office, Mention mention) {
    Found found = byName.computeIfAbsent(Letters.fold(name), _ -> new Found(name));
    found.mentions.add(mention);
    found.office = found.office == null ? office : found.office;
  }

  /// Calls by another name from now on what was found under the first.
  void rename(String from, String to) {
    Found found = byName.remove(Letters.fold(from));
    if (found != null) {
      found.mentions.forEach(mention -> add(to, found.office, mention));
    }
  }

  /// In the order of the first mentions.
  List<NameFinding> list() {
    List<NameFinding> all = new ArrayList<>(byName.size());
    for (Found found : byName.values()) {
      found.mentions.sort(IN_ORDER);
      all.add(new NameFinding(found.name, found.office, found.mentions));
    }
    all.sort(Comparator.comparing(one -> one.mentions().getFirst(), IN_ORDER));
    return all;
  }
}
