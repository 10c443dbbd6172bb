package ua.obriy.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.obriy.model.Token;
import ua.obriy.model.Word;

/// All cues by their lemmas, word after word. Immutable once built.
final class CueTrie {
  private static final int SLOT = Word.newSlot();

  private final Map<String, Node> roots = new HashMap<>();

  /// Where cues go on from a word of a text: noted on the word, for nearly none begins a cue.
  private record Begun(CueTrie trie, List<Node> nodes) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final List<Cue> cues = new ArrayList<>(1);
  }

  CueTrie(List<Cue> cues) {
    cues.forEach(cue -> add(cue, roots, 0));
  }

  private static void add(Cue cue, Map<String, Node> nodes, int at) {
    for (String lemma : cue.words().get(at).lemmas()) {
      Node node = nodes.computeIfAbsent(lemma, _ -> new Node());
      if (at + 1 == cue.length()) {
        node.cues.add(cue);
      } else {
        add(cue, node.next, at + 1);
      }
    }
  }

  /// Cues whose first word is the token at `start`; one may come twice when its words have several
  /// lemmas in common with the tokens.
  List<Cue> startingAt(List<Token> tokens, int start) {
    List<Node> begun = begun(tokens.get(start).word());
    if (begun.isEmpty()) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    for (Node node : begun) {
      collect(tokens, start, node, found, start);
    }
    return found;
  }

  private List<Node> begun(Word word) {
    if (word.note(SLOT) instanceof Begun begun && begun.trie() == this) {
      return begun.nodes();
    }
    List<Node> nodes = word.lemmas().stream().map(roots::get).filter(Objects::nonNull).toList();
    word.note(SLOT, new Begun(this, nodes));
    return nodes;
  }

  /// @param node where the token at `at` led
  private static void collect(List<Token> tokens, int at, Node node, List<Cue> found, int start) {
    for (Cue cue : node.cues) {
      if (fits(cue, tokens, start)) {
        found.add(cue);
      }
    }
    if (at + 1 < tokens.size() && !node.next.isEmpty()) {
      for (String lemma : tokens.get(at + 1).lemmas()) {
        Node next = node.next.get(lemma);
        if (next != null) {
          collect(tokens, at + 1, next, found, start);
        }
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
