package ua.obriy.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Token;

/// All cues by their lemmas, word after word. Immutable once built.
final class CueTrie {
  private static final int BITS = 16;

  private final Map<String, Node> roots = new HashMap<>();

  /// A bit for each group of first lemmas: nearly every word of a text begins no cue, which so few
  /// bits tell without leaving the processor's cache.
  private final long[] first = new long[1 << BITS - 6];

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final List<Cue> cues = new ArrayList<>(1);
  }

  CueTrie(List<Cue> cues) {
    cues.forEach(cue -> add(cue, roots, 0));
    for (String lemma : roots.keySet()) {
      int slot = slot(lemma);
      first[slot >> 6] |= 1L << slot;
    }
  }

  private static int slot(String lemma) {
    return lemma.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS;
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
    if (!mayStart(tokens.get(start))) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    collect(tokens, start, roots, found, start);
    return found;
  }

  private boolean mayStart(Token token) {
    List<String> lemmas = token.lemmas();
    for (int i = 0; i < lemmas.size(); i++) {
      int slot = slot(lemmas.get(i));
      if ((first[slot >> 6] & 1L << slot) != 0) {
        return true;
      }
    }
    return false;
  }

  private static void collect(
      List<Token> tokens, int at, Map<String, Node> nodes, List<Cue> found, int start) {
    if (at >= tokens.size() || nodes.isEmpty()) {
      return;
    }
    for (String lemma : tokens.get(at).lemmas()) {
      Node node = nodes.get(lemma);
      if (node != null) {
        for (Cue cue : node.cues) {
          if (fits(cue, tokens, start)) {
            found.add(cue);
          }
        }
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
