package ua.obriy.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of documents that brought none, and hashes.
///
/// The id is the given one; else `u-` and a hash of the address, so that a page read again replaces
/// itself; else `d-` and a hash of file name and content as they were before any repair.
final class Identity {
  private static final int ID_DIGITS = 20;
  private static final int SHORT_BYTES = 8;

  static String idOf(Draft draft, String content) {
    if (draft.id != null) {
      return draft.id;
    }
    return draft.url == null
        ? "d-" + hash(withoutLine(draft.origin) + "\n" + content).substring(0, ID_DIGITS)
        : "u-" + hash(essence(draft.url)).substring(0, ID_DIGITS);
  }

  /// SHA-256 of the UTF-8 bytes, 64 hexadecimal digits.
  static String hash(String words) {
    return HexFormat.of().formatHex(digest(words));
  }

  static long shortHash(String words) {
    return ByteBuffer.wrap(digest(words), 0, SHORT_BYTES).getLong();
  }

  /// The address without what does not change the page: scheme, fragment, trackers, last slash.
  static String essence(String url) {
    try {
      URI uri = new URI(url);
      if (uri.getHost() == null) {
        return url;
      }
      String path = String.valueOf(uri.getRawPath()).replaceAll("/+$", "");
      String query = query(uri.getRawQuery());
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return uri.getHost().toLowerCase(Locale.ROOT) + port + path + query + route(uri);
    } catch (URISyntaxException _) {
      return url;
    }
  }

  /// Pages of one-page sites differ in the fragment only.
  private static String route(URI uri) {
    String fragment = uri.getRawFragment();
    boolean route = fragment != null && (fragment.startsWith("!") || fragment.startsWith("/"));
    return route ? "#" + fragment : "";
  }

  private static String query(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.matches("(?:utm_\\w+|fbclid|gclid|yclid)(?:=.*)?"))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static String withoutLine(String origin) {
    return origin.replaceFirst(":\\d+$", "");
  }

  private static byte[] digest(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Identity() {}
}
