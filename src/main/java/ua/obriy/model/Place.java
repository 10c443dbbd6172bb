package ua.obriy.model;

import org.jspecify.annotations.Nullable;

/// A place of Ukraine; its identity is the pair of code and type (Київ is a region and a city).
///
/// @param code КАТОТТГ code, such as `UA59080270010036634`
/// @param name current official name, nominative; in a document that names an abolished raion, its
///     name, with the code of the raion where most of it lies now
/// @param parentCode code of the next wider place, null for a region
/// @param regionCode code of the region (oblast, Київ, Севастополь, АР Крим) that holds it
/// @param lat degrees north, NaN when unknown
/// @param lon degrees east, NaN when unknown
/// @param population people, 0 when unknown; old for villages, so for ranking only
public record Place(
    String code,
    PlaceType type,
    String name,
    String nameEn,
    @Nullable String parentCode,
    String regionCode,
    double lat,
    double lon,
    int population) {
  /// The same place under another name, such as that of a raion that became a part of it.
  public Place called(String other) {
    return new Place(code, type, other, nameEn, parentCode, regionCode, lat, lon, population);
  }
}
