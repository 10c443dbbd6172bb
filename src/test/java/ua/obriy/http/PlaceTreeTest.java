package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ua.obriy.lucene.NestedPlaces;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.search.FacetView;
import ua.obriy.search.FacetView.Order;
import ua.obriy.search.SearchPage.FacetValue;

class PlaceTreeTest {
  private static final NestedPlaces PLACES =
      new NestedPlaces(
          List.of(
              place("59", PlaceType.REGION, "Сумська область", null),
              place("59.1", PlaceType.RAION, "Сумський район", "59"),
              place("59.2", PlaceType.RAION, "Охтирський район", "59"),
              place("59.1.1", PlaceType.HROMADA, "Сумська міська громада", "59.1"),
              place("59.1.1.1", PlaceType.CITY, "Суми", "59.1.1"),
              place("80", PlaceType.REGION, "Київ", null),
              place("80", PlaceType.CITY, "Київ", "80"),
              place("80.1", PlaceType.CITY_DISTRICT, "Подільський район", "80")));

  private static final List<FacetValue> COUNTED =
      List.of(
          counted("80", 9),
          counted("59", 5),
          counted("59.1", 3),
          counted("59.1.1", 3),
          counted("59.1.1.1", 3),
          counted("59.2", 2),
          counted("80.1", 1));

  private static Place place(String code, PlaceType type, String name, @Nullable String parent) {
    return new Place(code, type, name, name, parent, code.substring(0, 2), 50, 30, 0);
  }

  private static FacetValue counted(String code, int count) {
    return new FacetValue(code, count, false);
  }

  private static List<FacetValue> choose(String code) {
    return COUNTED.stream()
        .map(one -> new FacetValue(one.value(), one.count(), one.value().equals(code)))
        .toList();
  }

  private static List<PlaceTree.Node> nodes(FacetLists.Listed listed) {
    return listed.values().stream().map(PlaceTree.Node.class::cast).toList();
  }

  private static List<String> codes(FacetLists.Listed listed) {
    return nodes(listed).stream().map(PlaceTree.Node::value).toList();
  }

  private static FacetLists.Listed list(List<FacetValue> values, FacetView view, String... opened) {
    return new PlaceTree(PLACES, values, List.of(opened)).list(view);
  }

  private static FacetView view(String words, Order order, int most) {
    return new FacetView(words, order, most);
  }

  private static final FacetView USUAL = view("", Order.COUNT, 1000);

  @Test
  void withoutAChoiceTheRegionsAreListed() {
    FacetLists.Listed listed = list(COUNTED, USUAL);
    assertEquals(List.of("80", "59"), codes(listed));
    assertEquals(2, listed.all());
    assertEquals(
        new PlaceTree.Node("80", "Київ", "region", null, List.of(), 9, false, true),
        nodes(listed).getFirst());
  }

  @Test
  void aChosenPlaceShowsWhatIsInItAndTheWayToIt() {
    FacetLists.Listed listed = list(choose("59.1"), USUAL);
    assertEquals(List.of("80", "59", "59.1", "59.1.1", "59.2"), codes(listed));
    PlaceTree.Node hromada = nodes(listed).get(3);
    assertEquals(
        new PlaceTree.Node(
            "59.1.1",
            "Сумська міська громада",
            "hromada",
            "59.1",
            List.of("Сумська область", "Сумський район"),
            3,
            false,
            true),
        hromada);
    assertEquals(true, nodes(listed).get(2).selected());
    assertEquals(false, nodes(listed).get(4).hasChildren());
  }

  @Test
  void theDistrictsOfKyivStandRightInTheRegion() {
    assertEquals(List.of("80", "80.1", "59"), codes(list(choose("80"), USUAL)));
  }

  @Test
  void aPlaceMayBeOpenedWithoutChoosingIt() {
    FacetLists.Listed listed = list(COUNTED, USUAL, "59");
    assertEquals(List.of("80", "59", "59.1", "59.2"), codes(listed));
    assertEquals(List.of(), nodes(listed).stream().filter(PlaceTree.Node::selected).toList());
  }

  @Test
  void theWayToAPlaceWithoutDocumentsIsShown() {
    FacetLists.Listed listed = list(List.of(new FacetValue("59.1.1.1", 0, true)), USUAL);
    assertEquals(List.of("59", "59.1", "59.1.1", "59.1.1.1"), codes(listed));
  }

  @Test
  void theLimitIsOfOneLevelAndKeepsTheWay() {
    FacetLists.Listed listed = list(choose("59.2"), view("", Order.COUNT, 1));
    assertEquals(List.of("80", "59", "59.1", "59.2"), codes(listed));
    assertEquals(4, listed.all());
  }

  @Test
  void wordsFindPlacesOfAnyLevel() {
    FacetLists.Listed listed = list(COUNTED, view("сум", Order.NAME, 3));
    assertEquals(List.of("59.1.1.1", "59.1.1", "59"), codes(listed));
    assertEquals(4, listed.all());
  }
}
