package ua.obriy.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Paragraphs.Paragraph;
import ua.obriy.extract.Part.About;
import ua.obriy.extract.Part.Page;

/// A PDF, page by page; pages without text are left out.
final class PdfParser implements Parser {
  private static final int TAIL = 4096;

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public void parse(Path file, Sink sink) throws Exception {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
      List<Sheet> sheets = sheets(letters(document, sink));
      if (sheets.isEmpty()) {
        throw ExtractionException.harmless("немає тексту: лише зображення, потрібне розпізнавання");
      }
      tell(sheets, document.getDocumentInformation(), sink);
      if (isCut(file)) {
        sink.leave("", "файл обрізано: немає кінця PDF; прочитано сторінок: " + sheets.size());
      }
    }
  }

  /// @param number of the page, from 1
  private record Sheet(int number, List<Paragraph> paragraphs, List<String> furniture) {
    String textWithout(@Nullable Paragraph headline) {
      return paragraphs.stream()
          .filter(paragraph -> paragraph != headline)
          .map(Paragraph::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static List<List<Segment>> letters(PDDocument document, Sink sink)
      throws IOException, ExtractionException {
    PdfGlyphs glyphs = new PdfGlyphs(sink);
    List<List<Segment>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.add(glyphs.page(document, page));
    }
    return pages;
  }

  private static List<Sheet> sheets(List<List<Segment>> pages) {
    RunningLines running = new RunningLines(pages);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Segment> page = pages.get(i);
      List<Segment> furniture = running.of(page, i + 1);
      List<Segment> kept =
          page.stream().filter(segment -> furniture.stream().noneMatch(segment::isBeside)).toList();
      if (!kept.isEmpty()) {
        List<String> removed = furniture.stream().map(Segment::text).toList();
        sheets.add(new Sheet(i + 1, Paragraphs.of(Columns.of(kept)), removed));
      }
    }
    return sheets;
  }

  private static void tell(List<Sheet> sheets, PDDocumentInformation info, Sink sink)
      throws IOException, ExtractionException {
    float body = Headline.bodySize(sheets.stream().map(Sheet::paragraphs).toList());
    Sheet first = sheets.getFirst();
    Paragraph headline = first.number() == 1 ? Headline.of(first.paragraphs(), body) : null;
    String title = title(info, sheets, headline);
    Calendar created = info.getCreationDate();
    About about =
        new About(
            title,
            Properties.date(
                created == null
                    ? null
                    : created.toInstant().atZone(created.getTimeZone().toZoneId())),
            Properties.author(info.getAuthor()));
    boolean shown = headline != null && same(headline.text(), title);
    for (Sheet sheet : sheets) {
      String text = sheet.textWithout(shown && sheet == first ? headline : null);
      Page page = new Page(sheet.number(), sheets.size(), sheet.furniture());
      sink.add(new Part.Text(about, text, page));
    }
  }

  private static @Nullable String title(
      PDDocumentInformation info, List<Sheet> sheets, @Nullable Paragraph headline) {
    String property = Properties.title(info.getTitle());
    String whole = sheets.stream().map(s -> s.textWithout(null)).collect(Collectors.joining("\n"));
    boolean sure = property != null && Properties.isOf(property, whole);
    return sure || headline == null ? property : headline.text();
  }

  private static boolean same(String words, @Nullable String title) {
    return title != null && bare(words).equals(bare(title));
  }

  private static String bare(String words) {
    return words.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isCut(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }
}
