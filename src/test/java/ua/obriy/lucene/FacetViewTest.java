package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.FacetView.Order;
import ua.obriy.search.Filters;
import ua.obriy.search.Filters.PlaceRole;
import ua.obriy.search.Query;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Sort;

class FacetViewTest {
  @TempDir Path folder;

  private SearchPage ask(FacetView view, String... chosen) throws IOException {
    try (Questions questions =
        new Questions(
            folder,
            Sample.of("1").title("Новина").person("Ґалаґан Остап").person("Ящук Ольга").document(),
            Sample.of("2")
                .title("Новина")
                .person("Ящук Ольга")
                .person("Щербак Шевченко-Лисенко")
                .document(),
            Sample.of("3")
                .title("Новина")
                .person("Ящук Ольга")
                .person("М’ята Єва")
                .person("Гарт Юрій")
                .document(),
            Sample.of("4").title("Новина").person("М’ята Єва").document())) {
      Filters filters =
          new Filters(Map.of(Facet.PERSON, List.of(chosen)), null, null, null, PlaceRole.ALL);
      return questions.page(
          new SearchRequest(
              new Query.Everything(),
              filters,
              Sort.NEWEST,
              0,
              null,
              Map.of(Facet.PERSON, view),
              SearchRequest.Collapse.NONE));
    }
  }

  private static List<String> names(SearchPage page) {
    return page.facets().get(Facet.PERSON).stream().map(FacetValue::value).toList();
  }

  @Test
  void valuesComeByCountAndTheRestIsCounted() throws IOException {
    SearchPage page = ask(new FacetView("", Order.COUNT, 2));
    assertEquals(List.of("Ящук Ольга", "М’ята Єва"), names(page));
    assertEquals(5, page.values().get(Facet.PERSON));
  }

  @Test
  void namesStandInTheOrderOfTheAlphabet() throws IOException {
    SearchPage page = ask(new FacetView("", Order.NAME, 100));
    assertEquals(
        List.of("Ґалаґан Остап", "Гарт Юрій", "М’ята Єва", "Щербак Шевченко-Лисенко", "Ящук Ольга"),
        names(page));
  }

  @Test
  void anyWordMayBeginAsTyped() throws IOException {
    assertEquals(List.of("Ящук Ольга"), names(ask(new FacetView("оль", Order.COUNT, 9))));
    assertEquals(
        List.of("Щербак Шевченко-Лисенко"), names(ask(new FacetView("лис щерб", Order.COUNT, 9))));
    assertEquals(List.of("М’ята Єва"), names(ask(new FacetView("м'ят", Order.COUNT, 9))));
    assertEquals(
        List.of("Ґалаґан Остап", "Гарт Юрій"), names(ask(new FacetView("ГА", Order.NAME, 9))));
    SearchPage none = ask(new FacetView("щук", Order.COUNT, 9));
    assertEquals(List.of(), names(none));
    assertEquals(0, none.values().get(Facet.PERSON));
  }

  @Test
  void chosenValuesAreListedBesides() throws IOException {
    SearchPage page = ask(new FacetView("га", Order.COUNT, 1), "Ящук Ольга", "Нікого Немає");
    assertEquals(
        List.of(new FacetValue("Ящук Ольга", 3, true), new FacetValue("Нікого Немає", 0, true)),
        page.facets().get(Facet.PERSON));
    assertEquals(4, page.values().get(Facet.PERSON));
  }
}
