package ua.obriy.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ua.obriy.http.HttpServer;
import ua.obriy.http.ServerSettings;

/// The whole product over the bundled documents, on a free port of this machine, wired as `obriy
/// serve` wires it. It can be stopped and started again at the same address.
public final class SampleSite implements AutoCloseable {
  private final Home home = Home.ofProcess();
  private final Console console =
      new Console(quiet(), quiet(), false, Messages.in(Locale.of("uk")));
  private final Knowledge knowledge;
  private final OpenIndex open;
  private HttpServer server;
  private final int port;

  private SampleSite(Path folder) throws IOException {
    this.knowledge = Knowledge.load();
    new Indexing(console, home, knowledge).run(knowledge.store(folder), sources());
    this.open = OpenIndex.forReading(knowledge.store(folder));
    this.server = listen(0);
    this.port = server.port();
  }

  /// Indexes the documents and serves them.
  ///
  /// @param folder for the index, empty
  public static SampleSite start(Path folder) throws IOException {
    return new SampleSite(folder);
  }

  private List<String> sources() throws IOException {
    return home.documentSources();
  }

  private HttpServer listen(int at) throws IOException {
    ServerSettings settings =
        new ServerSettings("127.0.0.1", at, null, null, home.web(), home.boundaries());
    return new Serving(console, home, knowledge).start(open, settings);
  }

  private static PrintStream quiet() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }

  /// Without a slash at the end, such as `http://127.0.0.1:40123`.
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /// Nobody answers at the address any more, until [#startAgain].
  public void stop() {
    server.close();
  }

  public void startAgain() throws IOException {
    server = listen(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
    open.close();
  }
}
