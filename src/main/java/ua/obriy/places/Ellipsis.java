package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Traits;

/// Finds the kinds that a sentence has named before an adjective without a noun: у Дніпровському
/// районі та в Корабельному; пʼять громад області: Рахівська, Тячівська та Хустська.
final class Ellipsis {
  private static final List<Unit> UNITS = List.of(Unit.REGION, Unit.RAION, Unit.HROMADA);

  private static final int REACH = 20;

  private final Words words;

  Ellipsis(Words words) {
    this.words = words;
  }

  /// Whether the form may be an adjective of a region, a raion or a hromada without its noun.
  static boolean mayLeaveOut(String folded, Namesakes namesakes) {
    for (Unit unit : UNITS) {
      if (unit.agrees(folded) && !namesakes.ofKind(unit).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// The kinds, the nearest first; none when a noun follows the adjective.
  List<Unit> unitsBefore(int adjective) {
    if (hasNoun(adjective)) {
      return List.of();
    }
    List<Unit> units = new ArrayList<>();
    for (int at = adjective - 1; at >= 0 && at >= adjective - REACH; at--) {
      if (endsSentence(at)) {
        return units;
      }
      Unit unit = noun(at);
      if (unit != null) {
        units.add(unit);
      }
    }
    return units;
  }

  /// The kind when the word is the noun itself: район, районі, but not районний.
  private @Nullable Unit noun(int at) {
    if (words.is(at, Cue.NOUN_REGION)) {
      return Unit.REGION;
    }
    if (words.is(at, Cue.NOUN_RAION)) {
      return Unit.RAION;
    }
    return words.is(at, Cue.NOUN_HROMADA) ? Unit.HROMADA : null;
  }

  private boolean endsSentence(int at) {
    return words.gapHas(at, '.') && !words.has(at, Traits.DOTTED)
        || words.gapHas(at, '\n')
        || words.gapHas(at, '!')
        || words.gapHas(at, '?');
  }

  /// A word right behind that is no conjunction may be what the adjective belongs to.
  private boolean hasNoun(int adjective) {
    return adjective + 1 < words.size()
        && words.isBlank(adjective)
        && words.get(adjective + 1).folded().length() > 3;
  }
}
