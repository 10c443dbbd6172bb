package ua.obriy.extract;

import java.util.List;

/// What a file held.
///
/// @param format short stable name, such as `pdf`
public record Extracted(String format, List<Part> parts) {
  public Extracted {
    parts = List.copyOf(parts);
  }
}
