package ua.obriy.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// The mails of the golden folder; made after the office files, one of which is attached.
final class MadeMails {
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  static void write(Path folder) throws IOException {
    byte[] table = Files.readAllBytes(folder.resolve("ods-header.ods"));
    MadeFiles.save(folder, "mail-attachment.eml", ascii(attachment(table)));
    MadeFiles.save(folder, "mail-html.eml", html());
    MadeFiles.save(folder, "mail-undeclared.eml", undeclared());
    MadeFiles.save(folder, "mailbox.mbox", mailbox());
    MadeFiles.save(folder, "mail-cut.eml", ascii(attachment(table).substring(0, 700)));
  }

  private static String head(String subject) {
    return """
    Received: from mail.example by mx.example; Mon, 13 May 2024 09:00:00 +0300
    From: Press <press@rada.example>
    To: news@portal.example
    Subject: %s
    Date: Sun, 12 May 2024 23:30:00 +0000
    Message-ID: <1@rada.example>
    MIME-Version: 1.0
    """
        .formatted(subject);
  }

  private static String word(String subject) {
    return "=?UTF-8?B?" + base64(MadeFiles.utf8(subject)) + "?=";
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder(76, MadeFiles.utf8("\n")).encodeToString(bytes);
  }

  private static String attachment(byte[] table) {
    return head(word("Ярмарок у Полтаві"))
        + """
        Content-Type: multipart/mixed; boundary="b1"

        --b1
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: base64

        %s
        --b1
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="%s"
        Content-Transfer-Encoding: base64

        %s
        --b1--
        """
            .formatted(
                base64(MadeFiles.utf8("Запрошуємо на ярмарок меду.\nПерелік подій – у додатку.\n")),
                word("події.ods"),
                base64(table));
  }

  private static byte[] html() {
    String text =
        head("=?windows-1251?Q?=CD=EE=E2=E8=ED=E8?=")
            + """
            Content-Type: text/html; charset=windows-1251
            Content-Transfer-Encoding: 8bit

            <html><body><p>У Чернігові відкрили оновлений сквер біля театру.</p>
            <p>Роботи тривали пів року, тут висадили сто лип.</p></body></html>
            """;
    return text.getBytes(WINDOWS);
  }

  private static byte[] undeclared() {
    return ("From: a@b.example\nDate: Mon, 13 May 2024 09:00:00 +0300\n"
            + "Subject: Відключення газу\nMessage-ID: <2@b.example>\n\n"
            + "У Хмельницькому 14 травня не буде газу на вулиці Зарічанській.\n")
        .getBytes(WINDOWS);
  }

  private static byte[] mailbox() {
    StringBuilder box = new StringBuilder();
    for (String place : new String[] {"Луцьку", "Ужгороді", "Чернівцях"}) {
      box.append("From press@rada.example Mon May 13 09:00:00 2024\n")
          .append(head(word("Ремонт мосту у " + place)))
          .append("Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n")
          .append("Міст у ")
          .append(place)
          .append(" відкриють восени.\n\n");
    }
    return MadeFiles.utf8(box.toString());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private MadeMails() {}
}
