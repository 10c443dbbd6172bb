package ua.obriy.ingest;

import java.util.Optional;
import ua.obriy.model.Field;
import ua.obriy.model.Original;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;

/// Repairs a draft and makes the document of it. The order matters: wrong characters first, then
/// lost signs, then what is furniture, then the title, which is completed from the clean text.
final class Cleaning {
  static final String EMPTY = "порожній документ";
  private static final int LONGEST_ID = 512;

  /// The document, or empty when neither title nor text is left.
  static Optional<SourceDocument> finish(Draft draft) {
    String id = Identity.idOf(draft, draft.title + "\n" + draft.text);
    if (id.length() > LONGEST_ID) {
      throw new Faults.RefusedException(
          "id довший за " + LONGEST_ID + " символів: " + Draft.cut(id));
    }
    Original read = new Original(draft.title, draft.text);
    for (Field field : Field.values()) {
      mend(draft, field);
    }
    if (draft.page) {
      PageText.arrange(draft);
    }
    draft.title = oneLine(draft.title);
    CutTitle.complete(draft);
    return draft.title.isBlank() && draft.text.isBlank()
        ? Optional.empty()
        : Optional.of(document(id, draft, read));
  }

  private static void mend(Draft draft, Field field) {
    if (draft.textOf(field).indexOf('\r') >= 0) {
      draft.set(field, draft.textOf(field).replaceAll("\r\n?", "\n"));
    }
    Mojibake.mend(draft, field);
    // only now, since U+0085 is half of a misread letter
    draft.set(
        field,
        draft
            .textOf(field)
            .replace('\u0085', '\n')
            .replace('\u2028', '\n')
            .replace('\u2029', '\n'));
    Invisibles.remove(draft, field);
    SpacedLetters.join(draft, field);
    Lookalikes.unify(draft, field);
    LostBullets.restore(draft, field);
  }

  /// What is lost without the original: a headline that moved into the title is not.
  private static Original changed(Original read, Draft draft) {
    String title = read.title() == null ? "" : read.title();
    String text = read.text() == null ? "" : read.text();
    boolean titleSame = title.isBlank() || isSame(title, draft.title);
    boolean textSame = isSame(text, draft.text) || isSame(text, draft.title + draft.text);
    return new Original(titleSame ? null : title, textSame ? null : text);
  }

  /// But for spaces.
  private static boolean isSame(String one, String other) {
    int at = nextSign(one, 0);
    int beside = nextSign(other, 0);
    while (at < one.length() && beside < other.length()) {
      if (one.charAt(at) != other.charAt(beside)) {
        return false;
      }
      at = nextSign(one, at + 1);
      beside = nextSign(other, beside + 1);
    }
    return at == one.length() && beside == other.length();
  }

  private static int nextSign(String words, int from) {
    int at = from;
    while (at < words.length() && " \t\n\u000B\f\r\u00A0".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String oneLine(String title) {
    return title.replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static SourceDocument document(String id, Draft draft, Original read) {
    String hash = Identity.hash(draft.title + "\n" + draft.text);
    return new SourceDocument(
        id,
        draft.url,
        draft.title,
        draft.text,
        draft.date,
        draft.source,
        draft.kind,
        draft.lang,
        draft.given,
        draft.repairs,
        changed(read, draft),
        new Provenance(
            draft.origin, hash, draft.parser, draft.version, draft.address, draft.fetched),
        draft.extra);
  }

  private Cleaning() {}
}
