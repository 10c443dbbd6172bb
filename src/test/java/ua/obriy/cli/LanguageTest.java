package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static String of(Map<String, String> environment, String... args) {
    return Language.of(args, environment).getLanguage();
  }

  @Test
  void argumentsGoBeforeTheEnvironment() {
    assertEquals("en", of(Map.of("OBRIY_LANG", "uk"), "serve", "--lang", "en"));
    assertEquals("uk", of(Map.of("OBRIY_LANG", "en"), "--lang=uk"));
  }

  @Test
  void englishLocalesSpeakEnglishAllOthersUkrainian() {
    assertEquals("en", of(Map.of("LANG", "en_US.UTF-8")));
    assertEquals("uk", of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "C")));
    assertEquals("uk", of(Map.of("LANG", "uk_UA.UTF-8")));
    assertEquals("uk", of(Map.of()));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(
        new TreeSet<>(Messages.in(java.util.Locale.of("uk")).bundle().keySet()),
        new TreeSet<>(Messages.in(java.util.Locale.ENGLISH).bundle().keySet()));
  }
}
