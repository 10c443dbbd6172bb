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

  private HostileText() {}

  public static String of(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(20) == 0 ? 300 : 14);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
