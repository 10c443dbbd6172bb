package ua.obriy.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// `GET /api/openapi.json`, written from the table of endpoints and parameters.
final class OpenApiEndpoint implements Endpoint {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, Object> ANY = Map.of();

  private final List<Endpoint> endpoints;

  OpenApiEndpoint(List<Endpoint> endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public Route route() {
    return Route.get("/api/openapi.json", "This description", List.of());
  }

  @Override
  public Answer answer(Call call) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("openapi", "3.1.0");
    description.put("info", Json.object("title", "Obriy", "version", "1"));
    description.put("paths", paths());
    description.put(
        "components",
        Map.of(
            "securitySchemes", Map.of("token", Json.object("type", "http", "scheme", "bearer"))));
    return Answer.of(description);
  }

  private Map<String, Object> paths() {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      Route route = endpoint.route();
      paths
          .computeIfAbsent(route.path(), _ -> new LinkedHashMap<>())
          .put(route.method().toLowerCase(java.util.Locale.ROOT), operation(route));
    }
    return new LinkedHashMap<>(paths);
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", route.about());
    operation.put("parameters", parameters(route));
    if (!route.body().types().isEmpty()) {
      operation.put(
          "requestBody", Json.object("required", true, "content", content(route.body().types())));
    }
    if (route.access() == Access.TOKEN) {
      operation.put("security", List.of(Map.of("token", List.of())));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", response("The answer", MediaType.JSON));
    responses.put("default", response("RFC 9457", "application/problem+json"));
    operation.put("responses", responses);
    return operation;
  }

  private static List<Object> parameters(Route route) {
    List<Object> parameters = new ArrayList<>();
    for (MatchResult variable : VARIABLE.matcher(route.path()).results().toList()) {
      Map<String, Object> inPath = parameter(variable.group(1), "path");
      inPath.put("required", true);
      inPath.put("schema", Json.object("type", "string"));
      parameters.add(inPath);
    }
    for (Parameter<?> one : route.parameters()) {
      Map<String, Object> inQuery = parameter(one.name(), "query");
      inQuery.put("description", one.about());
      inQuery.put(
          "schema",
          one.repeated() ? Json.object("type", "array", "items", one.schema()) : one.schema());
      parameters.add(inQuery);
    }
    return parameters;
  }

  private static Map<String, Object> parameter(String name, String in) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    return parameter;
  }

  private static Map<String, Object> response(String about, String type) {
    return Json.object("description", about, "content", content(List.of(type)));
  }

  private static Map<String, Object> content(List<String> types) {
    Map<String, Object> content = new LinkedHashMap<>();
    types.forEach(type -> content.put(type, Map.of("schema", ANY)));
    return content;
  }
}
