package ua.obriy.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Formats that we can take apart, told by the first bytes of a file.
public enum Container {
  PDF("%PDF-"),
  ZIP("PK\u0003\u0004", "PK\u0005\u0006"),
  OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  RTF("{\\rtf"),
  GZIP("\u001F\u008B\b"),
  MAILBOX,
  MAIL;

  /// A PDF may begin with bytes of a printer.
  private static final int JUNK = 1024;

  private static final int HEADER = 1 << 14;
  private static final int LEAST_HEADERS = 3;
  private static final Set<String> HEADERS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "reply-to",
          "content-type",
          "content-transfer-encoding",
          "delivered-to",
          "x-mailer");
  private static final Set<String> EVIDENT = Set.of("message-id", "mime-version", "received");

  private final String[] signatures;

  Container(String... signatures) {
    this.signatures = signatures;
  }

  /// @param head the first bytes; some kilobytes are enough
  public static Optional<Container> of(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, HEADER), StandardCharsets.ISO_8859_1);
    for (Container container : values()) {
      if (container.isSigned(start)) {
        return Optional.of(container);
      }
    }
    return ofMail(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start);
  }

  private boolean isSigned(String start) {
    for (String signature : signatures) {
      if (start.startsWith(signature)) {
        return true;
      }
    }
    return this == PDF && start.substring(0, Math.min(JUNK, start.length())).contains("\n%PDF-");
  }

  private static Optional<Container> ofMail(String start) {
    boolean box = start.startsWith("From ");
    String header = box ? start.substring(start.indexOf('\n') + 1) : start;
    int known = 0;
    boolean evident = false;
    for (String line : header.split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (line.isEmpty() || (!folded && (colon < 1 || line.lastIndexOf(' ', colon) >= 0))) {
        break;
      }
      String name = line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
      known += !folded && HEADERS.contains(name) ? 1 : 0;
      evident |= !folded && EVIDENT.contains(name);
    }
    if (known < LEAST_HEADERS || (!evident && !box)) {
      return Optional.empty();
    }
    return Optional.of(box ? MAILBOX : MAIL);
  }
}
