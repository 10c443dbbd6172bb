package ua.obriy.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import ua.obriy.http.HttpServer;
import ua.obriy.http.ServerSettings;
import ua.obriy.http.Services;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.TypedQuestion;

/// Serves an index until the process is told to stop.
record Serving(Console console, Home home, Knowledge knowledge) {
  private static final System.Logger LOG = System.getLogger(Serving.class.getName());
  private static final int MOST_PORT = 65_535;

  /// @return the exit code
  /// @param watching what is followed meanwhile, maybe nothing
  int run(Path folder, ListenOptions listen, Watching watching)
      throws IOException, InterruptedException {
    @Nullable String token = System.getenv("OBRIY_TOKEN");
    if (listen.port < 0 || listen.port > MOST_PORT) {
      throw new CommandException(console.messages().text("serve.badPort", listen.port));
    }
    LuceneStore store = knowledge.store(folder);
    boolean following = !watching.sources().isEmpty();
    boolean writable = following || token != null && !token.isBlank();
    try (Stop _ = Stop.watch();
        OpenIndex open =
            writable ? OpenIndex.forWriting(store, knowledge, home) : OpenIndex.forReading(store);
        HttpServer server =
            start(
                open,
                new ServerSettings(
                    listen.host,
                    listen.port,
                    token,
                    publicAddress(),
                    home.web(),
                    home.boundaries()));
        Watching.Beside _ = watching.beside(knowledge, store, open)) {
      String shown = listen.host.equals("127.0.0.1") ? "localhost" : listen.host;
      warmUp(open);
      console.say("serve.ready", shown, server.port(), open.engine().size());
      Stop.await();
      console.say("serve.stopping");
    }
    return 0;
  }

  private @Nullable URI publicAddress() {
    String given = System.getenv("OBRIY_URL");
    if (given == null || given.isBlank()) {
      return null;
    }
    if (!given.strip().matches("https?://[^\\s?#\"<>/]+(/[^\\s?#\"<>]*)?")) {
      throw new CommandException(console.messages().text("serve.badUrl", given));
    }
    return URI.create(given.strip());
  }

  /// Loads what is loaded at first use before a person waits for it.
  private void warmUp(OpenIndex open) {
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(
            () -> {
              try {
                knowledge.places().startingWith("К", 1);
                TypedQuestion question =
                    new TypedQuestion(
                        "ремонт лікарні",
                        Filters.NONE,
                        SearchRequest.Sort.RELEVANCE,
                        1,
                        null,
                        EnumSet.allOf(Facet.class),
                        false);
                knowledge.search(open.engine(), home).search(question);
              } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.DEBUG, "warm-up", e);
              }
            });
  }

  HttpServer start(OpenIndex open, ServerSettings settings) throws IOException {
    Services services =
        new Services(
            knowledge.search(open.engine(), home),
            open.engine(),
            open.index(),
            new BodyReader(),
            knowledge.enricher(),
            knowledge.places(),
            knowledge.topics().topics(),
            open.watches(),
            open.traces());
    try {
      return HttpServer.start(settings, services);
    } catch (BindException e) {
      throw new CommandException(
          console
              .messages()
              .text("serve.portTaken", settings.host(), settings.port(), settings.port() + 1));
    } catch (UnknownHostException | UnresolvedAddressException e) {
      throw new CommandException(console.messages().text("serve.badHost", settings.host()));
    }
  }
}
