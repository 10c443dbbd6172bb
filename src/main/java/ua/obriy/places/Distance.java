package ua.obriy.places;

import ua.obriy.model.Place;

/// Great-circle distance between places.
final class Distance {
  private static final double EARTH_KM = 6371;

  private Distance() {}

  /// Kilometres; NaN when a coordinate is unknown.
  static double km(Place one, Place other) {
    double south = Math.toRadians(one.lat());
    double north = Math.toRadians(other.lat());
    double across = Math.sin(Math.toRadians(other.lon() - one.lon()) / 2);
    double up = Math.sin((north - south) / 2);
    double half = up * up + Math.cos(south) * Math.cos(north) * across * across;
    return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
