package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Topic;
import ua.obriy.search.Beginnings;
import ua.obriy.search.Facet;
import ua.obriy.search.SearchEngine;

/// `GET /api/suggest`: what a person may mean who has typed so much; another layout, Latin letters
/// and a mistyped letter are forgiven when nothing begins as typed.
record SuggestEndpoint(Services services, Labels labels, Counts counts) implements Endpoint {
  private static final int PLACES = 5;
  private static final int PLACES_READ = 30;
  private static final int TOPICS = 3;
  private static final int NAMES = 3;
  private static final int TITLES = 4;
  private static final int SHORTEST = 2;
  private static final Set<Facet> NAMED =
      EnumSet.of(Facet.PROJECT, Facet.PERSON, Facet.ORGANIZATION);

  /// @param kind `place`, `topic`, `title`, `person`, `organization` or `project`
  /// @param value code, id or name
  /// @param type level of a place
  /// @param region name of the region of a place
  record Suggestion(
      String text,
      String kind,
      String value,
      @Nullable String type,
      @Nullable String region,
      long count) {}

  @Override
  public Route route() {
    return Route.get(
        "/api/suggest",
        "Places, topics, names and titles that begin like the typed letters",
        List.of(Parameters.Q));
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String typed = call.one(Parameters.Q).orElse("").strip();
    return Answer.passing(typed.length() < SHORTEST ? List.of() : suggest(typed));
  }

  List<Suggestion> suggest(String typed) throws IOException {
    Set<Facet> facets = EnumSet.copyOf(PlacesEndpoint.FACETS);
    facets.add(Facet.TOPIC);
    facets.addAll(NAMED);
    Map<Facet, Map<String, Long>> all = counts.of(facets);
    List<Suggestion> suggestions = suggestions(typed, all);
    if (suggestions.isEmpty()) {
      suggestions = otherwise(typed, all);
    }
    return suggestions;
  }

  /// Nothing begins as typed: the likeliest other reading that something begins like. For a
  /// mistyped letter there are many readings; only places and topics are looked up so often.
  private List<Suggestion> otherwise(String typed, Map<Facet, Map<String, Long>> all)
      throws IOException {
    Beginnings beginnings = new Beginnings(services.search());
    for (String reading : beginnings.rewritten(typed)) {
      List<Suggestion> suggestions = suggestions(reading, all);
      if (!suggestions.isEmpty()) {
        return suggestions;
      }
    }
    List<String> mistyped = beginnings.mistyped(typed);
    for (String reading : mistyped) {
      List<Suggestion> suggestions = new ArrayList<>(places(reading, all));
      suggestions.addAll(topics(reading, all.getOrDefault(Facet.TOPIC, Map.of())));
      if (!suggestions.isEmpty()) {
        return suggestions;
      }
    }
    // To read whole words takes longer than a person waits between two keys, and a long beginning
    // that is no mistyped one is no whole word as a rule.
    String understood =
        mistyped.isEmpty() || typed.indexOf(' ') > 0 ? beginnings.understood(typed) : typed;
    return understood.equals(typed) ? List.of() : suggestions(understood, all);
  }

  private List<Suggestion> suggestions(String typed, Map<Facet, Map<String, Long>> all)
      throws IOException {
    List<Suggestion> suggestions = new ArrayList<>(places(typed, all));
    suggestions.addAll(topics(typed, all.getOrDefault(Facet.TOPIC, Map.of())));
    NAMED.forEach(
        facet -> suggestions.addAll(names(facet, typed, all.getOrDefault(facet, Map.of()))));
    for (SearchEngine.TitleMatch title : services.engine().titles(typed, TITLES)) {
      suggestions.add(new Suggestion(title.title(), "title", title.id(), null, null, 1));
    }
    return suggestions;
  }

  /// Places with documents first; otherwise in the order of the gazetteer.
  private List<Suggestion> places(String typed, Map<Facet, Map<String, Long>> all) {
    return services.places().startingWith(typed, PLACES_READ).stream()
        .map(place -> place(place, Counts.of(place, all)))
        .sorted(Comparator.comparing((Suggestion one) -> one.count() == 0))
        .limit(PLACES)
        .toList();
  }

  private Suggestion place(Place place, long count) {
    @Nullable String region =
        place.type() == PlaceType.REGION ? null : PlaceJson.regionName(place, services.places());
    return new Suggestion(place.name(), "place", place.code(), place.type().label(), region, count);
  }

  private List<Suggestion> topics(String typed, Map<String, Long> all) {
    return services.topics().stream()
        .filter(topic -> hasWordLike(topic.name(), typed))
        .limit(TOPICS)
        .map(topic -> topic(topic, all.getOrDefault(topic.id(), 0L)))
        .toList();
  }

  private Suggestion topic(Topic topic, long count) {
    return new Suggestion(labels.topic(topic.id()), "topic", topic.id(), null, null, count);
  }

  private static List<Suggestion> names(Facet facet, String typed, Map<String, Long> all) {
    return all.entrySet().stream()
        .filter(entry -> hasWordLike(entry.getKey(), typed))
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NAMES)
        .map(entry -> name(facet, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Suggestion name(Facet facet, String name, long count) {
    return new Suggestion(name, facet.label(), name, null, null, count);
  }

  /// Whether the name or one of its words begins like the typed letters.
  private static boolean hasWordLike(String name, String typed) {
    for (int at = 0; at + typed.length() <= name.length(); at++) {
      boolean start = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
      if (start && name.regionMatches(true, at, typed, 0, typed.length())) {
        return true;
      }
    }
    return false;
  }
}
