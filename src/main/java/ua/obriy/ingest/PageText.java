package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.obriy.model.Field;

/// Takes the text of a whole page apart: furniture around the article goes (and is noted), the
/// headline becomes the title when there is none, the article stays.
///
/// Where the article begins is told by structure, see [Headline]. Without a headline that the
/// article repeats, labels above it go only on strong evidence ([Furniture]), since the head of an
/// official paper is a run of short lines too.
final class PageText {
  private static final int LONGEST_TITLE = 200;
  private static final int LINES_FOR_DATE = 12;

  /// «від 12 травня 2024 року № 348»
  private static final Pattern NUMBER_OF_PAPER = Pattern.compile("^від\\s+|\\s*№\\s*\\S+$");

  private final Draft draft;
  private final List<PageLine> lines;
  private final int[] numbers;

  private PageText(Draft draft) {
    this.draft = draft;
    List<String> all = draft.text.lines().toList();
    this.numbers = IntStream.range(0, all.size()).filter(i -> !all.get(i).isBlank()).toArray();
    this.lines = Arrays.stream(numbers).mapToObj(i -> PageLine.of(all.get(i))).toList();
  }

  static void arrange(Draft draft) {
    PageText page = new PageText(draft);
    if (!page.lines.isEmpty()) {
      page.arrange();
    }
  }

  /// Takes title and date, as far as they are not known, from the head of a text that has no
  /// furniture.
  static void name(Draft draft) {
    PageText page = new PageText(draft);
    page.dateBeside(0);
    page.titleFromText();
  }

  private void arrange() {
    int end = Furniture.endOfArticle(lines);
    int headline = Headline.find(lines.subList(0, end), draft.title);
    if (headline >= 0) {
      underHeadline(headline, end);
    } else {
      int start = Furniture.startOfArticle(lines.subList(0, end));
      noteRemoved(0, lines.subList(0, start));
      dateBeside(start);
      keep(lines.subList(start, end));
      titleFromText();
    }
    noteRemoved(end, lines.subList(end, lines.size()));
  }

  /// Prose above the headline is no furniture and stays.
  private void underHeadline(int headline, int end) {
    Map<Boolean, List<PageLine>> above =
        lines.subList(0, headline).stream()
            .collect(Collectors.partitioningBy(line -> line.isLabel() || line.isMachinery()));
    noteRemoved(0, above.get(true));
    dateBeside(headline);
    if (draft.title.isBlank()) {
      draft.title = lines.get(headline).text();
    }
    List<PageLine> article = new ArrayList<>(above.get(false));
    article.addAll(lines.subList(headline + 1, end));
    keep(article);
  }

  /// A line that is nothing but a date, near the headline or in the head of a paper.
  private void dateBeside(int headline) {
    int last = Math.min(lines.size(), headline + LINES_FOR_DATE);
    for (int i = Math.max(0, headline - 2); i < last && draft.date == null; i++) {
      if (i > headline && lines.get(i).isProse()) {
        return;
      }
      draft.date =
          Dates.parse(NUMBER_OF_PAPER.matcher(lines.get(i).text()).replaceAll("")).orElse(null);
    }
  }

  private void noteRemoved(int from, List<PageLine> furniture) {
    if (!furniture.isEmpty()) {
      String removed = furniture.stream().map(PageLine::text).collect(Collectors.joining(" | "));
      draft.note("furniture", new Draft.Spot(Field.TEXT, numbers[from] + 1), removed, "");
    }
  }

  private void keep(List<PageLine> article) {
    draft.text = article.stream().map(PageLine::text).collect(Collectors.joining("\n"));
  }

  /// What a paper says it is about («Про …»), else the first line when it looks like a headline,
  /// and then it leaves the text; else a copy of the first sentence.
  private void titleFromText() {
    if (!draft.title.isBlank() || draft.text.isBlank()) {
      return;
    }
    String[] parts = draft.text.split("\n", 2);
    boolean headline = parts.length == 2 && isHeadline(parts[0]);
    String first = headline ? parts[0] : CutTitle.headline(parts[0]);
    draft.title = subjectOfPaper().orElse(first);
    draft.text = headline && draft.title.equals(first) ? parts[1] : draft.text;
  }

  private Optional<String> subjectOfPaper() {
    return lines.stream()
        .takeWhile(line -> line.text().startsWith("Про ") || !line.isProse())
        .map(PageLine::text)
        .filter(line -> line.startsWith("Про ") && isHeadline(line))
        .findFirst();
  }

  private static boolean isHeadline(String line) {
    return line.length() <= LONGEST_TITLE
        && ".,;:".indexOf(line.charAt(line.length() - 1)) < 0
        && Sentences.first(line).length() == line.length();
  }
}
