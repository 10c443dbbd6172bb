package ua.obriy.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Token;

/// All cues by their lemmas, word after word. Immutable once built.
final class CueTrie {
  private final Map<String, Node> roots = new HashMap<>();

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
    List<Cue> found = new ArrayList<>(0);
    collect(tokens, start, roots, found, start);
    return found;
  }

  private static void collect(
      List<Token> tokens, int at, Map<String, Node> nodes, List<Cue> found, int start) {
    if (at >= tokens.size() || nodes.isEmpty()) {
      return;
    }
    for (String lemma : tokens.get(at).lemmas()) {
      Node node = nodes.get(lemma);
      if (node != null) {
        node.cues.stream().filter(cue -> fits(cue, tokens, start)).forEach(found::add);
        collect(tokens, at + 1, node.next, found, start);
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
