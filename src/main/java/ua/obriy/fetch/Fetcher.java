package ua.obriy.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/// One GET of one address, redirects not followed. Safe for use by several threads.
final class Fetcher implements Closeable {
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_HEADER = 16_384;
  private static final int MOST_CONNECTIONS = 64;
  private static final String ACCEPTED =
      "text/html,application/xhtml+xml,application/xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json;q=0.9,*/*;q=0.5";

  private final FetchSettings settings;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  Fetcher(FetchSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    RequestConfig config =
        RequestConfig.custom()
            .setResponseTimeout(timeout(settings.limits().silence()))
            .setConnectionRequestTimeout(timeout(settings.limits().whole()))
            .setAuthenticationEnabled(false)
            .setProtocolUpgradeEnabled(false)
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections())
            .setDefaultRequestConfig(config)
            .setUserAgent(settings.userAgent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableContentCompression()
            .disableAuthCaching()
            .build();
  }

  private PoolingHttpClientConnectionManager connections() {
    FetchSettings.Limits limits = settings.limits();
    Http1Config headers =
        Http1Config.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_HEADER)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new Checked(new AddressCheck(false, settings.allowed())))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(headers).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.silence()))
                .build())
        .setDefaultTlsConfig(
            TlsConfig.custom().setHandshakeTimeout(timeout(limits.connect())).build())
        .setMaxConnTotal(MOST_CONNECTIONS)
        .build();
  }

  private static Timeout timeout(Duration time) {
    return Timeout.of(time);
  }

  /// The client connects to what this gives and to nothing else, numbers included.
  private record Checked(AddressCheck check) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return check.resolve(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  /// What one request came to: an end, or another address.
  sealed interface Hop {
    record Ended(Fetched fetched) implements Hop {}

    record Moved(URI to) implements Hop {}
  }

  Hop get(URI uri, Fetched.Stamp known) {
    HttpGet request = request(uri, known);
    AtomicBoolean late = new AtomicBoolean();
    Future<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            settings.limits().whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return read(client.executeOpen(null, request, null), request, uri);
    } catch (RefusedAddressException e) {
      return new Hop.Ended(Fetched.Failed.forGood(String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      Duration whole = settings.limits().whole();
      return new Hop.Ended(
          late.get() ? NetworkFaults.late(whole) : NetworkFaults.of(e, uri.getHost()));
    } finally {
      deadline.cancel(false);
    }
  }

  /// What is not wanted of an answer is not waited for: closing alone would read it to its end.
  private Hop read(ClassicHttpResponse response, HttpGet request, URI uri) throws IOException {
    try {
      return new Answer(response, uri, settings.limits(), clock).read();
    } finally {
      request.cancel();
      Closer.closeQuietly(response);
    }
  }

  private static HttpGet request(URI uri, Fetched.Stamp known) {
    HttpGet request = new HttpGet(uri);
    request.setHeader(HttpHeaders.ACCEPT, ACCEPTED);
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "uk, en;q=0.5, *;q=0.3");
    if (known.etag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
    }
    if (known.modified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.modified());
    }
    return request;
  }

  /// Ends what is under way, too.
  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
