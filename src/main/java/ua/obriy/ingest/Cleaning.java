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
    draft.set(field, draft.textOf(field).replaceAll("\r\n?", "\n"));
    Mojibake.mend(draft, field);
    // only now, since U+0085 is half of a misread letter
    draft.set(field, draft.textOf(field).replaceAll("[\u0085\u2028\u2029]", "\n"));
    Invisibles.remove(draft, field);
    SpacedLetters.join(draft, field);
    Lookalikes.unify(draft, field);
    LostBullets.restore(draft, field);
  }

  /// What is lost without the original: a headline that moved into the title is not.
  private static Original changed(Original read, Draft draft) {
    String title = read.title() == null ? "" : read.title();
    String text = read.text() == null ? "" : read.text();
    boolean titleSame = title.isBlank() || letters(title).equals(letters(draft.title));
    boolean textSame =
        letters(text).equals(letters(draft.text))
            || letters(text).equals(letters(draft.title + draft.text));
    return new Original(titleSame ? null : title, textSame ? null : text);
  }

  private static String letters(String words) {
    return words.replaceAll("[\\s\u00A0]+", "");
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
