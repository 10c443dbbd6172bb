package ua.obriy.extract;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// What libraries throw, in the words of the user.
final class Refusals {
  static final String LOCKED = "захищено паролем: збережіть файл без пароля";
  static final String TOO_DEEP = "вкладеність завелика: файл, мабуть, зламаний навмисно";
  static final String NO_DTD = "XML із сутностями не читаємо: це небезпечно";
  private static final String CUT = "файл обрізано або пошкоджено";
  private static final int LONGEST = 200;

  static ExtractionException of(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause() == e ? null : e.getCause()) {
      ExtractionException known = known(e);
      if (known != null) {
        return known;
      }
    }
    return ExtractionException.failed(CUT + ": " + described(thrown));
  }

  private static @Nullable ExtractionException known(Throwable e) {
    return switch (e) {
      case ExtractionException ours -> ours;
      case BlockHandler.RefusedException refused -> refused.reason;
      case EncryptedDocumentException _, InvalidPasswordException _ ->
          ExtractionException.failed(LOCKED);
      case org.apache.poi.EncryptedDocumentException _ -> ExtractionException.failed(LOCKED);
      case ZeroByteFileException _ -> ExtractionException.harmless("порожній документ");
      case StackOverflowError _ -> ExtractionException.failed(TOO_DEEP);
      case EOFException _ -> ExtractionException.failed(CUT);
      case SAXException xml -> ofXml(described(xml).toLowerCase(Locale.ROOT));
      case IOException bomb when described(bomb).contains("Zip bomb") ->
          ExtractionException.failed("підозріло стиснуто: файл, мабуть, зламаний навмисно");
      default -> null;
    };
  }

  private static @Nullable ExtractionException ofXml(String message) {
    if (message.contains("maxelementdepth") || message.contains("depth")) {
      return ExtractionException.failed(TOO_DEEP);
    }
    boolean entities = message.contains("doctype") || message.contains("entit");
    return entities ? ExtractionException.failed(NO_DTD) : null;
  }

  private static String described(Throwable e) {
    String message = e.getClass().getSimpleName() + ", " + e.getMessage();
    String line = message.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private Refusals() {}
}
