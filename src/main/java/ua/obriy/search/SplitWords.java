package ua.obriy.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words typed with a space inside: «пере селенці».
final class SplitWords {
  private SplitWords() {}

  /// Two words side by side that documents hold only as one. Keys are the words with one space.
  static Map<String, Repair> spans(Query query, KnownWords words) throws IOException {
    Map<String, Repair> found = new LinkedHashMap<>();
    if (!(query instanceof Query.AllOf(List<Query> parts))) {
      return found;
    }
    int at = 0;
    while (at + 1 < parts.size()) {
      String span = PlaceNames.span(parts, at, 2);
      int documents = isSplit(span, words) ? words.documents(span.replace(" ", "")) : 0;
      if (documents > 0) {
        Guess whole = new Guess(span.replace(" ", ""), Change.Kind.TYPO, 0, documents);
        found.put(span, new Repair(whole, false));
        at++;
      }
      at++;
    }
    return found;
  }

  private static boolean isSplit(String span, KnownWords words) throws IOException {
    int space = span.indexOf(' ');
    if (space < 0 || !Letters.isCyrillic(span)) {
      return false;
    }
    String head = span.substring(0, space);
    String tail = span.substring(space + 1);
    return Character.isLetter(tail.charAt(0))
        && words.inDictionary(head + tail)
        && (words.documents(head) == 0 || words.documents(tail) == 0);
  }
}
