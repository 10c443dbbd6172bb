package ua.obriy.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Token;
import ua.obriy.model.Word;

/// All cues by their lemmas, word after word. Immutable once built.
final class CueTrie {
  private static final int[] NONE = {};

  /// A number for each lemma of any cue.
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Node root = new Node();
  private final Known unknown = new Known(this, NONE);

  /// The numbers of a word's lemmas that are in cues: noted on the word, for most have none.
  private record Known(CueTrie trie, int[] lemmas) {}

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>(2);
    private final List<Cue> cues = new ArrayList<>(1);
  }

  CueTrie(List<Cue> cues) {
    cues.forEach(cue -> add(cue, root, 0));
  }

  private void add(Cue cue, Node node, int at) {
    if (at == cue.length()) {
      node.cues.add(cue);
      return;
    }
    for (String lemma : cue.words().get(at).lemmas()) {
      int number = numbers.computeIfAbsent(lemma, _ -> numbers.size());
      add(cue, node.next.computeIfAbsent(number, _ -> new Node()), at + 1);
    }
  }

  /// Cues whose first word is the token at `start`; one may come twice when its words have several
  /// lemmas in common with the tokens.
  List<Cue> startingAt(List<Token> tokens, int start) {
    if (lemmas(tokens.get(start)).length == 0) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>(0);
    collect(tokens, start, root, found, start);
    return found;
  }

  private int[] lemmas(Token token) {
    Word word = token.word();
    if (word.note(Word.Stage.TOPICS) instanceof Known known && known.trie() == this) {
      return known.lemmas();
    }
    int[] all =
        word.lemmas().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    word.note(Word.Stage.TOPICS, all.length == 0 ? unknown : new Known(this, all));
    return all;
  }

  /// @param node where the tokens before `at` led
  private void collect(List<Token> tokens, int at, Node node, List<Cue> found, int start) {
    if (at >= tokens.size() || node.next.isEmpty()) {
      return;
    }
    for (int lemma : lemmas(tokens.get(at))) {
      Node next = node.next.get(lemma);
      if (next != null) {
        for (Cue cue : next.cues) {
          if (fits(cue, tokens, start)) {
            found.add(cue);
          }
        }
        collect(tokens, at + 1, next, found, start);
      }
    }
  }

  private static boolean fits(Cue cue, List<Token> tokens, int start) {
    for (int i = 0; i < cue.length(); i++) {
      if (!cue.words().get(i).accepts(tokens.get(start + i))) {
        return false;
      }
    }
    return true;
  }
}
