package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The blocks of an article below its headline. Paragraphs of one article have the same holder, or
/// holders of one name and class; a lead of its own may stand before them. What lies between the
/// first and the last of them belongs to the article unless it is prose of another holder; behind
/// the last only what its holder still has.
final class ArticleBlocks {
  private static final String PARTS = "p|li|blockquote|q|cite|h[1-6]|dd|dt|tr|td|pre|figcaption";
  private static final String NEUTRAL =
      PARTS + "|ul|ol|table|tbody|thead|tfoot|figure|b|strong|i|em|font|center|section";
  private static final int NEAR = 2;

  private final List<Block> blocks;
  private final Map<Element, Integer> blocksOf = new IdentityHashMap<>();
  private final Map<Object, Integer> proseOf = new HashMap<>();
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Boolean> looks = new HashMap<>();

  /// @param blocks those below the headline
  ArticleBlocks(List<Block> blocks) {
    this.blocks = beforeNextArticle(blocks);
    this.blocks.forEach(block -> blocksOf.merge(block.owner(), 1, Integer::sum));
    this.blocks.stream()
        .filter(ArticleBlocks::isProse)
        .forEach(block -> proseOf.merge(kin(holder(block)), 1, Integer::sum));
  }

  private static List<Block> beforeNextArticle(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).owner().nameIs("h1")) {
        return blocks.subList(0, i);
      }
    }
    return blocks;
  }

  private static boolean isProse(Block block) {
    return block.weight() > 0 && !Appeals.isAppeal(block.text()) && !Byline.isAbout(block.text());
  }

  /// All of the article; empty when there is no prose.
  List<Block> find() {
    int last = -1;
    int taken = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isProse(block) && (isOurs(block) || (taken <= 1 && startsBody(block, taken)))) {
        accept(holder(block));
        taken++;
        last = i;
      }
    }
    return last < 0 ? List.of() : upTo(last);
  }

  private List<Block> upTo(int last) {
    Set<Element> strange = Collections.newSetFromMap(new IdentityHashMap<>());
    blocks.subList(0, last).stream()
        .filter(block -> isProse(block) && !isOurs(block) && !isHeld(block))
        .forEach(block -> strange.add(holder(block)));
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean ours = i > last ? isDirectlyOurs(block) : isOurs(block) || isHeld(block);
      if (ours || (i < last && !isProse(block) && !strange.contains(holder(block)))) {
        found.add(block);
      }
    }
    return found;
  }

  private void accept(Element holder) {
    holders.add(holder);
    if (!holder.className().isBlank()) {
      looks.put(look(holder), true);
    }
  }

  /// By what paragraphs of several holders are told to belong together.
  private static Object kin(Element holder) {
    return holder.className().isBlank() ? System.identityHashCode(holder) : look(holder);
  }

  private static String look(Element holder) {
    return holder.normalName() + "." + holder.className();
  }

  /// The first paragraph; after one that may be a lead, the first of several.
  private boolean startsBody(Block block, int taken) {
    return taken == 0 || proseOf.getOrDefault(kin(holder(block)), 0) > 1;
  }

  private boolean isOurs(Block block) {
    return isDirectlyOurs(block) || holdsOurs(holder(block));
  }

  private boolean isDirectlyOurs(Block block) {
    Element holder = holder(block);
    return holders.contains(holder) || looks.containsKey(look(holder)) || isNeutrallyHeld(block);
  }

  /// Inside a list, table or quote of ours.
  private boolean isNeutrallyHeld(Block block) {
    Element element = block.owner();
    while (element != null && element.normalName().matches(NEUTRAL)) {
      element = element.parent();
      if (element != null && (holders.contains(element) || looks.containsKey(look(element)))) {
        return true;
      }
    }
    return false;
  }

  /// What was taken lay in a quote or box of this one.
  private boolean holdsOurs(Element holder) {
    for (Element ours : holders) {
      Element above = ours;
      for (int i = 0; i < NEAR && above != null; i++) {
        above = above.parent();
        if (above == holder) {
          return true;
        }
      }
    }
    return false;
  }

  /// A paragraph in a box of ours, where boxes of other things hardly have paragraphs.
  private boolean isHeld(Block block) {
    return block.owner().normalName().matches(NEUTRAL)
        && holders.stream().anyMatch(block::isInside);
  }

  /// The element that holds the paragraphs, of which the block's owner may be one.
  private Element holder(Block block) {
    Element owner = block.owner();
    Element holder = owner;
    boolean part = owner.normalName().matches(PARTS) && !owner.nameIs("td");
    boolean line = owner.className().isBlank() && blocksOf.getOrDefault(owner, 0) < 2;
    if ((part || line) && owner.parent() != null && !owner.nameIs("body")) {
      holder = owner.parent();
    }
    return holder;
  }
}
