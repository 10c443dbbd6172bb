package ua.obriy.model;

import java.util.List;

/// The names and values of a document, each list in the order of the text.
public record Names(
    List<NameFinding> people,
    List<NameFinding> organizations,
    List<NameFinding> projects,
    List<NameFinding> dates,
    List<NameFinding> money) {
  public static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of(), List.of());

  public Names {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    projects = List.copyOf(projects);
    dates = List.copyOf(dates);
    money = List.copyOf(money);
  }
}
