package ua.obriy.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The files of office programs in the golden folder.
final class MadeOffice {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String LAUGHS =
      """
      <!DOCTYPE lolz [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
      <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY x "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
      """;
  private static final String OUTSIDE =
      "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n";
  private static final int DEEP = 10_000;
  private static final int BOMB = 10 << 20;

  static void write(Path folder) throws Exception {
    byte[] plan = docx("", plan());
    MadeFiles.save(folder, "docx-plan.docx", plan);
    MadeFiles.save(folder, "docx-cut.docx", MadeFiles.beginning(plan, 0.6));
    MadeFiles.save(folder, "docx-locked.docx", locked(plan));
    MadeFiles.save(folder, "docx-laughs.docx", docx(LAUGHS, p("", "&x;")));
    MadeFiles.save(folder, "docx-outside.docx", docx(OUTSIDE, p("", "&x;")));
    String deep = "<w:tbl><w:tr><w:tc>".repeat(DEEP) + "</w:tc></w:tr></w:tbl>".repeat(DEEP);
    MadeFiles.save(folder, "docx-deep.docx", docx("", deep));
    MadeFiles.save(folder, "docx-bomb.docx", docx("", p("", "0".repeat(BOMB))));
    MadeFiles.save(folder, "odt-news.odt", odt("", news()));
    MadeFiles.save(folder, "odt-laughs.odt", odt(LAUGHS, "<text:p>&x;</text:p>"));
    MadeFiles.save(folder, "odt-outside.odt", odt(OUTSIDE, "<text:p>&x;</text:p>"));
    MadeFiles.save(folder, "rtf-1251.rtf", rtf());
    MadeFiles.save(folder, "xlsx-header.xlsx", book(new XSSFWorkbook(), MadeOffice::news));
    MadeFiles.save(folder, "xls-header.xls", book(new HSSFWorkbook(), MadeOffice::news));
    MadeFiles.save(folder, "xlsx-own-columns.xlsx", book(new XSSFWorkbook(), MadeOffice::objects));
    MadeFiles.save(folder, "xlsx-no-header.xlsx", book(new XSSFWorkbook(), MadeOffice::words));
    MadeFiles.save(folder, "ods-header.ods", ods());
    MadeFiles.save(folder, "epub-guide.epub", epub());
  }

  private static String plan() {
    return p("Heading1", "План благоустрою на 2024 рік")
        + p("", "Виконавчий комітет затвердив план робіт для Калинівської громади.")
        + p("Heading2", "Першочергові роботи")
        + item("Ремонт тротуарів на вулиці Шкільній")
        + item("Озеленення площі")
        + "<w:tbl>"
        + row("Вулиця", "Довжина, м", "Сума, грн")
        + row("Шкільна", "420", "310 000")
        + row("Польова", "180", "95 000")
        + "</w:tbl>"
        + p("", "Роботи завершать до 1 жовтня.");
  }

