package ua.obriy.places;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.places.Resolution.Resolved;

/// Finds lists of places that take part in something: «10 міст – учасників проєкту (Львів,
/// Чернівці, …)».
final class Partners {
  private static final List<String> TAKING_PART =
      List.of("учасник", "партнер", "пілотн", "відібран", "долучил", "охоплю", "реалізу");

  private static final String FIRST_LETTERS = "упвдор";

  private static final String ENDS = ".!?\n";

  /// UTF-16 units before a list in which its announcement stands.
  private static final int ANNOUNCED_WITHIN = 120;

  /// UTF-16 units between two members of a list.
  private static final int GAP = 24;

  private static final int SHORTEST_LIST = 3;

  private Partners() {}

  /// The mentions of the text that are members of such a list.
  static Set<Resolved> of(String text, List<Resolved> resolved) {
    int title = 0;
    while (title < resolved.size() && resolved.get(title).occurrence().field() != Field.TEXT) {
      title++;
    }
    if (resolved.size() - title < SHORTEST_LIST) {
      return Set.of();
    }
    // the title's come first
    List<Resolved> inText = resolved.subList(title, resolved.size());
    Set<Resolved> partners = Set.of();
    int start = 0;
    for (int i = 1; i <= inText.size(); i++) {
      if (i == inText.size() || !isNext(text, mention(inText, i - 1), mention(inText, i))) {
        int begin = mention(inText, start).start();
        // «учасники з Волині, Поділля та Буковини» is where people come from
        if (i - start >= SHORTEST_LIST && !Origin.isOf(text, begin) && isAnnounced(text, begin)) {
          partners = partners.isEmpty() ? newSet() : partners;
          partners.addAll(inText.subList(start, i));
        }
        start = i;
      }
    }
    return partners;
  }

  private static Set<Resolved> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static Mention mention(List<Resolved> resolved, int at) {
    return resolved.get(at).occurrence().mention();
  }

  private static boolean isNext(String text, Mention one, Mention other) {
    return other.start() - one.end() <= GAP && !ends(text, one.end(), other.start());
  }

  private static boolean ends(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnounced(String text, int start) {
    int from = start;
    while (from > 0
        && start - from < ANNOUNCED_WITHIN
        && "!.?".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    for (int at = from; at < start; at++) {
      if (FIRST_LETTERS.indexOf(text.charAt(at)) >= 0 && tellsOfPart(text, at, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfPart(String text, int at, int end) {
    for (String stem : TAKING_PART) {
      if (at + stem.length() <= end && text.startsWith(stem, at)) {
        return true;
      }
    }
    return false;
  }
}
