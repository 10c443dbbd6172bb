package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ua.obriy.http.Endpoint.Access;
import ua.obriy.http.Endpoint.Body;
import ua.obriy.http.Endpoint.Route;
import ua.obriy.watch.Watch;
import ua.obriy.watch.Watches;

/// `/api/watches`: saved searches. Who has the token sees and changes them; the feed is open to who
/// knows the id.
final class WatchEndpoints {
  private static final String ONE = "/api/watches/{id}";

  private WatchEndpoints() {}

  static List<Endpoint> of(Services services, Labels labels, FeedTimes times) {
    List<Endpoint> all = new ArrayList<>();
    all.add(new AddWatchEndpoint(services));
    all.add(new All(services));
    all.add(new One(services));
    all.add(new Delete(services));
    for (FeedFormat format : FeedFormat.values()) {
      all.add(new WatchFeedEndpoint(format, services, labels, times));
    }
    return all;
  }

  static Watches watches(Services services) {
    Watches watches = services.watches();
    if (watches == null) {
      throw Problem.notFound(
          "Збережених пошуків тут немає: для них запустіть сервер зі змінною середовища"
              + " OBRIY_TOKEN");
    }
    return watches;
  }

  static Watch watch(Services services, Call call) {
    String id = call.variable("id");
    return watches(services).watch(id).orElseThrow(() -> missing(id));
  }

  private static Problem missing(String id) {
    return Problem.notFound("Збереженого пошуку «" + Problem.shown(id) + "» немає");
  }

  private static Route route(String method, String path, String about) {
    return new Route(method, path, about, List.of(), Body.NONE, Access.TOKEN);
  }

  private record All(Services services) implements Endpoint {
    @Override
    public Route route() {
      return WatchEndpoints.route("GET", "/api/watches", "All saved searches");
    }

    @Override
    public Answer answer(Call call) {
      Watches watches = watches(services);
      List<WatchJson> all =
          watches.all().stream().map(watch -> WatchJson.of(watch, watches, call.base())).toList();
      return Answer.passing(Json.object("total", all.size(), "watches", all));
    }
  }

  private record One(Services services) implements Endpoint {
    @Override
    public Route route() {
      return WatchEndpoints.route("GET", ONE, "A saved search with the state of its deliveries");
    }

    @Override
    public Answer answer(Call call) {
      Watch watch = watch(services, call);
      return Answer.passing(WatchJson.of(watch, watches(services), call.base()));
    }
  }

  private record Delete(Services services) implements Endpoint {
    @Override
    public Route route() {
      return WatchEndpoints.route("DELETE", ONE, "Forgets a saved search");
    }

    @Override
    public Answer answer(Call call) throws IOException {
      String id = call.variable("id");
      if (!watches(services).delete(id)) {
        throw missing(id);
      }
      return Answer.passing(Json.object("id", id, "outcome", "deleted"));
    }
  }
}
