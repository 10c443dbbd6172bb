package ua.obriy.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import ua.obriy.fetch.AddressCheck;

/// Posts JSON, signed, and follows no redirects. Any answer 2xx counts, what it says is not read.
/// The address is looked at before each delivery, because names move; the JVM remembers the
/// addresses of a name for longer than connecting takes.
final class HttpPoster implements Poster {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final AddressCheck addresses;
  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  HttpPoster(AddressCheck addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  @Override
  public void post(Webhook webhook, String id, String body) throws IOException {
    addresses.check(webhook.uri());
    long time = clock.instant().getEpochSecond();
    HttpRequest request =
        HttpRequest.newBuilder(webhook.uri())
            .timeout(ANSWER)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Obriy-Webhook/1")
            .header("Idempotency-Key", id)
            .header(
                "Obriy-Signature",
                "t=" + time + ",v1=" + Secrecy.signature(webhook.secret(), time, body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      answer.body().close();
      if (answer.statusCode() / 100 != 2) {
        throw new IOException("HTTP " + answer.statusCode());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
