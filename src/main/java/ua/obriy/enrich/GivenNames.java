package ua.obriy.enrich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.obriy.model.Given;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Names;

/// People, organisations and projects that came with a document. They stand first and are called as
/// the sender calls them; what the text names besides follows.
final class GivenNames {
  private GivenNames() {}

  static Names merge(Given given, Names found) {
    return new Names(
        merge(given.people(), found.people()),
        merge(given.organizations(), found.organizations()),
        merge(given.projects(), found.projects()),
        found.dates(),
        found.money());
  }

  private static List<NameFinding> merge(List<String> given, List<NameFinding> found) {
    if (given.isEmpty()) {
      return found;
    }
    Map<String, NameFinding> merged = new LinkedHashMap<>();
    for (String name : given) {
      if (!name.isBlank()) {
        merged.putIfAbsent(key(name), NameFinding.given(name.strip()));
      }
    }
    for (NameFinding one : found) {
      merged.merge(
          key(one.name()),
          one,
          (first, _) -> new NameFinding(first.name(), one.office(), one.mentions()));
    }
    return List.copyOf(merged.values());
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
