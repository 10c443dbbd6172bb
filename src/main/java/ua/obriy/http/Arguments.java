package ua.obriy.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The checked values of a request's parameters.
final class Arguments {
  private final Map<Parameter<?>, List<Object>> values = new HashMap<>();

  private Arguments() {}

  /// Reads all that was given; an empty value counts as not given.
  ///
  /// @throws Problem 400 for a name that is not declared, a repeated single parameter, a bad value
  static Arguments read(
      List<Parameter<?>> declared, Map<String, ? extends Collection<String>> given, Known known) {
    Map<String, Parameter<?>> byName = new LinkedHashMap<>();
    declared.forEach(parameter -> byName.put(parameter.name(), parameter));
    Arguments arguments = new Arguments();
    given.forEach(
        (name, texts) -> {
          Parameter<?> parameter = byName.get(name);
          if (parameter == null) {
            throw unknown(name, List.copyOf(byName.keySet()));
          }
          List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
          arguments.values.put(parameter, read(parameter, filled, known));
        });
    return arguments;
  }

  private static List<Object> read(Parameter<?> parameter, List<String> texts, Known known) {
    int most = parameter.repeated() ? Limits.VALUES : 1;
    if (texts.size() > most) {
      String allowed = most == 1 ? "одне значення" : "до " + most + " значень";
      Problem.BadValue bad =
          new Problem.BadValue(
              "задано %d разів, дозволено %s".formatted(texts.size(), allowed), List.of(allowed));
      throw Problem.parameter(parameter.name(), String.join(", ", texts), bad);
    }
    List<Object> read = new ArrayList<>();
    for (String text : texts) {
      try {
        read.add(parameter.reader().read(text, known));
      } catch (Problem.BadValue bad) {
        throw Problem.parameter(parameter.name(), text, bad);
      }
    }
    return read;
  }

  private static Problem unknown(String name, List<String> allowed) {
    String detail =
        "такого параметра немає" + (allowed.isEmpty() ? "" : "; є: " + String.join(", ", allowed));
    return Problem.parameter(Problem.shown(name), null, new Problem.BadValue(detail, allowed));
  }

  <T> Optional<T> one(Parameter<T> parameter) {
    return all(parameter).stream().findFirst();
  }

  @SuppressWarnings("unchecked") // the reader of the parameter made these values
  <T> List<T> all(Parameter<T> parameter) {
    return (List<T>) values.getOrDefault(parameter, List.of());
  }
}
