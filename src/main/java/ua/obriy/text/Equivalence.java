package ua.obriy.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Another expression for some tokens of a text.
///
/// @param from first token that it stands for
/// @param to one past the last
/// @param weight how well it stands for them: 1 is the same, less is near to it
/// @param words the other expression, word by word, each to be found in any of its forms
public record Equivalence(int from, int to, Kind kind, double weight, List<String> words) {
  public Equivalence {
    words = List.copyOf(words);
  }

  /// The other expression as it is written.
  public String text() {
    return String.join(" ", words);
  }

  /// Why two expressions mean the same; each can be switched off.
  public enum Kind {
    /// One word in two orthographies: проєкт, проект.
    SPELLING,
    /// A name and its letters: ЦНАП, центр надання адміністративних послуг.
    ABBREVIATION,
    /// Offices of women and men: директорка, директор.
    FEMINITIVE,
    /// Words near in meaning: відбудова, відновлення.
    SYNONYM;

    /// The kinds that change nothing of what is meant.
    public static final Set<Kind> SAME = Set.copyOf(EnumSet.of(SPELLING, ABBREVIATION));

    /// The kinds that are on unless said otherwise. Who asks for a директорка seeks a woman, which
    /// is why those are off.
    public static final Set<Kind> USUAL = Set.copyOf(EnumSet.of(SPELLING, ABBREVIATION, SYNONYM));

    /// As in files and settings, in small letters.
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when no kind is called so
    static Kind of(String key) {
      for (Kind kind : values()) {
        if (kind.key().equals(key)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no such kind of equivalence: " + key);
    }

    /// Reads a setting: names with commas between, `all` or `none`.
    ///
    /// @throws IllegalArgumentException when a name is unknown
    public static Set<Kind> parse(String setting) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (String name : setting.strip().toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
        switch (name) {
          case "all" -> kinds.addAll(EnumSet.allOf(Kind.class));
          case "none", "" -> {}
          default -> kinds.add(of(name));
        }
      }
      return kinds;
    }
  }
}
