package ua.obriy.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Route;

/// An answer of `/api/documents/{id}` that names everything a document can name. All of it is made
/// up.
final class MadeUpDocument {
  static final String ID = "sample-a-001";
  static final String TEXT =
      "Львівська міська рада 9 травня виділить 148 млн грн.\n"
          + "Так вирішила очільниця Ольга Зразкова, а Зразкова не жартує.";
  private static final String COPIES =
      """
      {"id": "abc", "size": 2, "members": [
        {"id": "x", "title": "Перше повідомлення", "source": "Вісник", "date": "2023-05-17", "first": true, "kept": 1, "added": 0},
        {"id": "sample-a-001", "title": "Це саме", "source": "Газета", "date": null, "first": false, "kept": 0.8, "added": 0.1}]}\
      """;

  private MadeUpDocument() {}

  /// The page gets it in place of the document of the same id.
  static void serve(ObriyPage page) {
    page.page().route("**/api/documents/" + ID, route -> fulfil(page, route));
  }

  private static void fulfil(ObriyPage page, Route route) {
    JsonObject body = page.json("/api/documents/" + ID + "?");
    body.addProperty("text", TEXT);
    JsonObject place = body.getAsJsonArray("places").get(0).getAsJsonObject();
    place.add("mentions", mentions("Львівська"));
    JsonArray places = new JsonArray();
    places.add(place);
    body.add("places", places);
    body.add("people", found("Ольга Зразкова", "очільниця", "Ольга Зразкова", "Зразкова не"));
    body.add("organizations", found("Львівська міська рада", null, "Львівська міська рада"));
    body.add("dates", found("2024-05-09", null, "9 травня", "травня виділить"));
    body.add("cluster", JsonParser.parseString(COPIES));
    body.add("money", found("148 000 000 грн", null, "148 млн грн"));
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(body.toString()));
  }

  private static JsonArray found(String name, String office, String... surfaces) {
    JsonObject one = new JsonObject();
    one.addProperty("name", name);
    one.addProperty("office", office);
    one.add("mentions", mentions(surfaces));
    JsonArray all = new JsonArray();
    all.add(one);
    return all;
  }

  private static JsonArray mentions(String... surfaces) {
    JsonArray all = new JsonArray();
    for (String surface : surfaces) {
      JsonObject mention = new JsonObject();
      mention.addProperty("field", "text");
      mention.addProperty("start", TEXT.indexOf(surface));
      mention.addProperty("end", TEXT.indexOf(surface) + surface.length());
      mention.addProperty("surface", surface);
      all.add(mention);
    }
    return all;
  }
}
