package ua.obriy.ingest;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Where the article of a page is: its headline, or on a page without one the smallest element with
/// most of the prose.
final class ArticleFrame {
  private static final double MOST = 0.8;

  private final Element body;
  private final List<Block> blocks;

  ArticleFrame(Element body, List<Block> blocks) {
    this.body = body;
    this.blocks = blocks;
  }

  /// The index of the block with the headline, -1 when there is none. Of equal ones a heading, else
  /// the last that has prose below it.
  int headline(String title) {
    String bare = Words.bare(title);
    int found = -1;
    for (int i = 0; i < blocks.size() && !bare.isEmpty(); i++) {
      Block block = blocks.get(i);
      boolean equal = Words.bare(block.text()).equals(bare) && !isOfLink(block);
      if (equal && block.owner().normalName().matches("h[1-4]")) {
        return i;
      }
      found = equal && weightFrom(i + 1) > 0 ? i : found;
    }
    return found;
  }

  private static boolean isOfLink(Block block) {
    return block.linked() > 0 && !block.owner().normalName().matches("h[1-4]");
  }

  private int weightFrom(int start) {
    return blocks.subList(start, blocks.size()).stream().mapToInt(Block::weight).sum();
  }

  /// Follows the child that holds most of the prose until none does.
  Element withMostProse() {
    Map<Element, Integer> weights = weights();
    Element best = body;
    Element next = body;
    while (next != null) {
      best = next;
      double needed = MOST * weights.getOrDefault(best, 0);
      next =
          best.children().stream()
              .filter(child -> needed > 0 && weights.getOrDefault(child, 0) >= needed)
              .filter(child -> !child.nameIs("p"))
              .findFirst()
              .orElse(null);
    }
    return best;
  }

  private Map<Element, Integer> weights() {
    Map<Element, Integer> weights = new IdentityHashMap<>();
    for (Block block : blocks) {
      int weight = block.weight();
      for (Element holder = block.owner(); weight > 0 && holder != null; holder = holder.parent()) {
        weights.merge(holder, weight, Integer::sum);
      }
    }
    return weights;
  }
}
