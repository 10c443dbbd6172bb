package ua.obriy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organisation, project, date or sum of money that a document names.
///
/// @param name nominative form; of a date ISO 8601 (`2024-05-15`, `2024-05`, `2024`, `2024-W20`,
///     `2020/2024`, `--05-15` where the year is not known), of money the amount and the ISO code of
///     the currency (`12500000 UAH`)
/// @param office the office that the text gives a person, null for others or when unknown
/// @param mentions the words; empty when the name was given with the document
public record NameFinding(String name, @Nullable String office, List<Mention> mentions) {
  public NameFinding {
    mentions = List.copyOf(mentions);
  }

  /// A name that came with the document.
  public static NameFinding given(String name) {
    return new NameFinding(name, null, List.of());
  }
}
