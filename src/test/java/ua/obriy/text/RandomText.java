package ua.obriy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts that nobody writes: any characters, look-alikes side by side, golden cases run together.
final class RandomText {
  private static final String FAVOURITES =
      "аеиіоуюяєїґбвгдАЕИІЇЄҐKiyOcХp'’ʼ\"*-‑.,:; \n\u0301\u0306\u0308\u00AD\u200B\uFEFF0123@/%№«»";
  private static final String LOOK_ALIKES = "АAВBСCЕEНHІIКKМMОOРPТTХXаaсcеeіiоoрpхxуyїïıkmtVv";
  private static final String JOINTS = " '’\"*-–—\u00AD\u200B.@#1";
  private static final List<String> GOLDEN = golden();

  private RandomText() {}

  private static List<String> golden() {
    List<String> inputs = new ArrayList<>();
    try {
      for (String file : List.of("tokens.tsv", "characters.tsv")) {
        for (String line : Golden.lines(file)) {
          inputs.add(Golden.unescaped(line).split("\t", -1)[0]);
        }
      }
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(Random random, int most) {
    return switch (random.nextInt(4)) {
      case 0 -> alike(random, most);
      case 1 -> runTogether(random);
      default -> any(random, most);
    };
  }

  private static String any(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      if (kind < 7) {
        text.append(one(random, FAVOURITES));
      } else if (kind < 9) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.appendCodePoint(random.nextInt(0x110000));
      }
    }
    return text.toString();
  }

  private static String alike(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(one(random, random.nextInt(6) == 0 ? JOINTS : LOOK_ALIKES));
    }
    return text.toString();
  }

  private static String runTogether(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      String piece = GOLDEN.get(random.nextInt(GOLDEN.size()));
      int cut = random.nextInt(3) == 0 ? random.nextInt(piece.length() + 1) : piece.length();
      text.append(piece, 0, cut);
      if (random.nextBoolean()) {
        text.append(one(random, JOINTS));
      }
    }
    return text.toString();
  }

  private static char one(Random random, String chars) {
    return chars.charAt(random.nextInt(chars.length()));
  }
}
