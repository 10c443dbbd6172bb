package ua.obriy.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Words that belong together: adjectives before a noun, a genitive behind it.
final class Phrase {
  private Phrase() {}

  /// The dictionary form that the kind was listed under.
  static String lemma(Token token, Kind kind, NameWords words) {
    for (String lemma : token.lemmas()) {
      if (words.ofLemma(lemma).is(kind)) {
        return lemma;
      }
    }
    return token.lemmas().getFirst();
  }

  static boolean isAdjective(Token token) {
    return adjective(token) != null;
  }

  private static @Nullable String adjective(Token token) {
    List<String> lemmas = token.lemmas();
    for (int i = 0; i < lemmas.size(); i++) {
      String lemma = lemmas.get(i);
      if (lemma.length() > 3 && (lemma.endsWith("ий") || lemma.endsWith("ій"))) {
        return lemma;
      }
    }
    return null;
  }

  /// The first of the adjectives before the noun that agree with it, or the noun.
  static int adjectivesBefore(Passage passage, int noun, Gender gender) {
    int first = noun;
    while (first > 0) {
      boolean joined = passage.isJoined(first - 1) && agrees(passage.get(first - 1), gender);
      if (!joined && !(first < noun && isFirstPart(passage, first - 1))) {
        return first;
      }
      first--;
    }
    return first;
  }

  /// інноваційно-технологічний, where the whole is no word of the dictionary.
  private static boolean isFirstPart(Passage passage, int at) {
    return passage.isGap(at, "-") && passage.get(at).folded().endsWith("о");
  }

  private static boolean agrees(Token token, Gender gender) {
    String lemma = adjective(token);
    return lemma != null && gender.agrees(token.folded(), lemma);
  }

  /// The adjectives in the nominative, each with a space behind it.
  static String nominative(Passage passage, int first, int noun, Gender gender) {
    StringBuilder words = new StringBuilder();
    for (int at = first; at < noun; at++) {
      Token token = passage.get(at);
      String lemma = adjective(token);
      String nominative = lemma == null ? token.folded() : gender.nominative(lemma);
      words.append(Letters.written(token, nominative)).append(passage.isGap(at, "-") ? '-' : ' ');
    }
    return words.toString();
  }

  /// The text between the offsets with single spaces.
  static String squeezed(String text, int from, int to) {
    StringBuilder squeezed = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        squeezed.append(c);
      } else if (squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    return squeezed.toString();
  }

  /// Whether the word may be a genitive, so that it may belong to the noun before it.
  static boolean isGenitive(Token token) {
    String form = token.folded();
    List<String> lemmas = token.lemmas();
    for (int i = 0; i < lemmas.size(); i++) {
      if (isGenitive(form, lemmas.get(i))) {
        return true;
      }
    }
    boolean guessed = token.has(Traits.GUESSED) && !token.has(Traits.CAPITALISED);
    return token.has(Traits.ALL_CAPS) && form.length() > 1
        || guessed && (form.endsWith("а") || form.endsWith("у") || form.endsWith("и"));
  }

  private static boolean isGenitive(String form, String lemma) {
    int size = lemma.length();
    if (size < 2 || form.length() < 2 || lemma.endsWith("ти") || lemma.endsWith("тися")) {
      return false;
    }
    if (lemma.endsWith("ий")
        || lemma.endsWith("ій") && !form.endsWith("ю") && !form.endsWith("я")) {
      return form.endsWith("ого")
          || form.endsWith("ої")
          || form.endsWith("ьої")
          || form.endsWith("их")
          || form.endsWith("іх")
          || form.endsWith("їх");
    }
    if (lemma.equals(form)) {
      return lemma.endsWith("ння") || lemma.endsWith("ття") || lemma.endsWith("чя");
    }
    if (form.endsWith("істю")) {
      return false;
    }
    char last = form.charAt(form.length() - 1);
    boolean bare = form.length() < size || last == 'ь' || form.length() == size && last != 'у';
    return switch (lemma.charAt(size - 1)) {
      case 'а', 'я' ->
          "иії".indexOf(last) >= 0 || form.endsWith("ей") || bare && "аоуеюя".indexOf(last) < 0;
      case 'о', 'е' -> "ая".indexOf(last) >= 0 || form.endsWith("ів") || bare && isConsonant(last);
      case 'и', 'і', 'ї' -> form.endsWith("ів") || form.endsWith("їв") || isConsonant(last);
      default ->
          "аяую".indexOf(last) >= 0
              || form.endsWith("ів")
              || form.endsWith("їв")
              || form.endsWith("ей")
              || form.endsWith("і");
    };
  }

  private static boolean isConsonant(char c) {
    return "аеєиіїоуюя".indexOf(c) < 0;
  }
}
