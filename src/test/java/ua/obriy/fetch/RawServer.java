package ua.obriy.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web server on 127.0.0.1 that says exactly what it is told to, also what no decent server says.
/// Reached as `localhost`. Without an answer for a path it says 404.
public final class RawServer implements AutoCloseable {
  /// Writes all that goes over the line, the first line of the answer included.
  public interface Reply {
    void write(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  /// @param headers by names in small letters
  public record Request(String path, Map<String, String> headers) {}

  private final ServerSocket socket;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public RawServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  public RawServer on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  /// An answer 200.
  public RawServer on(String path, String type, String body) {
    return on(path, (_, out) -> send(out, "200 OK", body, "Content-Type: " + type));
  }

  public RawServer redirect(String path, String to) {
    return on(path, (_, out) -> send(out, "302 Found", "", "Location: " + to));
  }

  public String url(String path) {
    return "http://localhost:" + port() + path;
  }

  public int port() {
    return socket.getLocalPort();
  }

  /// Paths in the order in which they were asked for.
  public List<String> asked() {
    return requests.stream().map(Request::path).toList();
  }

  public List<String> askedBesidesRobots() {
    return asked().stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  public List<Request> requests() {
    return requests;
  }

  public static void send(OutputStream out, String status, String body, String... headers)
      throws IOException {
    send(out, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public static void send(OutputStream out, String status, byte[] body, String... headers)
      throws IOException {
    head(out, status, "Content-Length: " + body.length, headers);
    out.write(body);
    out.flush();
  }

  public static void head(OutputStream out, String status, String length, String... headers)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of("HTTP/1.1 " + status, "Connection: close"));
    lines.add(length);
    lines.addAll(List.of(headers));
    lines.removeIf(String::isEmpty);
    out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      String line = in.readLine();
      if (line == null) {
        return;
      }
      Map<String, String> headers = new LinkedHashMap<>();
      for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
        int colon = header.indexOf(':');
        headers.put(
            header.substring(0, colon).toLowerCase(Locale.ROOT),
            header.substring(colon + 1).strip());
      }
      Request request = new Request(line.split(" ")[1], headers);
      requests.add(request);
      replies
          .getOrDefault(request.path(), (_, out) -> send(out, "404 Not Found", ""))
          .write(request, client.getOutputStream());
    } catch (IOException _) {
      // the client went away, which is its right
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket client : open) {
      client.close();
    }
  }
}
