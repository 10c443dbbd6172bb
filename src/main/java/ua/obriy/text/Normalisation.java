package ua.obriy.text;

import java.util.ArrayList;
import java.util.List;

/// What was changed between a word as it stands in a text and its form.
///
/// @param from the character of the text
/// @param to what stands for it in the form; empty where it was passed over
public record Normalisation(Kind kind, String from, String to) {

  /// Why it was changed.
  public enum Kind {
    /// A letter and a mark that are one letter: и with breve is й.
    COMPOSED,
    /// A stress mark or an accent.
    STRESS,
    /// Soft hyphens, zero-width characters, marks of direction.
    INVISIBLE,
    /// One of the many apostrophes.
    APOSTROPHE,
    /// One of the hyphens and dashes.
    HYPHEN,
    /// A letter of another script that looks the same.
    LOOK_ALIKE,
    /// ґ and accents: kept in the form, left out where words are compared.
    FOLDED
  }

  /// The changes from left to right.
  ///
  /// @param surface the token's part of the text
  /// @param form of the same token
  public static List<Normalisation> of(String surface, String form) {
    List<Normalisation> changes = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      char next = at < form.length() ? form.charAt(at) : 0;
      byte kind = Letters.kind(c);
      if (kind == Letters.SKIPPED || kind == Letters.COMBINING) {
        changes.add(mark(c, kind, at == 0 ? "" : form.substring(at - 1, at)));
      } else if (kind == Letters.APOSTROPHE && next != '\'') {
        changes.add(new Normalisation(Kind.APOSTROPHE, "" + c, ""));
      } else {
        letter(c, next, changes);
        at++;
      }
    }
    return changes;
  }

  private static Normalisation mark(char c, byte kind, String letter) {
    boolean composed = kind == Letters.COMBINING && "йїўёЙЇЎЁ".contains(letter);
    if (composed || !letter.equals(Letters.bare(letter))) {
      return new Normalisation(Kind.COMPOSED, "" + c, letter);
    }
    boolean seen = Character.getType(c) == Character.NON_SPACING_MARK;
    return new Normalisation(seen ? Kind.STRESS : Kind.INVISIBLE, "" + c, "");
  }

  private static void letter(char c, char next, List<Normalisation> changes) {
    if (c != next && !isBaseOf(c, next)) {
      Kind kind = next == '\'' ? Kind.APOSTROPHE : next == '-' ? Kind.HYPHEN : Kind.LOOK_ALIKE;
      changes.add(new Normalisation(kind, "" + c, "" + next));
    }
    if (Letters.fold(next) != Character.toLowerCase(next)) {
      changes.add(new Normalisation(Kind.FOLDED, "" + next, "" + Letters.fold(next)));
    }
  }

  /// Whether a mark after the letter makes the other of it.
  private static boolean isBaseOf(char letter, char composed) {
    return letter == Letters.bare(composed)
        || Letters.compose(letter, '\u0306') == composed
        || Letters.compose(letter, '\u0308') == composed;
  }
}
