package ua.obriy.ingest;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article: the smallest around the headline with several
/// paragraphs below it; on a page without a headline the smallest with most of the prose.
final class ArticleFrame {
  private static final double MOST = 0.8;
  private static final double MUCH = 0.6;
  private static final int SEVERAL = 3;

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

  /// @param headline index of its block, or -1
  Element find(int headline) {
    Element around = headline < 0 ? null : aroundHeadline(headline);
    return around == null ? withMostProse() : declared(around);
  }

  /// The element that says that it is the article, when it holds the frame and no other article.
  private static Element declared(Element frame) {
    Element article = frame.closest("article,[itemtype*=Article],[itemprop=articleBody]");
    return article == null || article.select("article,h1").size() > 2 ? frame : article;
  }

  private @Nullable Element aroundHeadline(int headline) {
    int all = weightFrom(headline + 1);
    Element frame = blocks.get(headline).owner();
    while (all > 0 && frame != null) {
      int weight = 0;
      int paragraphs = 0;
      for (Block block : blocks.subList(headline + 1, blocks.size())) {
        if (block.weight() > 0 && block.isInside(frame)) {
          weight += block.weight();
          paragraphs++;
        }
      }
      if (paragraphs >= SEVERAL || weight >= MUCH * all || frame == body) {
        return frame;
      }
      frame = frame.parent();
    }
    return null;
  }

  /// Follows the child that holds most of the prose until none does.
  private Element withMostProse() {
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
