package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.obriy.lucene.Marking.Mark;
import ua.obriy.lucene.QueryWords.Expression;
import ua.obriy.model.Token;

/// Finds expressions of several words among the words of a text that are read in order. Words may
/// be left out unless an expression is begun.
final class SideBySide {
  private final List<Expression> expressions;
  private final List<Mark> found = new ArrayList<>();
  private List<Begun> begun = new ArrayList<>();

  /// An expression of which some words were seen, the last one just before.
  private record Begun(Expression expression, List<Mark> seen) {
    int end() {
      return seen.getLast().end();
    }

    boolean isWhole() {
      return seen.size() == expression.words().size();
    }

    Begun with(Mark mark) {
      List<Mark> more = new ArrayList<>(seen);
      more.add(mark);
      return new Begun(expression, more);
    }
  }

  SideBySide(List<Expression> expressions) {
    this.expressions = expressions;
  }

  /// Whether the next word may go on with an expression, so that it has to be read.
  boolean isBegun() {
    return !begun.isEmpty();
  }

  /// @param shift where the token's own text begins in the whole text
  void read(Token token, int shift, String text) {
    if (expressions.isEmpty()) {
      return;
    }
    int start = shift + token.start();
    int end = shift + token.end();
    List<Begun> further = new ArrayList<>();
    for (Begun one : begun) {
      if (one.end() > start) {
        further.add(one);
      } else if (isGap(text, one.end(), start) && one.expression().has(one.seen().size(), token)) {
        keep(one.with(new Mark(start, end, one.expression().number())), further);
      }
    }
    for (Expression expression : expressions) {
      if (expression.has(0, token)) {
        Mark first = new Mark(start, end, expression.number());
        keep(new Begun(expression, List.of(first)), further);
      }
    }
    begun = further;
  }

  private void keep(Begun one, List<Begun> further) {
    if (one.isWhole()) {
      found.addAll(one.seen());
    } else {
      further.add(one);
    }
  }

  private static boolean isGap(String text, int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// The marks with those found that do not overlap them, in rising order.
  List<Mark> addTo(List<Mark> marks) {
    if (found.isEmpty()) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(found);
    all.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end));
    List<Mark> apart = new ArrayList<>();
    for (Mark mark : all) {
      if (apart.isEmpty() || apart.getLast().end() <= mark.start()) {
        apart.add(mark);
      }
    }
    return apart;
  }
}
