package ua.obriy.http;

import java.util.List;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;

/// The parameters that say what of one facet is listed.
record FacetParameters(
    Parameter<String> words, Parameter<FacetView.Order> order, Parameter<Integer> most) {

  List<Parameter<?>> all() {
    return List.of(words, order, most);
  }

  FacetView read(Call call, Facet facet) {
    FacetView usual = FacetView.usual(facet);
    return new FacetView(
        call.one(words).orElse(usual.words()),
        call.one(order).orElse(usual.order()),
        call.one(most).orElse(usual.most()));
  }
}
