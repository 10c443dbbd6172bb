package ua.obriy.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses of the page for answers of the API; both carry the same parameters.
final class Addresses {
  /// Parameters that mean nothing to the page.
  private static final List<String> OF_API_ONLY = List.of("asTyped", "size", "cursor", "facets");

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

  private Addresses() {}

  /// The same question on the page, with nothing repaired.
  ///
  /// @param asked path and query of the call
  static String asTyped(String asked) {
    List<String> kept = kept(asked, OF_API_ONLY);
    kept.add("asTyped=true");
    return "/?" + String.join("&", kept);
  }

  /// The same question on the page.
  ///
  /// @param asked path and query of the call
  static String page(String asked) {
    return withoutEmptyQuery("/?" + String.join("&", kept(asked, List.of("size"))));
  }

  static String withoutEmptyQuery(String address) {
    return address.endsWith("?") ? address.substring(0, address.length() - 1) : address;
  }

  private static List<String> kept(String asked, List<String> unwanted) {
    List<String> kept = new ArrayList<>();
    for (String pair : asked.substring(asked.indexOf('?') + 1).split("&", -1)) {
      if (!pair.isEmpty() && !unwanted.contains(pair.split("=", 2)[0])) {
        kept.add(pair);
      }
    }
    return kept;
  }

  /// Where a document can be read: where it came from, if that is on the web, else on the page.
  ///
  /// @param base whole address of this server without a slash at the end
  static String ofDocument(String id, @Nullable String url, String base) {
    boolean web = url != null && WEB.matcher(url).matches();
    return web ? url : base + "/?doc=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
