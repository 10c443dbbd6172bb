package ua.obriy.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Paragraphs.Paragraph;

/// The headline of a PDF: the largest of its first paragraphs, when larger than the text.
final class Headline {
  private static final int PARAGRAPHS = 8;
  private static final int LEAST_LETTERS = 8;
  private static final int LONGEST = 250;
  private static final float LARGER = 1.15f;

  /// Null when none stands out.
  static @Nullable Paragraph of(List<Paragraph> first, float bodySize) {
    Paragraph best = null;
    for (Paragraph paragraph : first.subList(0, Math.min(PARAGRAPHS, first.size()))) {
      boolean larger = paragraph.size() >= LARGER * bodySize;
      if (larger && (best == null || paragraph.size() > best.size() * 1.02f)) {
        best = paragraph;
      }
    }
    return best != null && fits(best.text()) ? best : null;
  }

  /// Neither «РІШЕННЯ» nor a whole paragraph in large letters.
  private static boolean fits(String words) {
    return words.length() <= LONGEST
        && words.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
  }

  /// The size in which most letters of a document are.
  static float bodySize(List<List<Paragraph>> pages) {
    TreeMap<Integer, Integer> letters = new TreeMap<>();
    pages.stream()
        .flatMap(List::stream)
        .forEach(p -> letters.merge(Math.round(p.size() * 2), p.text().length(), Integer::sum));
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0)
        / 2f;
  }

  private Headline() {}
}
