package ua.obriy.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.fetch.RefusedAddressException;
import ua.obriy.search.Change;
import ua.obriy.search.QuerySyntaxException;
import ua.obriy.search.TypedAnswer;
import ua.obriy.search.TypedQuestion;
import ua.obriy.watch.Watch;
import ua.obriy.watch.Watches;
import ua.obriy.watch.Webhook;

/// `POST /api/watches`: saves a search. The body has the members of a search (`q`, filters,
/// `asTyped`) and `name`, `webhook`, `secret`.
record AddWatchEndpoint(Services services) implements Endpoint {
  @Override
  public Route route() {
    return new Route(
        "POST",
        "/api/watches",
        "Saves a search: {q, name, webhook, secret, asTyped, and filters named as in a search}; new"
            + " documents that answer it come to its feed and, signed, to its webhook",
        List.of(),
        new Body(List.of(MediaType.JSON), Limits.WATCH_BYTES, Limits.WATCH_MILLIS),
        Access.TOKEN);
  }

  private static List<Parameter<?>> members() {
    List<Parameter<?>> members = new ArrayList<>(Parameters.FILTERS);
    members.removeAll(List.of(Parameters.SORT, Parameters.STORY));
    members.addAll(List.of(Parameters.NAME, Parameters.WEBHOOK, Parameters.SECRET));
    return members;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Watches watches = WatchEndpoints.watches(services);
    Known known = new Known(services.places(), services.topics(), new Kinds(services.engine()));
    Arguments arguments = Arguments.read(members(), values(call.body()), known);
    Call asked = new Call(Map.of(), arguments, "", call.base(), InputStream.nullInputStream());
    TypedQuestion question = new Selection(asked).question(Set.of(), 0, null);
    TypedAnswer understood = understood(question);
    Watch watch =
        save(watches, draft(asked, question, understood.understood()))
            .orElseThrow(
                () ->
                    new Problem(
                        409,
                        "Збережених пошуків забагато; видаліть непотрібні: DELETE /api/watches"));
    return Answer.passing(created(watch, understood, call.base()));
  }

  private TypedAnswer understood(TypedQuestion question) throws IOException {
    try {
      return services.search().search(question);
    } catch (QuerySyntaxException e) {
      Problem.BadValue bad = new Problem.BadValue(String.valueOf(e.getMessage()), List.of());
      throw Problem.parameter(Parameters.Q.name(), question.text(), bad)
          .with("position", e.position());
    }
  }

  private static Watches.Draft draft(Call asked, TypedQuestion question, String understood) {
    return new Watches.Draft(
        asked.one(Parameters.NAME).orElse(""),
        question.text(),
        understood,
        question.asTyped(),
        question.filters(),
        asked.one(Parameters.WEBHOOK).orElse(null),
        asked.one(Parameters.SECRET).orElse(null));
  }

  private static java.util.Optional<Watch> save(Watches watches, Watches.Draft draft)
      throws IOException {
    try {
      return watches.add(draft);
    } catch (RefusedAddressException e) {
      throw Problem.parameter(
          Parameters.WEBHOOK.name(),
          String.valueOf(draft.webhook()),
          new Problem.BadValue(String.valueOf(e.getMessage()), List.of("https://…")));
    }
  }

  /// The only answer with the secret.
  private Map<String, Object> created(Watch watch, TypedAnswer understood, String base) {
    Map<String, Object> members =
        Json.members(WatchJson.of(watch, WatchEndpoints.watches(services), base));
    members.put(
        "changes",
        understood.changes().stream()
            .filter(change -> change.kind() != Change.Kind.RELAXED)
            .map(SearchJson.Changed::of)
            .toList());
    Webhook webhook = watch.webhook();
    if (webhook != null) {
      members.put("secret", webhook.secret());
    }
    return members;
  }

  private static Map<String, List<String>> values(InputStream body) throws IOException {
    byte[] bytes = body.readAllBytes();
    JsonNode read;
    try {
      read = JsonMapper.shared().readTree(bytes);
    } catch (JacksonException e) {
      throw new Problem(400, "Тіло запиту – не JSON: " + Problem.shown(e.getOriginalMessage()));
    }
    if (!read.isObject()) {
      throw new Problem(400, "Тіло запиту має бути об'єктом JSON, наприклад {\"q\": \"школа\"}");
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    read.propertyStream()
        .forEach(one -> values.put(one.getKey(), texts(one.getKey(), one.getValue())));
    return values;
  }

  private static List<String> texts(String name, JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (one.isContainer()) {
        throw Problem.parameter(
            Problem.shown(name),
            one.toString(),
            new Problem.BadValue("потрібен рядок або список рядків", List.of("\"…\"", "[\"…\"]")));
      }
      if (!one.isNull()) {
        texts.add(one.asString());
      }
    }
    return texts;
  }
}
