package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads words that an index does not hold as what was probably meant: another keyboard layout,
/// Latin letters, Russian, a missing apostrophe, a typing mistake, a name of former times.
///
/// A word that index or dictionary know stays. Only when the rest of the question is plainly in
/// another layout, script or language, such a word may get an alternative beside it.
final class QueryRepair {

  /// @param understood the words as searched
  record Repaired(Query query, String understood, List<Change> changes) {}

  private final Background known;
  private final CyrillicGuesses cyrillic;
  private final LatinGuesses latin;
  private final PlaceNames places;

  QueryRepair(Background known) {
    this.known = known;
    this.cyrillic = new CyrillicGuesses(known);
    this.latin = new LatinGuesses(known, cyrillic);
    this.places = new PlaceNames(known);
  }

  Repaired repair(Query query, String typed, Vocabulary vocabulary) throws IOException {
    KnownWords words = new KnownWords(known, vocabulary);
    Set<String> asked = new LinkedHashSet<>();
    collect(query, asked);
    Map<String, Repair> repairs = new LinkedHashMap<>(places.spans(query, words));
    SplitWords.spans(query, words).forEach(repairs::putIfAbsent);
    Set<String> open = new LinkedHashSet<>(asked);
    repairs.keySet().forEach(span -> List.of(span.split(" ", -1)).forEach(open::remove));
    new LatinRepair(latin, words).repair(open, repairs);
    repairCyrillic(open, words, repairs);
    return repaired(query, typed, repairs);
  }

  /// Words that no document holds, though the dictionary knows them, as similar words that some do.
  Repaired similar(Repaired question, Vocabulary vocabulary) throws IOException {
    KnownWords words = new KnownWords(known, vocabulary);
    Set<String> asked = new LinkedHashSet<>();
    collect(question.query(), asked);
    Map<String, Repair> repairs = new LinkedHashMap<>();
    Surroundings around = new Surroundings(asked, words);
    for (String word : asked) {
      if (Letters.isCyrillic(word) && words.documents(Letters.core(word)) == 0) {
        Guess guess = around.best(cyrillic.guesses(word, words));
        if (guess != null) {
          repairs.put(word, new Repair(guess, false));
        }
      }
    }
    return repaired(question.query(), question.understood(), repairs);
  }

  private static Repaired repaired(Query query, String typed, Map<String, Repair> repairs) {
    List<Change> changes = new ArrayList<>();
    String understood = typed;
    for (Map.Entry<String, Repair> repair : repairs.entrySet()) {
      Change change = repair.getValue().change(repair.getKey());
      changes.add(change);
      understood = replaceFirst(understood, change.from(), change.to());
    }
    return new Repaired(new Rewriting(repairs).of(query), understood, changes);
  }

  private static String replaceFirst(String text, String from, String to) {
    int at = text.indexOf(from);
    return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
  }

  private void repairCyrillic(Set<String> asked, KnownWords words, Map<String, Repair> repairs)
      throws IOException {
    boolean russian = false;
    Surroundings around = new Surroundings(asked, words);
    for (String word : asked) {
      if (isCandidate(word) && words.documents(Letters.core(word)) == 0) {
        Guess guess = guess(word, words, around);
        if (guess != null) {
          repairs.put(word, new Repair(guess, words.inDictionary(Letters.core(word))));
          russian |= guess.kind() == Change.Kind.RUSSIAN;
        }
      }
    }
    for (String word : asked) {
      if (isCandidate(word) && !repairs.containsKey(word)) {
        alternative(word, russian, words, repairs);
      }
    }
  }

  /// What the dictionary knows stays; some words that it knows are others without their apostrophe,
  /// which are searched too.
  private @Nullable Guess guess(String word, KnownWords words, Surroundings around)
      throws IOException {
    return words.inDictionary(Letters.core(word))
        ? cyrillic.apostrophe(word, words)
        : around.best(cyrillic.guesses(word, words));
  }

  private static boolean isCandidate(String word) {
    return Letters.isCyrillic(word)
        && Letters.count(word) > 1
        && !FrequentWords.isFunctionWord(word);
  }

  /// A right word may also be Russian among Russian words (город), or a former name. One that only
  /// Russian documents have is searched in Ukrainian too.
  private void alternative(
      String word, boolean russian, KnownWords words, Map<String, Repair> repairs)
      throws IOException {
    String core = Letters.core(word);
    Guess meant = words.isOnlyForeign(core) ? cyrillic.ukrainian(core, words) : null;
    if (meant != null) {
      repairs.put(word, new Repair(meant, true));
      return;
    }
    String translated = russian ? known.russian().ukrainian(core).orElse("") : "";
    if (!translated.isEmpty() && words.documents(translated) > 0) {
      int documents = words.documents(translated);
      repairs.put(word, new Repair(new Guess(translated, Change.Kind.RUSSIAN, 0, documents), true));
      return;
    }
    String present = places.present(core);
    if (!present.isEmpty() && words.documents(present) > 0) {
      int documents = words.documents(present);
      repairs.put(word, new Repair(new Guess(present, Change.Kind.OLD_NAME, 0, documents), true));
    }
  }

  private static void collect(Query query, Set<String> words) {
    switch (query) {
      case Query.Word(String text) -> words.add(text);
      case Query.Near(List<String> near, int _) -> words.addAll(near);
      case Query.Phrase(List<String> phrase) ->
          phrase.stream().filter(Letters::isLatin).forEach(words::add);
      case Query.Title(Query inner) -> collect(inner, words);
      case Query.Not(Query inner) -> collect(inner, words);
      case Query.Preferred(Query inner) -> collect(inner, words);
      case Query.AllOf(List<Query> parts) -> parts.forEach(part -> collect(part, words));
      case Query.AnyOf(List<Query> parts) -> parts.forEach(part -> collect(part, words));
      case Query.MostOf(List<Query> parts, int _) -> parts.forEach(part -> collect(part, words));
      case Query.Everything _, Query.Prefix _, Query.In _, Query.Dated _, Query.Named _ -> {}
      case Query.Alike _ -> {}
    }
  }
}
