package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.TypedAnswer;
import ua.obriy.search.TypedQuestion;
import ua.obriy.search.TypedSearch;

/// `GET /api/search`.
record SearchEndpoint(TypedSearch search, Labels labels) implements Endpoint {
  private static final int USUAL_SIZE = 20;

  @Override
  public Route route() {
    List<Parameter<?>> parameters = new ArrayList<>(Parameters.FILTERS);
    parameters.addAll(
        List.of(Parameters.SIZE, Parameters.CURSOR, Parameters.FACETS, Parameters.COLLAPSE));
    parameters.add(Parameters.INSIDE);
    Parameters.VIEWS.values().forEach(view -> parameters.addAll(view.all()));
    return Route.get("/api/search", "Documents that match, with counts by facet", parameters);
  }

  @Override
  public Answer answer(Call call) throws IOException {
    long start = System.nanoTime();
    Set<String> wanted = wanted(call);
    int size = call.one(Parameters.SIZE).orElse(USUAL_SIZE);
    @Nullable String cursor = call.one(Parameters.CURSOR).orElse(null);
    Map<Facet, FacetView> views = views(call, wanted);
    TypedAnswer found = ask(new Selection(call).question(FacetLists.asked(views), size, cursor));
    SearchJson.Asked asked =
        new SearchJson.Asked(
            call.one(Parameters.Q).orElse(""),
            Addresses.asTyped(call.address()),
            new FacetLists(labels, views, call.all(Parameters.INSIDE)),
            wanted.contains(Parameters.DATE));
    long millis = (System.nanoTime() - start) / 1_000_000;
    return Answer.passing(SearchJson.of(found, asked, labels, millis));
  }

  private TypedAnswer ask(TypedQuestion question) throws IOException {
    try {
      return search.search(question);
    } catch (IllegalArgumentException e) {
      if (question.cursor() == null || e instanceof ua.obriy.search.QuerySyntaxException) {
        throw e;
      }
      throw Problem.parameter(
          Parameters.CURSOR.name(),
          question.cursor(),
          new Problem.BadValue(
              "такого продовження немає; почніть без cursor",
              List.of("nextCursor попередньої відповіді")));
    }
  }

  /// Labels of the facets to answer with, all of them when none is named.
  private static Set<String> wanted(Call call) {
    Set<String> named = new HashSet<>();
    call.all(Parameters.FACETS).forEach(named::addAll);
    if (named.isEmpty()) {
      Arrays.stream(Facet.values()).forEach(facet -> named.add(facet.label()));
      named.add(Parameters.DATE);
    }
    return named;
  }

  private static Map<Facet, FacetView> views(Call call, Set<String> wanted) {
    Map<Facet, FacetView> views = new EnumMap<>(Facet.class);
    Parameters.VIEWS.forEach(
        (facet, parameters) -> {
          if (wanted.contains(facet.label())) {
            views.put(facet, parameters.read(call, facet));
          }
        });
    return views;
  }
}
