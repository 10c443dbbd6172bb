package ua.obriy.text;

/// Reads the tags of the source dictionary, such as `noun:inanim:p:v_mis:ns:prop:geo`.
final class TagBits {
  private TagBits() {}

  static int of(String tag) {
    int bits = 0;
    int from = 0;
    while (from <= tag.length()) {
      int to = tag.indexOf(':', from);
      to = to < 0 ? tag.length() : to;
      bits |= bit(tag.substring(from, to));
      from = to + 1;
    }
    boolean bareName = (bits & Reading.OTHER_NAME) != 0;
    int kind = Reading.GEO | Reading.FIRST_NAME | Reading.LAST_NAME;
    return bareName && (bits & kind) != 0 ? bits & ~Reading.OTHER_NAME : bits;
  }

  private static int bit(String part) {
    return switch (part) {
      case "noun" -> Reading.NOUN;
      case "adj", "numr" -> Reading.ADJECTIVE;
      case "verb", "advp" -> Reading.VERB;
      case "geo" -> Reading.GEO;
      case "fname" -> Reading.FIRST_NAME;
      case "lname" -> Reading.LAST_NAME;
      case "prop", "pname" -> Reading.OTHER_NAME;
      case "abbr" -> Reading.ABBREVIATION;
      case "bad", "arch", "slang", "obsc", "vulg", "rare", "err", "subst", "xp3" -> Reading.UNUSUAL;
      default -> 0;
    };
  }
}
