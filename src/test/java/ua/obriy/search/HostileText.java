package ua.obriy.search;

import java.util.List;
import java.util.Random;

/// Questions that nobody should type.
public final class HostileText {
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "((((",
          "))))",
          "\"",
          "«",
          "»",
          "„",
          "“",
          "-",
          "--",
          "−",
          "*",
          "**",
          ":",
          "/",
          " ",
          "  ",
          "\t",
          "\n",
          "\u0000",
          "\uFEFF",
          "\u00A0",
          "\uD83C",
          "\uDFD9",
          "🏙",
          "а",
          "Ї",
          "ґ",
          "'",
          "’",
          "`",
          "[",
          "]",
          ";",
          "\\",
          "OR",
          " OR ",
          " АБО ",
          " НЕ ",
          " NEAR/3 ",
          "NEAR",
          " AND ",
          "місто:",
          "тема:",
          "дата:",
          "дата:2024-05..2024-06",
          "title:",
          "людина:",
          "слов*",
          "школа",
          "ремонт",
          "Київ",
          "ghjtrn",
          "Lviv",
          "больница",
          "2024",
          "..",
          "%",
          "&&",
          "||",
          "|",
          "~",
          "^",
          "{",
          "}",
          "<script>",
          "SELECT",
          "\u0301",
          "é",
          "中文",
          "а-б-в",
          "м'я",
          "й",
          "и\u0306");

  private static final List<String> WORDS =
      List.of(
          "школа",
          "ремонт",
          "дорога*",
          "\"ремонт школи\"",
          "Київ",
          "Сумы",
          "lviv",
          "ghjtrn",
          "рмонт",
          "гуртожитк",
          "місто:Суми",
          "тема:житло",
          "дата:2024-05..2024-06",
          "людина:Іван",
          "джерело:сайт",
          "область:\"Сумська область\"",
          "у",
          "п'ять",
          "лікарьня");

  private HostileText() {}

  /// Now and then very long, deep, or a question that keeps to the grammar.
  public static String of(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> pieces(random, random.nextInt(300));
      case 1 -> "(".repeat(random.nextInt(60)) + pieces(random, 3) + ")".repeat(random.nextInt(60));
      case 2 -> letters(random, random.nextInt(random.nextInt(10) == 0 ? 2_400 : 80));
      case 3 -> letters(random, 12).repeat(random.nextInt(90)).replace("ж", " ");
      case 4, 5, 6, 7 -> question(random, 4);
      default -> pieces(random, random.nextInt(14));
    };
  }

  private static String pieces(Random random, int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /// Letters of the alphabet and of the keyboard.
  private static String letters(Random random, int number) {
    String alphabet =
        random.nextBoolean()
            ? "абвгдеєжзиіїйклмнопрстуфхцчшщьюя'-"
            : "abcdefghijklmnopqrstuvwxyz;,.'[]";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String question(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    String left = question(random, depth - 1);
    String right = question(random, depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> left + " OR " + right;
      case 1 -> left + " АБО " + right;
      case 2 -> "(" + left + " " + right + ")";
      case 3 -> left + " -" + right;
      case 4 -> left + " НЕ " + right;
      case 5 -> left + " NEAR/" + random.nextInt(100) + " " + right;
      case 6 -> "title:(" + left + ") " + right;
      default -> left + " " + right;
    };
  }
}