  private static String p(String style, String words) {
    String named = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + named + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String item(String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(p("", cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static byte[] docx(String doctype, String body) throws IOException {
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    Map<String, byte[]> files = new LinkedHashMap<>();
    add(
        files,
        "[Content_Types].xml",
        "<Types xmlns=\""
            + types
            + "\"><Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + part("word/document.xml", office + "document.main+xml")
            + part("word/styles.xml", office + "styles+xml")
            + part("word/numbering.xml", office + "numbering+xml")
            + part(
                "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>");
    add(
        files,
        "_rels/.rels",
        relations(
            relation("officeDocument/2006/relationships/officeDocument", "word/document.xml"),
            relation("package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
    add(
        files,
        "word/_rels/document.xml.rels",
        relations(
            relation("officeDocument/2006/relationships/styles", "styles.xml"),
            relation("officeDocument/2006/relationships/numbering", "numbering.xml")));
    add(
        files,
        "word/document.xml",
        doctype + "<w:document " + word + "><w:body>" + body + "</w:body></w:document>");
    add(files, "word/styles.xml", "<w:styles " + word + ">" + style(1) + style(2) + "</w:styles>");
    add(
        files,
        "word/numbering.xml",
        "<w:numbering "
            + word
            + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
            + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
            + " w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"0\"/></w:num></w:numbering>");
    add(
        files,
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
            + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\""
            + "http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<dc:title>Договір оренди</dc:title><dc:creator>Користувач Windows</dc:creator>"
            + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-03-15T22:30:00Z"
            + "</dcterms:created></cp:coreProperties>");
    return MadeFiles.zip(files);
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String... relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"r"
        + Integer.toHexString(target.hashCode())
        + "\" Type=\"http://schemas.openxmlformats.org/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String style(int level) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"Heading%d\"><w:name w:val=\"heading %d\"/></w:style>"
        .formatted(level, level);
  }

  private static void add(Map<String, byte[]> files, String name, String xml) {
    files.put(name, MadeFiles.utf8(XML + xml));
  }

  private static byte[] locked(byte[] docx) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("таємниця");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static String news() {
    return """
    <text:h text:outline-level="1">У Вінниці відкрили молодіжний центр</text:h>
    <text:p>Молодіжний центр <text:span>«Простір»</text:span> запрацював на вулиці\
     Соборній.</text:p>
    <text:list><text:list-item><text:p>майстерня</text:p></text:list-item>
    <text:list-item><text:p>бібліотека</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Понеділок</text:p>\
    </table:table-cell><table:table-cell><text:p>9:00–18:00</text:p></table:table-cell>\
    </table:table-row></table:table>
    <text:p>Вхід вільний.</text:p>
    """;
  }

  private static byte[] odt(String doctype, String body) throws IOException {
    return odf("text", doctype, "<office:text>" + body + "</office:text>");
  }

  private static byte[] odf(String kind, String doctype, String body) throws IOException {
    String office = "urn:oasis:names:tc:opendocument:xmlns:";
    String spaces =
        " xmlns:office=\"%soffice:1.0\" xmlns:text=\"%stext:1.0\" xmlns:table=\"%stable:1.0\""
            .formatted(office, office, office);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", MadeFiles.utf8("application/vnd.oasis.opendocument." + kind));
    add(
        files,
        "content.xml",
        doctype
            + "<office:document-content"
            + spaces
            + "><office:body>"
            + body
            + "</office:body></office:document-content>");
    add(
        files,
        "meta.xml",
        "<office:document-meta"
            + spaces
            + " xmlns:meta=\""
            + office
            + "meta:1.0\"><office:meta><meta:creation-date>2024-04-02T10:00:00</meta:creation-date>"
            + "</office:meta></office:document-meta>");
    return MadeFiles.zip(files);
  }

  private static byte[] ods() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (List<String> row :
        List.of(
            List.of("Назва", "Опис", "Дата"),
            List.of("Ярмарок у Полтаві", "На площі відбудеться ярмарок меду.", "14.08.2024"))) {
      rows.append("<table:table-row>");
      row.forEach(
          cell ->
              rows.append("<table:table-cell><text:p>")
                  .append(cell)
                  .append("</text:p></table:table-cell>"));
      rows.append("</table:table-row>");
    }
    String table = "<table:table table:name=\"Події\">" + rows + "</table:table>";
    return odf("spreadsheet", "", "<office:spreadsheet>" + table + "</office:spreadsheet>");
  }

  private static byte[] rtf() {
    String text =
        """
        {\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Times New Roman;}}
        \\pard\\b Графік відключення води\\b0\\par
        \\pard У Черкасах 5 червня не буде води на вулицях Смілянській та Чорновола.\\par
        \\pard Воду повернуть до вечора, обіцяє водоканал.\\par}
        """;
    StringBuilder escaped = new StringBuilder();
    for (byte value : text.getBytes(Charset.forName("windows-1251"))) {
      escaped.append(value < 0 ? "\\'%02x".formatted(value & 0xFF) : String.valueOf((char) value));
    }
    return MadeFiles.utf8(escaped.toString());
  }

  private interface Filling {
    void fill(Workbook book);
  }

  private static byte[] book(Workbook book, Filling filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (book) {
      if (book instanceof XSSFWorkbook modern) {
        Date day = Date.from(Instant.parse("2024-05-14T09:00:00Z"));
        modern.getProperties().getCoreProperties().setCreated(Optional.of(day));
      }
      filling.fill(book);
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void news(Workbook book) {
    Sheet sheet = book.createSheet("Новини");
    row(sheet, 0, "Назва", "Текст", "Дата", "Посилання", "Район");
    row(
        sheet,
        1,
        "Школу відремонтували",
        "У Житомирі завершили ремонт школи.",
        LocalDate.of(2024, 5, 12),
        "https://rada.example/n/1",
        "Центр");
    row(sheet, 2, "Новий автобус", "Автобус їздитиме до Глибочиці.", LocalDate.of(2024, 5, 13));
  }

  private static void objects(Workbook book) {
    Sheet sheet = book.createSheet("Перелік");
    row(sheet, 0, "Перелік об'єктів ремонту на 2024 рік");
    row(sheet, 2, "№", "Адреса", "Вид робіт", "Сума, грн");
    row(sheet, 3, 1, "м. Тернопіль, вул. Руська, 5", "заміна покрівлі", 250_000.5);
    row(sheet, 4, 2, "м. Тернопіль, вул. Живова, 12", "утеплення фасаду будинку культури", 480_000);
  }

  private static void words(Workbook book) {
    Sheet sheet = book.createSheet("Аркуш1");
    row(sheet, 0, "Калинівська громада", "запрошує на свято врожаю.");
    row(sheet, 1, "Початок", "опівдні на стадіоні.");
    row(sheet, 2, "Ярмарок", "працюватиме до вечора.");
  }

  private static void row(Sheet sheet, int at, Object... cells) {
    CellStyle day = sheet.getWorkbook().createCellStyle();
    day.setDataFormat((short) 14);
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case Number number -> row.createCell(i).setCellValue(number.doubleValue());
        case LocalDate date -> {
          row.createCell(i).setCellValue(date);
          row.getCell(i).setCellStyle(day);
        }
        default -> row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private static byte[] epub() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", MadeFiles.utf8("application/epub+zip"));
    add(
        files,
        "META-INF/container.xml",
        "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
            + "<rootfiles><rootfile full-path=\"book.opf\" media-type=\""
            + "application/oebps-package+xml\"/></rootfiles></container>");
    add(
        files,
        "book.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\""
            + "http://purl.org/dc/elements/1.1/\"><dc:title>Путівник громадою</dc:title></metadata>"
            + "<manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "</manifest><spine><itemref idref=\"a\"/></spine></package>");
    add(
        files,
        "a.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>a</title></head><body>"
            + "<h1>Путівник громадою</h1><p>Маршрут починається біля ратуші.</p></body></html>");
    return MadeFiles.zip(files);
  }

  private MadeOffice() {}
}
