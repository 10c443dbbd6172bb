package ua.obriy.model;

/// Where a document was read and by what.
///
/// @param origin file name with the line or item (`news.ndjson:12`), URL, or `POST`
/// @param hash SHA-256 of title and text, hexadecimal
/// @param parser name of the reader, such as `ndjson` or `html`
public record Provenance(String origin, String hash, String parser) {}
