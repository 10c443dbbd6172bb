package ua.obriy.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.Topic;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.TypedSearch;

/// `/api/search` without a server, with the same parameters, checks and JSON.
public final class LocalSearch {
  private final SearchEndpoint endpoint;
  private final Known known;

  /// @param engine the one that `search` asks
  public LocalSearch(
      TypedSearch search, SearchEngine engine, PlaceDirectory places, List<Topic> topics) {
    this.endpoint = new SearchEndpoint(search, new Labels(places, topics));
    this.known = new Known(places, topics, new Kinds(engine));
  }

  /// @param parameters values by name, as in the address
  /// @return the JSON of the answer
  /// @throws IllegalArgumentException when the server would answer 400; the message is Ukrainian
  public byte[] answer(Map<String, List<String>> parameters) throws IOException {
    try {
      Arguments arguments = Arguments.read(endpoint.route().parameters(), parameters, known);
      Call call =
          new Call(Map.of(), arguments, address(parameters), "", InputStream.nullInputStream());
      return Json.bytes(endpoint.answer(call).body());
    } catch (Problem problem) {
      throw new IllegalArgumentException(problem.getMessage(), problem);
    }
  }

  private static String address(Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) ->
            values.forEach(
                value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return "/api/search?" + String.join("&", pairs);
  }
}
