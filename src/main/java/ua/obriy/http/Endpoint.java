package ua.obriy.http;

import java.io.IOException;
import java.util.List;

/// One method of one path.
interface Endpoint {

  /// What the endpoint is called by and what it takes; the source of checks and of OpenAPI.
  ///
  /// @param path segments in braces are variables, such as `/api/documents/{id}`
  /// @param about English, for the OpenAPI description
  /// @param body what the request carries
  /// @param access whether the token is asked for
  record Route(
      String method,
      String path,
      String about,
      List<Parameter<?>> parameters,
      Body body,
      Access access) {

    static Route get(String path, String about, List<Parameter<?>> parameters) {
      return new Route("GET", path, about, parameters, Body.NONE, Access.OPEN);
    }
  }

  /// @param types media types that are read, empty for no body
  /// @param mostBytes a longer body is refused
  /// @param mostMillis a body that takes longer to read is refused
  record Body(List<String> types, long mostBytes, long mostMillis) {
    static final Body NONE = new Body(List.of(), 0, 0);
  }

  /// Who may call.
  enum Access {
    OPEN,
    TOKEN
  }

  Route route();

  /// @throws Problem when the answer is an error
  Reply answer(Call call) throws IOException;
}
