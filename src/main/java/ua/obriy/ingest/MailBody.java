package ua.obriy.ingest;

import ua.obriy.extract.Part;
import ua.obriy.model.Field;

/// The document of a mail: its subject is the title, its body the text.
final class MailBody {
  static Reading read(String origin, String format, Part.Message mail) {
    Draft draft = new Draft(origin, format);
    TextDecoder.Decoded body = TextDecoder.decode(mail.body(), mail.charset());
    if (body.inferred()) {
      draft.note("charset", Field.TEXT, body.charset(), "UTF-8");
    }
    if (mail.html()) {
      HtmlReader.fill(draft, body.text());
    } else {
      draft.text = flowed(body.text().replaceAll("\r\n?", "\n"));
    }
    draft.page = mail.html();
    if (mail.about().title() != null) {
      draft.title = mail.about().title();
    }
    if (draft.date == null) {
      draft.date = mail.about().date();
    }
    if (!mail.html()) {
      PageText.name(draft);
    }
    return new Reading.Parsed(draft);
  }

  /// Lines that end with a space go on, but the one that divides the signature.
  private static String flowed(String text) {
    return text.replaceAll("(?m)(?<!^--) \n(?=\\S)", " ").strip();
  }

  private MailBody() {}
}
