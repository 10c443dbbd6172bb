package ua.obriy.extract;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;
import ua.obriy.extract.Part.About;

/// Documents of office programs, by Tika.
final class OfficeParsers {

  /// @param office which of Tika's parsers
  private record Text(String format, org.apache.tika.parser.Parser office) implements Parser {
    @Override
    public void parse(Path file, Sink sink) throws Exception {
      BlockHandler blocks = new BlockHandler(sink);
      Metadata metadata = tell(office, file, blocks);
      String whole = blocks.text(null);
      if (whole.isBlank()) {
        throw ExtractionException.harmless("порожній документ: у файлі немає тексту");
      }
      String title = title(metadata, blocks, whole);
      About about = new About(title, created(metadata), author(metadata));
      sink.add(new Part.Text(about, blocks.text(title), Part.Page.WHOLE));
    }

    private static @Nullable String title(Metadata metadata, BlockHandler blocks, String text) {
      String property = Properties.title(metadata.get(TikaCoreProperties.TITLE));
      boolean sure = property != null && Properties.isOf(property, text);
      return sure || blocks.heading() == null ? property : blocks.heading();
    }
  }

  private record Sheets(String format, org.apache.tika.parser.Parser office) implements Parser {
    @Override
    public void parse(Path file, Sink sink) throws Exception {
      SheetHandler handler = new SheetHandler(sink);
      Metadata metadata = tell(office, file, handler);
      String title = Properties.title(metadata.get(TikaCoreProperties.TITLE));
      About about = new About(title, created(metadata), author(metadata));
      for (SheetHandler.Sheet sheet : handler.sheets()) {
        sink.add(new Part.Table(about, sheet.name(), sheet.rows()));
      }
    }
  }

  static Parser rtf() {
    return new Text("rtf", new RTFParser());
  }

  static Parser odt(String format) {
    return new Text(format, new OpenDocumentParser());
  }

  static Parser ods() {
    return new Sheets("ods", new OpenDocumentParser());
  }

  static Parser epub() {
    return new Text("epub", new EpubParser());
  }

  static Parser ooxml(String format) {
    return format.equals("xlsx")
        ? new Sheets(format, new OOXMLParser())
        : new Text(format, new OOXMLParser());
  }

  /// DOC, XLS and others of before 2007; also what is encrypted of after.
  static Parser ole() {
    return new OleParser();
  }

  static Parser oldSheets() {
    return new Sheets("xls", new OfficeParser());
  }

  static Parser oldText(String format) {
    return new Text(format.toLowerCase(Locale.ROOT), new OfficeParser());
  }

  private static Metadata tell(
      org.apache.tika.parser.Parser office, Path file, DefaultHandler handler) throws Exception {
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      office.parse(stream, handler, metadata, context());
    }
    return metadata;
  }

  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setUseSAXPptxExtractor(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeSlideMasterContent(false);
    // a day as programs of all countries write it
    config.setDateOverrideFormat("yyyy-mm-dd");
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /// Pictures and objects inside a document are no documents.
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
  }

  private static @Nullable LocalDate created(Metadata metadata) {
    Date created = metadata.getDate(TikaCoreProperties.CREATED);
    return Properties.date(created == null ? null : created.toInstant().atZone(ZoneOffset.UTC));
  }

  private static @Nullable String author(Metadata metadata) {
    return Properties.author(metadata.get(TikaCoreProperties.CREATOR));
  }

  private OfficeParsers() {}
}
