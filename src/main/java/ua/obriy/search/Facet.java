package ua.obriy.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A property that documents are counted and filtered by. Values of one facet are alternatives,
/// facets combine.
public enum Facet {
  /// Code of an oblast, of Київ, Севастополь or АР Крим.
  REGION,
  /// Code of a city, settlement or village.
  CITY,
  /// Code of a raion, hromada or city district.
  DISTRICT,
  /// Code of any place: a document has the codes of its places and of all that hold them.
  PLACE,
  TOPIC,
  KIND,
  SOURCE,
  LANG,
  PROJECT,
  PERSON,
  ORGANIZATION;

  /// Whether the values are names from the documents: there may be any number of them.
  public boolean isOpen() {
    return switch (this) {
      case SOURCE, PROJECT, PERSON, ORGANIZATION -> true;
      case REGION, CITY, DISTRICT, PLACE, TOPIC, KIND, LANG -> false;
    };
  }

  /// The name in JSON and in addresses.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> ofLabel(String label) {
    return Arrays.stream(values()).filter(facet -> facet.label().equals(label)).findFirst();
  }
}
