package ua.obriy.http;

import java.util.Map;

/// One parameter of the API: how it is called, checked and documented.
///
/// @param about English, for the OpenAPI description
/// @param repeated whether it may be given several times
/// @param schema JSON schema of one value
record Parameter<T>(
    String name, String about, boolean repeated, Map<String, Object> schema, Reader<T> reader) {

  /// Text to value.
  interface Reader<T> {
    /// @param value as given, decoded, not empty
    T read(String value, Known known) throws Problem.BadValue;
  }
}
