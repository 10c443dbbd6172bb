package ua.obriy.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Levels of the Ukrainian administrative codifier (КАТОТТГ), from the widest to the narrowest.
public enum PlaceType {
  REGION,
  RAION,
  HROMADA,
  CITY,
  SETTLEMENT,
  VILLAGE,
  CITY_DISTRICT;

  /// The name in JSON and data files, such as `city_district`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// City, settlement or village: a place where people live as one.
  public boolean isPopulated() {
    return this == CITY || this == SETTLEMENT || this == VILLAGE;
  }

  public static Optional<PlaceType> ofLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
  }
}
