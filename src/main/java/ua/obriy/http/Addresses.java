package ua.obriy.http;

import java.util.ArrayList;
import java.util.List;

/// Addresses of the page for answers of the API; both carry the same parameters.
final class Addresses {
  /// Parameters that mean nothing to the page.
  private static final List<String> OF_API_ONLY = List.of("asTyped", "size", "cursor", "facets");

  private Addresses() {}

  /// The same question on the page, with nothing repaired.
  ///
  /// @param asked path and query of the call
  static String asTyped(String asked) {
    List<String> kept = new ArrayList<>();
    for (String pair : asked.substring(asked.indexOf('?') + 1).split("&", -1)) {
      if (!pair.isEmpty() && !OF_API_ONLY.contains(pair.split("=", 2)[0])) {
        kept.add(pair);
      }
    }
    kept.add("asTyped=true");
    return "/?" + String.join("&", kept);
  }
}
