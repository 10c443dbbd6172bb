package ua.obriy.watch;

import java.net.URI;

/// Where matches are posted to.
///
/// @param secret key of the signature
public record Webhook(URI uri, String secret) {
  @Override
  public String toString() {
    return uri.toString();
  }
}
