/// Places: which settlements, districts, hromadas, raions and regions a document names, and which
/// of the namesakes each is.
///
/// The gazetteer is compiled at build time ([ua.obriy.places.GazetteerCompiler]) from
/// `index-data/places` into one binary file with all inflected forms, and loaded by
/// [ua.obriy.places.Gazetteer]. At run time [ua.obriy.places.PlaceFinder] goes three steps:
/// mentions (words that may name places), candidates (the namesakes, with the cues beside the
/// words), and resolution (one place, with the reason). A name without support stays unresolved.
@NullMarked
package ua.obriy.places;

import org.jspecify.annotations.NullMarked;
