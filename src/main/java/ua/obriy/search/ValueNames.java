package ua.obriy.search;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of facet values as people look for them: by the beginnings of words, and in the order of
/// the Ukrainian alphabet.
public final class ValueNames {
  private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ'`´′]");

  private static final Collator ALPHABET = alphabet();

  private ValueNames() {}

  /// The rules of the JDK put ь last, as the alphabet did until 1990.
  private static Collator alphabet() {
    Collator known = Collator.getInstance(Locale.of("uk"));
    try {
      return known instanceof RuleBasedCollator rules
          ? new RuleBasedCollator(rules.getRules() + "& Щ < ь , Ь")
          : known;
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether each of the typed beginnings begins a word of the name; any case, any apostrophe or
  /// none, ґ as г, words in any order. True when nothing was typed.
  public static boolean begin(String name, String typed) {
    List<String> words = words(name);
    return words(typed).stream()
        .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
  }

  private static List<String> words(String text) {
    String folded =
        APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace('ґ', 'г');
    return Stream.of(SPACES.split(folded, -1)).filter(word -> !word.isEmpty()).toList();
  }

  /// The same values in the order of the Ukrainian alphabet; equal names keep their order.
  ///
  /// @param name of a value, as people read it
  public static <T> List<T> sorted(List<T> values, Function<T, String> name) {
    record Keyed<T>(T value, CollationKey key) {}
    Collator collator = (Collator) ALPHABET.clone();
    List<Keyed<T>> keyed = new ArrayList<>(values.size());
    values.forEach(
        value -> keyed.add(new Keyed<>(value, collator.getCollationKey(name.apply(value)))));
    keyed.sort(Comparator.comparing(Keyed::key));
    return keyed.stream().map(Keyed::value).toList();
  }
}
