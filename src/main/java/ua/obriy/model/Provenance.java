package ua.obriy.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a document was read and by what.
///
/// @param origin file name with the line or item (`news.ndjson:12`), URL, or `POST`
/// @param hash SHA-256 of title and text, hexadecimal
/// @param parser name of the reader, such as `ndjson` or `html`
/// @param version of the reader, empty when unknown
/// @param address on the web where the bytes were fetched, after redirects and without secrets;
///     null for what was not fetched
/// @param fetched when, null for what was not fetched
public record Provenance(
    String origin,
    String hash,
    String parser,
    String version,
    @Nullable String address,
    @Nullable Instant fetched) {

  /// Of what was not fetched.
  public Provenance(String origin, String hash, String parser) {
    this(origin, hash, parser, "", null, null);
  }
}
