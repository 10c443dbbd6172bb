package ua.obriy.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.obriy.model.Analysis;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.RussianWords;
import ua.obriy.text.UkrainianText;

/// Reads a Russian or English document as if it were Ukrainian, word by word, where one word
/// certainly stands for another: names of regions, raions and cities, and the Russian words of a
/// list. Everything else stays as it is, and no offset changes. Villages and people are not looked
/// for: too many of them share their names with words. Safe for use by several threads.
final class InUkrainian {
  private static final int MOST_REMEMBERED = 20_000;
  private static final int LONGEST_NAME = 2;
  private static final int SHORTEST_NAME = 3;

  /// Where the word stands and how it is written is what the document says.
  private static final int OF_THE_PLACE =
      Traits.CAPITALISED
          | Traits.ALL_CAPS
          | Traits.SENTENCE_START
          | Traits.BREAK_BEFORE
          | Traits.DOTTED;

  /// Names of cities that are words too, so that a capital at the beginning of a sentence says
  /// nothing.
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "ровно",
          "изюм",
          "счастье",
          "южное",
          "снежное",
          "красное",
          "лиман",
          "новое",
          "вольное",
          "заря",
          "родинское",
          "счастьем",
          "счастья",
          "bar",
          "chop",
          "hole",
          "mine");

  private static final Set<String> STREETS =
      Set.of("street", "avenue", "square", "boulevard", "lane");

  private static final Set<String> KINDS = Set.of("город", "г", "городе", "города");

  private final UkrainianText text;
  private final PlaceDirectory places;
  private final RussianWords russian;
  private final Map<String, List<Token>> names = new ConcurrentHashMap<>();

  InUkrainian(UkrainianText text, PlaceDirectory places, RussianWords russian) {
    this.text = text;
    this.places = places;
    this.russian = russian;
  }

  /// @param analysis the Ukrainian one of the document
  Analysis read(Analysis analysis, DocumentLanguage language) {
    return switch (language) {
      case UKRAINIAN -> analysis;
      case RUSSIAN, ENGLISH ->
          new Analysis(read(analysis.title(), language), read(analysis.text(), language));
      case OTHER -> new Analysis(List.of(), List.of());
    };
  }

  private List<Token> read(List<Token> tokens, DocumentLanguage language) {
    List<Token> read = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int taken = addName(tokens, at, language, read);
      if (taken == 0) {
        read.add(language == DocumentLanguage.RUSSIAN ? word(tokens.get(at)) : tokens.get(at));
      }
      at += Math.max(1, taken);
    }
    return read;
  }

  /// Number of tokens that were read as a name.
  private int addName(List<Token> tokens, int at, DocumentLanguage language, List<Token> read) {
    if (!mayBeName(tokens, at, language)) {
      return 0;
    }
    for (int size = Math.min(LONGEST_NAME, tokens.size() - at); size > 0; size--) {
      List<Token> words = tokens.subList(at, at + size);
      List<Token> name = isTogether(words) ? name(words, language) : List.of();
      for (int i = 0; i < name.size(); i++) {
        read.add(inPlaceOf(words.get(i), name.get(i)));
      }
      if (!name.isEmpty()) {
        return size;
      }
    }
    return 0;
  }

  private static boolean isTogether(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).start() != words.get(i - 1).end() + 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeName(List<Token> tokens, int at, DocumentLanguage language) {
    Token token = tokens.get(at);
    boolean anyWord = token.has(Traits.SENTENCE_START) || token.has(Traits.ALL_CAPS);
    if (!token.has(Traits.CAPITALISED)
        || token.folded().length() < SHORTEST_NAME
        || anyWord && ALSO_WORDS.contains(token.folded())) {
      return false;
    }
    return language == DocumentLanguage.ENGLISH
        ? at + 1 == tokens.size() || !STREETS.contains(tokens.get(at + 1).folded())
        : !isSurname(tokens, at);
  }

  /// Иван Глухов: in the nominative a surname looks like the city.
  private static boolean isSurname(List<Token> tokens, int at) {
    String word = tokens.get(at).folded();
    if (at == 0 || !word.endsWith("ов") && !word.endsWith("ев")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.has(Traits.CAPITALISED)
        && !KINDS.contains(before.folded())
        && before.end() + 1 == tokens.get(at).start();
  }

  private List<Token> name(List<Token> words, DocumentLanguage language) {
    List<String> forms = words.stream().map(Token::folded).toList();
    String key = language.code() + " " + String.join(" ", forms);
    List<Token> known = names.get(key);
    if (known == null) {
      known = lookUp(forms, language);
      if (names.size() < MOST_REMEMBERED) {
        names.put(key, known);
      }
    }
    return known;
  }

  /// The words of the Ukrainian name; empty unless all who are called so have one.
  private List<Token> lookUp(List<String> forms, DocumentLanguage language) {
    for (String name : Nominatives.of(forms, language)) {
      List<Place> bearers =
          places.named(name).stream().filter(place -> isCalled(place, name)).toList();
      if (bearers.stream().map(Place::name).distinct().count() == 1) {
        return ukrainian(bearers.getFirst(), forms.size());
      }
    }
    return List.of();
  }

  private boolean isCalled(Place place, String name) {
    boolean wanted =
        place.type() == PlaceType.REGION
            || place.type() == PlaceType.CITY
            || place.type() == PlaceType.RAION;
    return wanted
        && places.names(place).stream()
            .filter(one -> one.kind() != PlaceName.Kind.QUARTER)
            .filter(one -> one.kind() != PlaceName.Kind.ABOLISHED)
            .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(name));
  }

  /// Its name of so many words.
  private List<Token> ukrainian(Place place, int size) {
    for (PlaceName name : places.names(place)) {
      List<Token> words = words(name.name());
      if (words.size() == size && words.stream().noneMatch(one -> one.has(Traits.GUESSED))) {
        return words;
      }
    }
    List<Token> official = words(place.name());
    return official.size() == size ? official : List.of();
  }

  /// The tokens as they are inside a sentence.
  private List<Token> words(String name) {
    List<Token> tokens = text.analyze("і " + name);
    return tokens.subList(1, tokens.size());
  }

  private Token word(Token token) {
    String translated = russian.ukrainian(token.folded()).orElse("");
    List<Token> words = translated.isEmpty() ? List.of() : words(translated);
    return words.size() == 1 ? inPlaceOf(token, words.getFirst()) : token;
  }

  private static Token inPlaceOf(Token token, Token other) {
    int traits = token.traits() & OF_THE_PLACE | other.traits() & ~OF_THE_PLACE;
    return new Token(token.start(), token.end(), other.form(), traits, other.word());
  }
}
