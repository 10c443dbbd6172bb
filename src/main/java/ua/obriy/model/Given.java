package ua.obriy.model;

import java.util.List;

/// What the sender of a document states about it.
///
/// @param places codes or names
/// @param topics topic ids
public record Given(
    List<String> places,
    List<String> topics,
    List<String> people,
    List<String> organizations,
    List<String> projects) {
  public static final Given NOTHING =
      new Given(List.of(), List.of(), List.of(), List.of(), List.of());

  public Given {
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    projects = List.copyOf(projects);
  }
}
