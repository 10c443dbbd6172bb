package ua.obriy.ingest;

import org.jsoup.nodes.Element;

/// A run of text between two borders of block elements or line breaks.
///
/// @param owner the block element that holds it directly
/// @param text one line, or several when the page broke it
/// @param linked how many of its characters are in links
record Block(Element owner, String text, int linked) {
  private static final double LINKS = 0.5;
  private static final int LONG_TEXT = 200;

  /// How much it speaks for its surroundings being the article: its length when it is prose.
  int weight() {
    return PageLine.of(text).isProse() && linked <= LINKS * text.length()
        ? text.length() - linked
        : 0;
  }

  boolean isInside(Element frame) {
    Element holder = owner;
    while (holder != null && holder != frame) {
      holder = holder.parent();
    }
    return holder != null;
  }

  /// A menu entry, a teaser, a list of tags.
  boolean isLinks() {
    return linked > LINKS * text.length() && text.length() < LONG_TEXT;
  }
}
