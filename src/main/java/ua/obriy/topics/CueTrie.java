package ua.obriy.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Word;

/// All cues by their lemmas, word after word. Immutable once built.
final class CueTrie {
  private static final int[] NONE = {};

  /// A number for each lemma of any cue.
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Node root = new Node();
  private final Known unknown = new Known(this, NONE, List.of());

  /// What a word is to the cues, noted on it, for most are in none.
  ///
  /// @param lemmas the numbers of those of its lemmas that are in cues
  /// @param first where cues lead that begin with one of them
  private record Known(CueTrie trie, int[] lemmas, List<Node> first) {}

  /// Children by the number of a lemma, in ascending order: most nodes have one or two.
  private static final class Node {
    private int[] lemmas = NONE;
    private Node[] nodes = {};
    private final List<Cue> cues = new ArrayList<>(1);

    @Nullable Node next(int lemma) {
      int at = Arrays.binarySearch(lemmas, lemma);
      return at < 0 ? null : nodes[at];
    }

    Node extended(int lemma) {
      int at = Arrays.binarySearch(lemmas, lemma);
      return at < 0 ? inserted(-at - 1, lemma) : nodes[at];
    }

    private Node inserted(int at, int lemma) {
      int[] moreLemmas = Arrays.copyOf(lemmas, lemmas.length + 1);
      Node[] more = Arrays.copyOf(nodes, nodes.length + 1);
      System.arraycopy(lemmas, at, moreLemmas, at + 1, lemmas.length - at);
      System.arraycopy(nodes, at, more, at + 1, nodes.length - at);
      moreLemmas[at] = lemma;
      more[at] = new Node();
      lemmas = moreLemmas;
      nodes = more;
      return more[at];
    }
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
      add(cue, node.extended(number), at + 1);
    }
  }

  /// Cues whose first word is the token at `start`; one may come twice when its words have several
  /// lemmas in common with the tokens.
  List<Cue> startingAt(List<Token> tokens, int start) {
    List<Node> first = known(tokens.get(start)).first();
    if (first.isEmpty()) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>(2);
    for (Node node : first) {
      take(node, tokens, start, start + 1, found);
    }
    return found;
  }

  private Known known(Token token) {
    Word word = token.word();
    if (word.note(Word.Stage.TOPICS) instanceof Known known && known.trie() == this) {
      return known;
    }
    int[] lemmas =
        word.lemmas().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    List<Node> first = Arrays.stream(lemmas).mapToObj(root::next).filter(Objects::nonNull).toList();
    Known known = lemmas.length == 0 ? unknown : new Known(this, lemmas, first);
    word.note(Word.Stage.TOPICS, known);
    return known;
  }

  /// Takes the cues that end at the node, and those behind it.
  ///
  /// @param node where the tokens from `start` to before `at` led
  private void take(Node node, List<Token> tokens, int start, int at, List<Cue> found) {
    for (Cue cue : node.cues) {
      if (fits(cue, tokens, start)) {
        found.add(cue);
      }
    }
    if (at < tokens.size() && node.nodes.length > 0) {
      for (int lemma : known(tokens.get(at)).lemmas()) {
        Node next = node.next(lemma);
        if (next != null) {
          take(next, tokens, start, at + 1, found);
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
