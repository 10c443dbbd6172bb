package ua.obriy.http;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import org.xnio.Options;

/// The running server. Close it to stop: requests under way are finished, new ones are refused.
public final class HttpServer implements AutoCloseable {
  private static final int GZIP_FROM_BYTES = 1024;
  private static final int GZIP_PRIORITY = 50;

  private final Undertow undertow;
  private final GracefulShutdownHandler graceful;

  private HttpServer(Undertow undertow, GracefulShutdownHandler graceful) {
    this.undertow = undertow;
    this.graceful = graceful;
  }

  /// Starts to listen.
  ///
  /// @throws BindException when the port is taken or not ours to take
  public static HttpServer start(ServerSettings settings, Services services) throws IOException {
    GracefulShutdownHandler graceful =
        new GracefulShutdownHandler(limited(routes(settings, services)));
    Undertow undertow =
        builder().addHttpListener(settings.port(), settings.host(), graceful).build();
    try {
      undertow.start();
    } catch (RuntimeException e) {
      undertow.stop();
      throw bindFailure(e);
    }
    return new HttpServer(undertow, graceful);
  }

  /// The port that it listens on.
  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress()).getPort();
  }

  @Override
  public void close() {
    graceful.shutdown();
    try {
      graceful.awaitShutdown(Limits.SHUTDOWN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    undertow.stop();
  }

  private static HttpHandler routes(ServerSettings settings, Services services) {
    Known known = new Known(services.places(), services.topics(), new Kinds(services.engine()));
    HttpHandler files = Files.of(settings.web(), settings.boundaries());
    TokenCheck token = new TokenCheck(settings.token());
    HttpHandler routes =
        new Routes(
            Endpoints.of(services, settings.boundaries()),
            known,
            token,
            new PublicAddress(settings.address()),
            files);
    return new HeadersHandler(new ProblemHandler(compressed(routes)));
  }

  private static HttpHandler compressed(HttpHandler next) {
    ContentEncodingRepository encodings = new ContentEncodingRepository();
    encodings.addEncodingHandler(
        "gzip", new GzipEncodingProvider(), GZIP_PRIORITY, HttpServer::isWorthCompressing);
    return new EncodingHandler(next, encodings);
  }

  private static boolean isWorthCompressing(HttpServerExchange exchange) {
    String type = exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE);
    boolean text =
        type != null && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    long length = exchange.getResponseContentLength();
    return text && (length < 0 || length >= GZIP_FROM_BYTES);
  }

  private static HttpHandler limited(HttpHandler next) {
    HttpHandler worker = new BlockingHandler(next);
    RequestLimit limit = new RequestLimit(Limits.CONCURRENT_REQUESTS, Limits.WAITING_REQUESTS);
    limit.setFailureHandler(new BusyHandler());
    return new RequestLimitingHandler(limit, worker);
  }

  private static Undertow.Builder builder() {
    int cores = Runtime.getRuntime().availableProcessors();
    return Undertow.builder()
        .setDirectBuffers(false)
        .setIoThreads(Math.clamp(cores / 2, 1, 4))
        .setWorkerThreads(Math.max(4, 2 * cores))
        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, Limits.ENTITY_BYTES)
        .setServerOption(UndertowOptions.MAX_HEADER_SIZE, Limits.HEADER_BYTES)
        .setServerOption(UndertowOptions.MAX_HEADERS, Limits.HEADERS)
        .setServerOption(UndertowOptions.MAX_PARAMETERS, Limits.PARAMETERS)
        .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, Limits.HEADER_MILLIS)
        .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, Limits.IDLE_MILLIS)
        .setServerOption(UndertowOptions.IDLE_TIMEOUT, Limits.IDLE_MILLIS)
        .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
        .setServerOption(UndertowOptions.ALLOW_ENCODED_SLASH, false)
        .setServerOption(UndertowOptions.DECODE_SLASH, false)
        .setServerOption(UndertowOptions.DECODE_URL, false)
        .setServerOption(UndertowOptions.ALWAYS_SET_DATE, true)
        .setSocketOption(Options.READ_TIMEOUT, Limits.BODY_PAUSE_MILLIS)
        .setSocketOption(Options.WRITE_TIMEOUT, Limits.BODY_PAUSE_MILLIS)
        .setSocketOption(Options.REUSE_ADDRESSES, true);
  }

  private static IOException bindFailure(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failure) {
        return failure;
      }
    }
    throw e;
  }
}
