package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;

/// What becomes of one typed word.
///
/// @param beside true when the word itself is searched too
record Repair(Guess guess, boolean beside) {

  Change change(String typed) {
    String to = beside ? typed + " / " + guess.word() : guess.word();
    return new Change(guess.kind(), typed, to);
  }

  /// The query in place of the word.
  Query query(String typed) {
    List<Query> words = new ArrayList<>();
    for (String word : guess.word().split(" ", -1)) {
      words.add(new Query.Word(word));
    }
    Query meant = words.size() == 1 ? words.getFirst() : new Query.AllOf(words);
    return beside ? new Query.AnyOf(List.of(new Query.Word(typed), meant)) : meant;
  }
}
