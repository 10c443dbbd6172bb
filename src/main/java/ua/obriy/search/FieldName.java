package ua.obriy.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names of fields that may be typed before a colon.
enum FieldName {
  CITY(Facet.CITY, "місто", "село", "селище", "city"),
  REGION(Facet.REGION, "область", "регіон", "region", "oblast"),
  DISTRICT(Facet.DISTRICT, "район", "громада", "district"),
  PLACE(Facet.PLACE, "місце", "place"),
  TOPIC(Facet.TOPIC, "тема", "topic"),
  KIND(Facet.KIND, "вид", "kind"),
  SOURCE(Facet.SOURCE, "джерело", "source"),
  LANG(Facet.LANG, "мова", "lang"),
  PROJECT(Facet.PROJECT, "проєкт", "проект", "project"),
  PERSON(Facet.PERSON, "людина", "особа", "person"),
  ORGANIZATION(Facet.ORGANIZATION, "організація", "установа", "organization"),
  TITLE(null, "заголовок", "назва", "title"),
  DATE(null, "дата", "date");

  /// The facet that it asks for, null for title and date.
  final @Nullable Facet facet;

  private final List<String> names;

  FieldName(@Nullable Facet facet, String... names) {
    this.facet = facet;
    this.names = List.of(names);
  }

  static @Nullable FieldName of(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.names.contains(name))
        .findFirst()
        .orElse(null);
  }
}
