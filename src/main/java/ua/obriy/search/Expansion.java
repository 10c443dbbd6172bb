package ua.obriy.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.obriy.text.Equivalence;

/// Puts beside the words of a question what else may stand for them: «відкриття ЦНАПу» also asks
/// for a центр надання адміністративних послуг. What stands for several words stands for each of
/// them, so that all the words of a question are still asked for.
///
/// Quoted, unwanted and nearby words, beginnings and names of places stay as they are.
final class Expansion {
  /// More alternatives for one word than this would drown it.
  private static final int MOST = 12;

  private final Background known;

  Expansion(Background known) {
    this.known = known;
  }

  /// Only what changes nothing of what is meant.
  Query same(Query query) {
    return new Reading(Equivalence.Kind.SAME).of(query);
  }

  /// Also what is only near in meaning.
  Query near(Query query) {
    return new Reading(EnumSet.allOf(Equivalence.Kind.class)).of(query);
  }

  /// One way to read questions.
  private final class Reading {
    private final Set<Equivalence.Kind> kinds;

    Reading(Set<Equivalence.Kind> kinds) {
      this.kinds = kinds;
    }

    Query of(Query query) {
      return switch (query) {
        case Query.Word _ -> sideBySide(List.of(query)).getFirst();
        case Query.Title(Query inner) -> new Query.Title(of(inner));
        case Query.Preferred(Query inner) -> new Query.Preferred(of(inner));
        case Query.AllOf(List<Query> parts) -> new Query.AllOf(sideBySide(parts));
        case Query.MostOf(List<Query> parts, int least) ->
            new Query.MostOf(sideBySide(parts), least);
        case Query.AnyOf(List<Query> parts) ->
            new Query.AnyOf(parts.stream().map(this::of).toList());
        case Query.Everything _, Query.Phrase _, Query.Near _, Query.Prefix _ -> query;
        case Query.In _, Query.Dated _, Query.Not _, Query.Named _, Query.Alike _ -> query;
      };
    }

    private List<Query> sideBySide(List<Query> parts) {
      List<Query> read = new ArrayList<>();
      int at = 0;
      while (at < parts.size()) {
        int end = at;
        while (end < parts.size() && isWord(parts.get(end))) {
          end++;
        }
        read.addAll(words(parts.subList(at, end)));
        if (end < parts.size()) {
          read.add(of(parts.get(end)));
        }
        at = end + 1;
      }
      return read;
    }

    private List<Query> words(List<Query> parts) {
      List<String> typed = parts.stream().map(Expansion::text).toList();
      WordRun run = WordRun.of(typed, known.text());
      List<Equivalence> found = known.equivalences().of(run.tokens(), kinds);
      List<Query> read = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        List<Query.Other> others = others(run, i, found);
        read.add(others.isEmpty() ? parts.get(i) : alike(parts.get(i), others));
      }
      return read;
    }
  }

  private static List<Query.Other> others(WordRun run, int word, List<Equivalence> found) {
    return found.stream()
        .filter(one -> run.cover(word, one.from(), one.to()))
        .sorted(Comparator.comparingDouble(Equivalence::weight).reversed())
        .limit(MOST)
        .map(Expansion::other)
        .toList();
  }

  /// What is only near to several words is not as good as all of them found.
  private static Query.Other other(Equivalence one) {
    boolean same = Equivalence.Kind.SAME.contains(one.kind());
    double share = same ? one.weight() : one.weight() / (one.to() - one.from());
    return new Query.Other(one.words(), one.weight(), share);
  }

  private static Query alike(Query part, List<Query.Other> others) {
    return part instanceof Query.Preferred(Query inner)
        ? new Query.Preferred(alike(inner, others))
        : new Query.Alike((Query.Word) part, others);
  }

  private static boolean isWord(Query part) {
    return part instanceof Query.Word || part instanceof Query.Preferred(Query.Word _);
  }

  private static String text(Query part) {
    return part instanceof Query.Preferred(Query.Word(String text))
        ? text
        : ((Query.Word) part).text();
  }
}
