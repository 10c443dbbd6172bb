package ua.obriy.fetch;

import java.time.Duration;
import java.util.Set;

/// How the web is asked.
///
/// @param contact an address or page where those who run a server can complain, empty for none
/// @param allowed names of servers that may be of this machine or its network
/// @param limits what one answer may cost
/// @param manners how a server is spared
public record FetchSettings(String contact, Set<String> allowed, Limits limits, Manners manners) {
  /// The name by which robots.txt speaks of us.
  public static final String ROBOT = "Obriy";

  public FetchSettings {
    allowed = Set.copyOf(allowed);
    if (!contact.matches("[\\x20-\\x7e&&[^()]]*")) {
      throw new IllegalArgumentException(
          "the contact must be ASCII without parentheses; got: " + contact);
    }
  }

  public static FetchSettings usual(String contact, Set<String> allowed) {
    return new FetchSettings(contact, allowed, Limits.USUAL, Manners.USUAL);
  }

  String userAgent() {
    return contact.isBlank() ? ROBOT + "/0.1" : ROBOT + "/0.1 (+" + contact.strip() + ")";
  }

  /// @param bytes most bytes of an answer, compressed and not
  /// @param connect for a connection to stand
  /// @param silence for the first byte, and between two bytes
  /// @param whole from asking to the last byte
  public record Limits(int bytes, Duration connect, Duration silence, Duration whole) {
    public static final Limits USUAL =
        new Limits(
            20 << 20, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));
  }

  /// @param redirects most of one request
  /// @param delay between two requests to a server, longer where its robots.txt asks for it
  /// @param tries of one request, when a server is busy or broken for the moment
  /// @param patience the longest wait between two tries; when a server asks for more, the request
  ///     fails
  public record Manners(int redirects, Duration delay, int tries, Duration patience) {
    public static final Manners USUAL =
        new Manners(5, Duration.ofSeconds(1), 3, Duration.ofSeconds(30));

    public Manners withTries(int tries) {
      return new Manners(redirects, delay, tries, patience);
    }
  }
}
