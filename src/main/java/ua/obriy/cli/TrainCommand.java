package ua.obriy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ua.obriy.http.HttpServer;
import ua.obriy.http.ServerSettings;
import ua.obriy.index.DocumentIndex;
import ua.obriy.ingest.Ingest;
import ua.obriy.run.RunTally;

/// A short life of the program, for the JVM to learn its start (`-XX:AOTCacheOutput`): indexes
/// documents into a folder that is thrown away, serves them, asks a few questions, ends.
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
  private static final List<String> QUESTIONS =
      List.of(
          "/",
          "/api/search?q=" + encoded("лікарня у Харкові"),
          "/api/search?q=" + encoded("ремонт доріг") + "&size=10&asTyped=true",
          "/api/map",
          "/api/suggest?q=" + encoded("Сум"),
          "/api/topics",
          "/geo/regions.topojson",
          "/health/ready");

  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();

  TrainCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("obriy-train");
    try {
      serve(folder);
    } finally {
      delete(folder);
    }
    return 0;
  }

  private void serve(Path folder) throws IOException {
    Knowledge knowledge = Knowledge.load();
    try (DocumentIndex index = knowledge.store(folder).openForWriting();
        Pipeline pipeline = new Pipeline(knowledge, Target.fresh(index), new RunTally())) {
      Ingest ingest = new Ingest();
      home.documentSources().forEach(source -> ingest.read(source, pipeline::take));
      pipeline.finish();
    }
    ServerSettings settings =
        new ServerSettings("127.0.0.1", 0, null, null, home.web(), home.boundaries());
    try (OpenIndex open = OpenIndex.forReading(knowledge.store(folder));
        HttpServer server = new Serving(console, home, knowledge).start(open, settings)) {
      for (String question : QUESTIONS) {
        ask(server.port(), question);
      }
    }
  }

  private static void ask(int port, String question) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port + question);
    try (InputStream answer = address.toURL().openStream()) {
      answer.readAllBytes();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
