package ua.obriy.http;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request whose parameters were read and checked.
///
/// @param variables decoded variables of the path
/// @param address path and query as sent
/// @param base whole address of this server without a slash at the end
/// @param body empty when the route takes none
record Call(
    Map<String, String> variables,
    Arguments arguments,
    String address,
    String base,
    InputStream body) {

  String variable(String name) {
    return variables.get(name);
  }

  <T> Optional<T> one(Parameter<T> parameter) {
    return arguments.one(parameter);
  }

  <T> List<T> all(Parameter<T> parameter) {
    return arguments.all(parameter);
  }

  boolean is(Parameter<Boolean> flag) {
    return one(flag).orElse(false);
  }
}
