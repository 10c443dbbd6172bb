package ua.obriy.http;

import java.util.List;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.Topic;

/// What values of parameters are looked up in.
///
/// @param kinds of documents
record Known(PlaceDirectory places, List<Topic> topics, Kinds kinds) {}
