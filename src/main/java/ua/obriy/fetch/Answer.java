package ua.obriy.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// Reads the answer of a server as far as it is wanted.
record Answer(ClassicHttpResponse response, URI uri, FetchSettings.Limits limits, Clock clock) {
  private static final Duration LONGEST_AFTER = Duration.ofDays(1);
  private static final int BUFFER = 1 << 14;

  Fetcher.Hop read() throws IOException {
    int status = response.getCode();
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
      return moved();
    }
    return new Fetcher.Hop.Ended(
        switch (status) {
          case 200, 203 -> body();
          case 304 -> new Fetched.Unchanged(clock.instant());
          case 408, 425, 429 -> failed(status);
          default -> status >= 400 && status < 500 ? new Fetched.Rejected(status) : failed(status);
        });
  }

  private Fetched failed(int status) {
    return new Fetched.Failed("сервер відмовив: HTTP " + status, status >= 400, after());
  }

  private Fetcher.Hop moved() throws RefusedAddressException {
    String location = header(HttpHeaders.LOCATION);
    if (location == null) {
      return new Fetcher.Hop.Ended(
          Fetched.Failed.forGood("сервер відмовив: перенаправляє без адреси"));
    }
    boolean whole = location.matches("(?is)[a-z][a-z0-9+.-]*:.*");
    if (whole) {
      return new Fetcher.Hop.Moved(Address.parse(location));
    }
    try {
      return new Fetcher.Hop.Moved(
          Address.parse(uri.resolve(location.replace(" ", "%20")).toString()));
    } catch (IllegalArgumentException _) {
      throw new RefusedAddressException("такої адреси не може бути: " + Address.shown(location));
    }
  }

  private Fetched body() throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return Fetched.Failed.forGood("порожня відповідь");
    }
    if (entity.getContentLength() > limits.bytes()) {
      return tooMuch();
    }
    String encoding = header(HttpHeaders.CONTENT_ENCODING);
    boolean gzip = encoding != null && encoding.matches("(?i)\\s*(?:x-)?gzip\\s*");
    if (!gzip && encoding != null && !encoding.isBlank() && !encoding.matches("(?i)identity")) {
      return Fetched.Failed.forGood("невідоме стиснення: " + cut(encoding));
    }
    InputStream packed = entity.getContent();
    byte[] bytes = bytes(gzip ? new GZIPInputStream(packed, BUFFER) : packed);
    return bytes.length > limits.bytes() ? tooMuch() : of(bytes);
  }

  /// One byte more than allowed when there are too many. What a bomb unpacks to is bounded so;
  /// packed bytes are never more than those.
  private byte[] bytes(InputStream stream) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[BUFFER];
    int read = stream.read(some);
    while (read >= 0 && all.size() <= limits.bytes()) {
      all.write(some, 0, Math.min(read, limits.bytes() + 1 - all.size()));
      read = stream.read(some);
    }
    return all.toByteArray();
  }

  private Fetched tooMuch() {
    return Fetched.Failed.forGood("відповідь завелика: понад " + limits.bytes() + " байтів");
  }

  private Fetched.Body of(byte[] bytes) {
    Fetched.Stamp stamp =
        new Fetched.Stamp(header(HttpHeaders.ETAG), header(HttpHeaders.LAST_MODIFIED));
    return new Fetched.Body(
        Address.shown(uri.toString()), bytes, charset(), stamp, clock.instant());
  }

  private @Nullable String charset() {
    ContentType type = ContentType.parseLenient(header(HttpHeaders.CONTENT_TYPE));
    Charset charset = type == null ? null : type.getCharset();
    return charset == null ? null : charset.name();
  }

  /// Seconds or a moment; a date in the past is no wait.
  private @Nullable Duration after() {
    String asked = header(HttpHeaders.RETRY_AFTER);
    if (asked == null) {
      return null;
    }
    Duration after;
    try {
      after =
          asked.strip().matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(asked.strip()))
              : Duration.between(clock.instant(), moment(asked));
    } catch (DateTimeParseException _) {
      return null;
    }
    if (after.isNegative()) {
      return Duration.ZERO;
    }
    return after.compareTo(LONGEST_AFTER) > 0 ? LONGEST_AFTER : after;
  }

  private static Instant moment(String written) {
    return ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }

  private @Nullable String header(String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), 40)).toLowerCase(Locale.ROOT);
  }
}
