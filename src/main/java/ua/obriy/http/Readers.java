package ua.obriy.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.obriy.http.Problem.BadValue;
import ua.obriy.model.Topic;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;

/// Reads and describes the values of parameters, by type.
final class Readers {
  private static final int MOST_ADDRESS = 2_000;
  private static final Pattern STORY = Pattern.compile("[0-9a-f]{1,16}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*|other");

  /// @param schema JSON schema of one value
  record Typed<T>(Map<String, Object> schema, Parameter.Reader<T> reader) {}

  private Readers() {}

  static Typed<String> text(int mostLetters) {
    String most = "текст до " + mostLetters + " знаків";
    return new Typed<>(
        Json.object("type", "string", "maxLength", mostLetters),
        (value, _) -> {
          if (value.length() > mostLetters) {
            throw new BadValue(
                "значення має " + value.length() + " знаків, дозволено " + most, List.of(most));
          }
          return value;
        });
  }

  static Typed<String> key(int least, int most) {
    String range = "від " + least + " до " + most + " знаків";
    return new Typed<>(
        Json.object("type", "string", "minLength", least, "maxLength", most),
        (value, _) -> {
          if (value.length() < least || value.length() > most) {
            throw new BadValue("потрібно " + range, List.of(range));
          }
          return value;
        });
  }

  static Typed<URI> address() {
    String wanted = "адреса на зразок https://example.org/hook";
    return new Typed<>(
        Json.object("type", "string", "format", "uri", "maxLength", MOST_ADDRESS),
        (value, _) -> {
          try {
            if (value.length() <= MOST_ADDRESS) {
              return new URI(value.strip());
            }
          } catch (URISyntaxException _) {
            // the same answer as for a long one
          }
          throw new BadValue("потрібна " + wanted, List.of(wanted));
        });
  }

  static Typed<Integer> whole(int least, int most) {
    String range = least + ".." + most;
    return new Typed<>(
        Json.object("type", "integer", "minimum", least, "maximum", most),
        (value, _) -> {
          int number = number(value, range);
          if (number < least || number > most) {
            throw new BadValue("потрібне ціле число " + range, List.of(range));
          }
          return number;
        });
  }

  private static int number(String value, String range) throws BadValue {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new BadValue("потрібне ціле число " + range, List.of(range));
    }
  }

  static Typed<LocalDate> day() {
    return new Typed<>(
        Json.object("type", "string", "format", "date"),
        (value, _) -> {
          try {
            return LocalDate.parse(value);
          } catch (DateTimeException e) {
            throw new BadValue(
                "потрібна дата у вигляді РРРР-ММ-ДД, наприклад 2024-05-09", List.of("РРРР-ММ-ДД"));
          }
        });
  }

  static Typed<String> story() {
    return new Typed<>(
        Json.object("type", "string", "pattern", STORY.pattern()),
        (value, _) -> {
          if (!STORY.matcher(value).matches()) {
            throw new BadValue(
                "потрібен cluster.id з відповіді пошуку, до 16 знаків 0–9 та a–f",
                List.of("cluster.id"));
          }
          return value;
        });
  }

  static Typed<Boolean> flag() {
    return mapped(Map.of("true", true, "false", false), List.of("true", "false"));
  }

  static <E extends Enum<E>> Typed<E> choice(Class<E> type) {
    List<E> values = Arrays.asList(type.getEnumConstants());
    Map<String, E> byLabel =
        values.stream()
            .collect(java.util.stream.Collectors.toMap(Parameters::label, value -> value));
    return mapped(byLabel, values.stream().map(Parameters::label).toList());
  }

  private static <T> Typed<T> mapped(Map<String, T> values, List<String> labels) {
    return new Typed<>(
        Json.object("type", "string", "enum", labels),
        (value, _) -> {
          T found = values.get(value);
          if (found == null) {
            throw oneOf(labels);
          }
          return found;
        });
  }

  static Typed<List<String>> list(List<String> labels) {
    return new Typed<>(
        Json.object("type", "string", "enum", labels),
        (value, _) -> {
          List<String> parts = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
          if (!labels.containsAll(parts)) {
            throw oneOf(labels);
          }
          return parts;
        });
  }

  private static BadValue oneOf(List<String> labels) {
    return new BadValue("дозволено лише: " + String.join(", ", labels), labels);
  }

  static Typed<Filters.Box> box() {
    return new Typed<>(Json.object("type", "string"), (value, _) -> readBox(value));
  }

  private static Filters.Box readBox(String value) throws BadValue {
    String allowed = "захід,південь,схід,північ у градусах, наприклад 30.2,50.2,30.8,50.6";
    try {
      double[] side =
          Arrays.stream(value.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (side.length == 4
          && Arrays.stream(side).allMatch(Double::isFinite)
          && Math.abs(side[0]) <= 180
          && Math.abs(side[2]) <= 180
          && side[1] >= -90
          && side[3] <= 90
          && side[0] <= side[2]
          && side[1] <= side[3]) {
        return new Filters.Box(side[0], side[1], side[2], side[3]);
      }
    } catch (NumberFormatException _) {
      // the same answer as for numbers that make no box
    }
    throw new BadValue("потрібні чотири числа: " + allowed, List.of(allowed));
  }

  static Typed<String> facetValue(Facet facet) {
    return switch (facet) {
      case REGION, CITY, DISTRICT, PLACE ->
          new Typed<>(
              Json.object("type", "string", "maxLength", Limits.NAME_LETTERS),
              (value, known) -> new PlaceValue(known.places(), facet).code(value));
      case TOPIC ->
          new Typed<>(
              Json.object("type", "string"),
              (value, known) -> {
                List<String> ids = known.topics().stream().map(Topic::id).toList();
                if (!ids.contains(value)) {
                  throw oneOf(ids);
                }
                return value;
              });
      case KIND -> kind();
      case LANG -> language();
      case SOURCE, PROJECT, PERSON, ORGANIZATION -> text(Limits.NAME_LETTERS);
    };
  }

  private static Typed<String> kind() {
    return new Typed<>(
        Json.object("type", "string", "examples", List.of("news", "project")),
        (value, known) -> {
          if (!known.kinds().isKnown(value)) {
            throw oneOf(known.kinds().all());
          }
          return value;
        });
  }

  private static Typed<String> language() {
    return new Typed<>(
        Json.object("type", "string", "pattern", LANGUAGE.pattern()),
        (value, _) -> {
          if (!LANGUAGE.matcher(value).matches()) {
            throw new BadValue(
                "потрібен код мови з двох чи трьох латинських літер, наприклад uk, або other",
                List.of("uk", "ru", "en", "other"));
          }
          return value;
        });
  }
}
