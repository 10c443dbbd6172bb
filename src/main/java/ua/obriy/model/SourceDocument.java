package ua.obriy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A document as it was read: repaired, but not yet understood.
///
/// @param id unique in the index; the same id again replaces the document
/// @param title may be empty when text is not
/// @param text may be empty when title is not
/// @param given what the sender already knows; it wins over what is inferred
/// @param original title and text before the repairs, where they differ
/// @param extra members of the input that we have no meaning for, kept as they came (JSON values as
///     String, Number, Boolean, List, Map)
public record SourceDocument(
    String id,
    @Nullable String url,
    String title,
    String text,
    @Nullable LocalDate date,
    @Nullable String source,
    @Nullable String kind,
    @Nullable String lang,
    Given given,
    List<Repair> repairs,
    Original original,
    Provenance provenance,
    Map<String, Object> extra) {
  /// Name of the member that [#home] reads.
  public static final String HOME = "home";

  public SourceDocument {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
    if (title.isBlank() && text.isBlank()) {
      throw new IllegalArgumentException("a document needs a title or a text; id: " + id);
    }
    repairs = List.copyOf(repairs);
    extra = Map.copyOf(extra);
  }

  /// A document that nothing was changed in.
  public SourceDocument(
      String id,
      @Nullable String url,
      String title,
      String text,
      @Nullable LocalDate date,
      @Nullable String source,
      @Nullable String kind,
      @Nullable String lang,
      Given given,
      List<Repair> repairs,
      Provenance provenance,
      Map<String, Object> extra) {
    this(
        id,
        url,
        title,
        text,
        date,
        source,
        kind,
        lang,
        given,
        repairs,
        Original.SAME,
        provenance,
        extra);
  }

  /// A document of words alone.
  public static SourceDocument of(String id, String title, String text, Provenance provenance) {
    return new SourceDocument(
        id,
        null,
        title,
        text,
        null,
        null,
        null,
        null,
        Given.NOTHING,
        List.of(),
        provenance,
        Map.of());
  }

  /// The same document without what its sender states, to see what its words alone tell.
  public SourceDocument withoutGiven() {
    return new SourceDocument(
        id,
        url,
        title,
        text,
        date,
        source,
        kind,
        lang,
        Given.NOTHING,
        repairs,
        original,
        provenance,
        extra);
  }

  /// Whether the other one tells the same, wherever and however it was read.
  public boolean saysTheSameAs(SourceDocument other) {
    return hasWordsOf(other)
        && Objects.equals(url, other.url)
        && Objects.equals(date, other.date)
        && Objects.equals(source, other.source)
        && Objects.equals(kind, other.kind)
        && Objects.equals(lang, other.lang)
        && given.equals(other.given)
        && extra.equals(other.extra);
  }

  /// Whether title and text are the same.
  public boolean hasWordsOf(SourceDocument other) {
    return title.equals(other.title) && text.equals(other.text);
  }

  /// The id of the whole that this is a part of, such as the PDF of a page: the member `partOf`,
  /// else `doc`; null when it stands for itself. The whole need not be a document.
  public @Nullable String partOf() {
    Object whole = extra.getOrDefault("partOf", extra.get("doc"));
    return whole instanceof String id && !id.isBlank() ? id.strip() : null;
  }

  /// Code or name of the place where whoever published it is at home: the member `home`. It decides
  /// between namesakes and is by itself no place of the document. Null when nothing says so.
  public @Nullable String home() {
    return extra.get(HOME) instanceof String place && !place.isBlank() ? place.strip() : null;
  }

  /// Tells one state of a document from another: the hash of its words, `/`, and a number for all
  /// else that it states. How it was read is left out.
  public String state() {
    int stated =
        Objects.hash(url, date, source, kind, lang, given, new TreeMap<>(extra).toString());
    return provenance.hash() + "/" + Integer.toHexString(stated);
  }

  public String textOf(Field field) {
    return field == Field.TITLE ? title : text;
  }
}
