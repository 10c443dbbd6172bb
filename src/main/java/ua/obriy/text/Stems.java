package ua.obriy.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.model.Word;

/// Words of other languages than Ukrainian. The tokens are those of the Ukrainian analysis, so that
/// questions and documents are cut alike whatever their language; in place of lemmas they have what
/// is left without the ending (Snowball), or the form itself where the language is not known.
public final class Stems {
  private final DocumentLanguage language;
  private final SnowballStemmer stemmer;
  private final Map<String, Word> known = new HashMap<>();

  private Stems(DocumentLanguage language, SnowballStemmer stemmer) {
    this.language = language;
    this.stemmer = stemmer;
  }

  /// Whether a folded word is written in the letters of the language, so that it may be one of its
  /// words: names and quotations in other letters stay what they are.
  public static boolean isWordOf(String folded, DocumentLanguage language) {
    boolean cyrillic = LanguageSigns.isCyrillic(folded.charAt(0));
    return switch (language) {
      case UKRAINIAN, RUSSIAN -> cyrillic;
      case ENGLISH -> !cyrillic;
      case OTHER -> true;
    };
  }

  /// The tokens as words of the language. Numbers and words in other letters stay as they are.
  public static List<Token> of(List<Token> tokens, DocumentLanguage language) {
    if (language == DocumentLanguage.UKRAINIAN) {
      return tokens;
    }
    Stems stems = in(language);
    return tokens.stream().map(stems::token).toList();
  }

  /// What stands for a folded word in documents of the language.
  public static String of(String folded, DocumentLanguage language) {
    return in(language).stem(folded);
  }

  private static Stems in(DocumentLanguage language) {
    return new Stems(
        language,
        language == DocumentLanguage.RUSSIAN ? new RussianStemmer() : new EnglishStemmer());
  }

  private Token token(Token token) {
    if (token.has(Traits.NUMBER) || !isWordOf(token.folded(), language)) {
      return token;
    }
    Word word = known.computeIfAbsent(token.folded(), this::word);
    List<Token> parts = token.parts().stream().map(this::token).toList();
    return new Token(token.start(), token.end(), token.form(), token.traits(), word, parts);
  }

  private Word word(String folded) {
    String form = language == DocumentLanguage.RUSSIAN ? withoutYo(folded) : folded;
    return new Word(form, List.of(stem(form)));
  }

  /// Russian is written with ё and without; both are folded into one.
  public static String withoutYo(String folded) {
    return folded.replace('ё', 'е');
  }

  private String stem(String folded) {
    return switch (language) {
      case UKRAINIAN, OTHER -> folded;
      case RUSSIAN -> snowball(withoutYo(folded));
      case ENGLISH -> snowball(folded);
    };
  }

  private String snowball(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
