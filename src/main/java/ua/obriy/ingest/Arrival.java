package ua.obriy.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.SourceDocument;

/// Bytes that came from the web.
///
/// @param address where they were found in the end, without secrets; a page without an address of
///     its own gets this one
/// @param charset as the server declares it
/// @param about what is known of the documents beforehand
public record Arrival(
    String address, byte[] bytes, @Nullable String charset, Instant time, About about) {

  /// What whoever named the source says of all its documents.
  ///
  /// @param source wins over what the document calls its source
  /// @param kind for documents that tell none
  /// @param lang for documents that tell none
  /// @param home place that decides between namesakes in documents that tell none
  public record About(
      @Nullable String source,
      @Nullable String kind,
      @Nullable String lang,
      @Nullable String home) {
    public static final About NOTHING = new About(null, null, null, null);

    void tell(Draft draft) {
      draft.source = source == null ? draft.source : source;
      draft.kind = draft.kind == null ? kind : draft.kind;
      draft.lang = draft.lang == null ? lang : draft.lang;
      if (home != null) {
        draft.extra.putIfAbsent(SourceDocument.HOME, home);
      }
    }
  }

  void tell(Draft draft) {
    draft.address = address;
    draft.fetched = time;
    if (draft.page && !isOfThisSite(draft.url)) {
      draft.url = address;
    }
  }

  /// A page may name its lasting address, but none of another site: it would take the place of the
  /// other's document.
  private boolean isOfThisSite(@Nullable String url) {
    if (url == null) {
      return false;
    }
    try {
      return site(URI.create(url)).equals(site(URI.create(address)));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String site(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
