package ua.obriy.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of the names of a place.
///
/// @param until day on which the name was given up, null when it is in use or the day is not known
public record PlaceName(String name, Kind kind, @Nullable LocalDate until) {

  /// In which sense it is a name.
  public enum Kind {
    OFFICIAL,
    ENGLISH,
    FORMER,
    POPULAR,
    /// A raion that was dissolved; most of it lies here now.
    ABOLISHED,
    /// A neighbourhood inside it.
    QUARTER,
    /// Foreign, Russian and historic spellings, which questions use.
    OTHER
  }
}
