package ua.obriy.places;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds the kinds that a sentence has named before an adjective without a noun: у Дніпровському
/// районі та в Корабельному; пʼять громад області: Рахівська, Тячівська та Хустська.
final class Ellipsis {
  private static final int REACH = 20;
  private static final Set<Unit> UNITS = EnumSet.of(Unit.REGION, Unit.RAION, Unit.HROMADA);

  private final String text;
  private final List<Token> tokens;

  Ellipsis(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// The kinds, the nearest first; none when a noun follows the adjective.
  List<Unit> unitsBefore(int adjective) {
    List<Unit> units = new ArrayList<>();
    if (hasNoun(adjective)) {
      return units;
    }
    for (int at = adjective - 1; at >= 0 && at >= adjective - REACH; at--) {
      Token token = tokens.get(at);
      if (endsSentence(at)) {
        return units;
      }
      Unit unit = Unit.noun(token);
      if (unit != null && UNITS.contains(unit)) {
        units.add(unit);
      }
    }
    return units;
  }

  private boolean endsSentence(int at) {
    String gap = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
    boolean stop = gap.indexOf('.') >= 0 && !tokens.get(at).has(Traits.DOTTED);
    return stop || gap.indexOf('\n') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0;
  }

  /// A word right behind that is no conjunction may be what the adjective belongs to.
  private boolean hasNoun(int adjective) {
    if (adjective + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(adjective + 1);
    String gap = text.substring(tokens.get(adjective).end(), next.start());
    return gap.isBlank() && next.folded().length() > 3;
  }
}
