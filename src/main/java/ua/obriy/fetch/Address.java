package ua.obriy.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses as people and servers write them.
final class Address {
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:\\[\\]]+)(:\\d{1,5})?");
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)([?&][^=&#]*(?:token|key|pass|pwd|secret|auth|sig|session|sid|code)[^=&#]*=)[^&#]*");

  /// The address in ASCII without fragment.
  ///
  /// @throws RefusedAddressException when it is no address that may be asked
  static URI parse(String written) throws RefusedAddressException {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.matches()) {
      throw new RefusedAddressException("дозволено лише http:// і https://");
    }
    if (parts.group(2).contains("@")) {
      throw new RefusedAddressException("адреса з іменем користувача чи паролем: приберіть їх");
    }
    try {
      String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
      String query = parts.group(4) == null ? "" : parts.group(4);
      String start = parts.group(1) + "://" + authority(parts.group(2));
      URI uri = new URI(start + escaped(path + query));
      if (uri.getHost() == null) {
        throw new RefusedAddressException("потрібна адреса з іменем сервера, без пароля");
      }
      return new URI(uri.toASCIIString());
    } catch (URISyntaxException | IllegalArgumentException _) {
      throw new RefusedAddressException("такої адреси не може бути: " + shown(written));
    }
  }

  private static String authority(String written) {
    Matcher parts = AUTHORITY.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no server");
    }
    String host = parts.group(1).startsWith("[") ? parts.group(1) : IDN.toASCII(parts.group(1));
    return host + (parts.group(2) == null ? "" : parts.group(2));
  }

  /// What pages write into links though no address may hold it.
  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean half = c == '%' && !path.substring(i).matches("(?s)%[0-9a-fA-F]{2}.*");
      if (half || c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        escaped.append("%%%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// The address without user, password and the values of parameters that look secret.
  static String shown(String written) {
    String bare = written.replaceFirst("(?i)^(\\w+://)[^/?#]*@", "$1");
    return SECRET.matcher(bare).replaceAll("$1…");
  }

  /// Whom the address belongs to: scheme, server and port.
  static String server(URI uri) {
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private Address() {}
}
