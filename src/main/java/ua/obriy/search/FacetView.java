package ua.obriy.search;

/// Which values of a facet are listed, and in which order.
///
/// @param words beginnings of words that a value must have, see [ValueNames#begin]; empty for all
///     values
/// @param order of the values
/// @param most values listed, at least 1; chosen ones are listed besides
public record FacetView(String words, Order order, int most) {
  /// Most values of an open facet, unless more are asked for.
  public static final int USUAL_MOST = 1_000;

  /// The order of values.
  public enum Order {
    /// The most documents first, equal counts by value.
    COUNT,
    /// The Ukrainian alphabet.
    NAME
  }

  public FacetView {
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1; got: " + most);
    }
  }

  /// All values by falling count; of an open facet the first thousand.
  public static FacetView usual(Facet facet) {
    return new FacetView("", Order.COUNT, facet.isOpen() ? USUAL_MOST : Integer.MAX_VALUE);
  }
}
