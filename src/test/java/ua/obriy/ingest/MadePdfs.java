package ua.obriy.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The PDF files of the golden folder.
final class MadePdfs implements AutoCloseable {
  private static final float TEXT = 11;
  private static final float STEP = 14;
  private static final float LEFT = 60;
  private static final float RIGHT = 320;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;

  private MadePdfs(Path font) throws IOException {
    try (InputStream in = Files.newInputStream(font)) {
      this.font = PDType0Font.load(document, in, true);
    }
    page = newPage();
  }

  static void write(Path folder, Path font) throws IOException {
    MadeFiles.save(folder, "pdf-two-columns.pdf", twoColumns(font));
    byte[] report = report(font);
    MadeFiles.save(folder, "pdf-three-pages.pdf", report);
    MadeFiles.save(folder, "pdf-cut.pdf", MadeFiles.beginning(report, 0.97));
    MadeFiles.save(folder, "pdf-cut-early.pdf", MadeFiles.beginning(report, 0.2));
    MadeFiles.save(folder, "pdf-decision.pdf", decision(font));
    MadeFiles.save(folder, "pdf-inside.docx", notice(font, null));
    MadeFiles.save(folder, "pdf-locked.pdf", notice(font, "user"));
    MadeFiles.save(folder, "pdf-no-copying.pdf", notice(font, ""));
    MadeFiles.save(folder, "pdf-scan.pdf", scan(font));
    MadeFiles.save(folder, "pdf-empty.pdf", new byte[0]);
  }

  private static byte[] twoColumns(Path font) throws IOException {
    try (MadePdfs pdf = new MadePdfs(font)) {
      pdf.line(LEFT, 780, 20, "У Сумах оновлюють парк біля озера");
      pdf.lines(
          LEFT,
          List.of(
              "Міська рада розпочала оновлення пар-",
              "ку біля озера Чеха. Роботи виконує буді-",
              "вельний підрозділ комунального підпри-",
              "ємства, гроші виділив бюджет громади.",
              "    Доріжки викладуть плиткою, а старі",
              "ліхтарі замінять на світлодіодні. Новий",
              "дитячий майданчик поставлять до осені."));
      pdf.lines(
          RIGHT,
          List.of(
              "Мешканці просили також про лавки та",
              "питні фонтанчики. Їх встановлять у пер-",
              "шу чергу, розповіли у департаменті.",
              "    Досвід перейняли в Івано-",
              "Франківську, де подібний парк відкрили",
              "торік. Там роботи тривали сім місяців,",
              "а вартість склала дев'ять мільйонів."));
      pdf.line(290, 40, TEXT, "1");
      return pdf.bytes("Microsoft Word - park.docx", null);
    }
  }

  private static byte[] report(Path font) throws IOException {
    try (MadePdfs pdf = new MadePdfs(font)) {
      pdf.frame(1);
      pdf.line(LEFT, 760, 18, "Звіт про роботу комунальних служб");
      pdf.lines(
          LEFT,
          List.of(
              "За рік служби відремонтували сорок два кілометри доріг і замінили водогін на",
              "вулиці Садовій. Програму соціально-економічного розвитку виконано повністю.",
              "Для неї залучили кошти обласного бюджету та міжнародних партнерів, загалом по-",
              "над дванадцять мільйонів гривень.",
              "1. Вивезення сміття тепер відбувається за новим розкладом, який узгодили з",
              "мешканцями кожного будинку.",
              "2. Освітлення відновили на дев'яти вулицях."));
      pdf.nextPage();
      pdf.frame(2);
      pdf.lines(
          LEFT,
          List.of(
              "У другому півріччі роботи тривали на мостах. Обстеження показало, що соціально-",
              "економічного ефекту вдалося досягти раніше, ніж планували.",
              "Міст через річку Псел відкрили для руху у вересні, а міст на вулиці Прокоф'єва",
              "ремонтуватимуть наступного року."));
      pdf.nextPage();
      pdf.frame(3);
      pdf.lines(
          LEFT,
          List.of("Звіт затверджено на засіданні виконавчого комітету Сумської міської ради."));
      return pdf.bytes("Звіт про роботу комунальних служб", null);
    }
  }

  /// What stands on every page.
  private void frame(int number) throws IOException {
    line(LEFT, 810, 9, "Сумська міська рада, департамент інфраструктури");
    line(270, 30, 9, "Сторінка " + number + " з 3");
  }

  private static byte[] decision(Path font) throws IOException {
    try (MadePdfs pdf = new MadePdfs(font)) {
      pdf.line(260, 790, TEXT, "УКРАЇНА");
      pdf.line(210, 772, TEXT, "РІВНЕНСЬКА МІСЬКА РАДА");
      pdf.line(265, 754, TEXT, "РІШЕННЯ");
      pdf.line(LEFT, 720, TEXT, "12 травня 2024 року");
      pdf.line(480, 720, TEXT, "№ 348");
      pdf.line(LEFT, 690, TEXT, "Про перелік об'єктів капітального ремонту");
      pdf.line(LEFT, 660, TEXT, "№");
      pdf.line(100, 660, TEXT, "Об'єкт");
      pdf.line(420, 660, TEXT, "Сума, грн");
      pdf.line(LEFT, 644, TEXT, "1");
      pdf.line(100, 644, TEXT, "Ліцей № 5, заміна даху");
      pdf.line(420, 644, TEXT, "1 200 000");
      pdf.line(LEFT, 628, TEXT, "2");
      pdf.line(100, 628, TEXT, "Амбулаторія, утеплення стін");
      pdf.line(420, 628, TEXT, "850 000");
      pdf.line(LEFT, 590, TEXT, "Міський голова");
      pdf.line(420, 590, TEXT, "підпис");
      return pdf.bytes(null, null);
    }
  }

  private static byte[] notice(Path font, String password) throws IOException {
    try (MadePdfs pdf = new MadePdfs(font)) {
      pdf.lines(
          LEFT,
          List.of(
              "Оголошення про громадські слухання",
              "Громадські слухання щодо забудови мікрорайону відбудуться у будинку культури."));
      return pdf.bytes(null, password);
    }
  }

  private static byte[] scan(Path font) throws IOException {
    try (MadePdfs pdf = new MadePdfs(font)) {
      BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      PDImageXObject image = LosslessFactory.createFromImage(pdf.document, picture);
      pdf.page.drawImage(image, LEFT, 400, 300, 300);
      return pdf.bytes(null, null);
    }
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    return new PDPageContentStream(document, sheet);
  }

  private void nextPage() throws IOException {
    page.close();
    page = newPage();
  }

  private void lines(float x, List<String> lines) throws IOException {
    float y = 730;
    for (String line : lines) {
      line(x, y, TEXT, line);
      y -= STEP;
    }
  }

  private void line(float x, float y, float size, String words) throws IOException {
    float indent = words.length() - words.stripLeading().length();
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x + 5 * indent, y);
    page.showText(words.strip());
    page.endText();
  }

  /// @param password null for none; an empty one lets everybody read
  private byte[] bytes(String title, String password) throws IOException {
    page.close();
    document.getDocumentInformation().setTitle(title);
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(1_715_500_000_000L);
    document.getDocumentInformation().setCreationDate(day);
    if (password != null) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      policy.setPreferAES(true);
      document.protect(policy);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
