package ua.obriy.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/// A line of a page and what its shape says. Furniture (labels of maps, menus, buttons, counters)
/// is short and ends no sentence; prose is long or ends one.
///
/// @param text without white space around it
/// @param bare see [Words#bare]
record PageLine(String text, String bare) {
  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST_NOTICE = 300;
  private static final int LONG_LINE = 60;
  private static final int PROSE_WORDS = 8;
  private static final int SENTENCE_WORDS = 5;
  private static final Pattern LIST_ITEM =
      Pattern.compile("^(?:[•●▪◦‣·*✅✔☑–—-]|\\d{1,2}[.)]\\s|[а-яіїєґ]\\)\\s).*");
  private static final Pattern PHONE =
      Pattern.compile(
          ".*(?:\\+?38)?\\(?0\\d{2}\\)?[ \u00A0-]?\\d{2,3}[ \u00A0-]?\\d{2}[ \u00A0-]?\\d{2,3}.*");
  private static final Set<String> BUTTONS =
      Set.of(
          "поділитися",
          "поширити",
          "переслати",
          "надрукувати",
          "роздрукувати",
          "друк",
          "пошук",
          "шукати",
          "меню",
          "головна",
          "контакти",
          "увійти",
          "вхід",
          "вийти",
          "реєстрація",
          "підписатися",
          "підписатись",
          "коментарі",
          "коментувати",
          "реклама",
          "наверх",
          "вгору",
          "назад",
          "далі",
          "детальніше",
          "читати далі",
          "читайте також",
          "читати також",
          "схожі новини",
          "інші новини",
          "останні новини",
          "популярне",
          "усі новини",
          "всі новини",
          "мапа сайту",
          "карта сайту",
          "facebook",
          "telegram",
          "twitter",
          "viber",
          "whatsapp",
          "instagram",
          "youtube",
          "linkedin",
          "x",
          "rss",
          "email",
          "menu",
          "search",
          "login",
          "share",
          "tweet",
          "print",
          "home",
          "укр",
          "рус",
          "eng",
          "ua",
          "en",
          "ru");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?iu).*(?:cookie|кукі|©|всі права (?:захищено|застережено)|copyright|all rights"
              + " reserved).*");

  static PageLine of(String line) {
    String text = line.replace('\u00A0', ' ').strip();
    return new PageLine(text, Words.bare(text));
  }

  boolean isProse() {
    int words = Words.count(text);
    return (text.length() >= LONG_LINE && words >= PROSE_WORDS && !isPhone())
        || (endsSentence() && words >= SENTENCE_WORDS);
  }

  /// Short, without an end of a sentence, no item of a list.
  boolean isLabel() {
    return !isProse()
        && text.length() <= LONGEST_LABEL
        && ".!?;,:".indexOf(text.charAt(text.length() - 1)) < 0
        && !LIST_ITEM.matcher(text).matches();
  }

  /// Certainly part of the page's machinery: a button or a notice.
  boolean isMachinery() {
    return BUTTONS.contains(bare)
        || (text.length() <= LONGEST_NOTICE && NOTICE.matcher(text).matches());
  }

  /// A hotline and the like; an article may end with one, too.
  boolean isPhone() {
    return text.length() <= LONGEST_LABEL && !endsSentence() && PHONE.matcher(text).matches();
  }

  boolean isLatin() {
    return !bare.isEmpty() && bare.chars().allMatch(c -> c < 0x250);
  }

  private boolean endsSentence() {
    return text.matches("(?s).*[.!?…][»”\")]?$");
  }
}
