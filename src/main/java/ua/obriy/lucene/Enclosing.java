package ua.obriy.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;

/// Tells in which places a place lies, so that a document is found by each of them.
record Enclosing(PlaceDirectory directory) {

  /// Codes of the places and of all that hold them, each once. Київ is both region and city by one
  /// code. A place that the directory does not know lies in its region only.
  List<String> codes(List<Place> places) {
    Set<String> codes = new LinkedHashSet<>();
    for (Place place : places) {
      codes.add(place.code());
      codes.add(place.regionCode());
      directory
          .place(place.code(), place.type())
          .ifPresent(known -> directory.parents(known).forEach(one -> codes.add(one.code())));
    }
    return List.copyOf(codes);
  }
}
