package ua.obriy.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The languages whose words are analysed in a way of their own, and all others together.
public enum DocumentLanguage {
  UKRAINIAN("uk"),
  RUSSIAN("ru"),
  ENGLISH("en"),
  OTHER("other");

  private static final Map<String, String> CODES = codes();

  private final String code;

  DocumentLanguage(String code) {
    this.code = code;
  }

  /// As documents and filters name it: ISO 639-1, or `other`.
  public String code() {
    return code;
  }

  /// How a document with this code is analysed; one without a code as Ukrainian.
  public static DocumentLanguage ofCode(@Nullable String code) {
    if (code == null) {
      return UKRAINIAN;
    }
    for (DocumentLanguage language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    return OTHER;
  }

  /// The code of ISO 639-1, or `other`, that somebody means: `uk`, `UKR`, `uk-UA`, `uk_UA` and the
  /// common mistake `UA` are all `uk`. Empty for what is no code of a language, such as `und`.
  public static Optional<String> normal(String given) {
    String language = given.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Optional.ofNullable(CODES.get(language));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(code, code);
      try {
        codes.put(Locale.of(code).getISO3Language(), code);
      } catch (MissingResourceException _) {
        // it has no longer code
      }
    }
    codes.put("ua", UKRAINIAN.code);
    codes.put(OTHER.code, OTHER.code);
    return codes;
  }
}
