package ua.obriy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ua.obriy.http.Json;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.SourceDocument;

/// `obriy annotate`: documents in, what we understand of them out, line by line in the same order.
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HelpOptions help = new HelpOptions();

  @Option(names = "--tokens", descriptionKey = "annotate.tokens")
  private boolean tokens;

  @Option(names = "--given", descriptionKey = "annotate.given")
  private boolean given;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..1",
      defaultValue = "-",
      descriptionKey = "annotate.source")
  private String source = "-";

  private long left;
  private boolean failed;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Knowledge knowledge = Knowledge.load();
    Json.Detail detail = tokens ? Json.Detail.WITH_TOKENS : Json.Detail.FINDINGS;
    try (OutputStream out = new BufferedOutputStream(console.out());
        Ordered<byte[]> lines = new Ordered<>(line -> write(out, line))) {
      Ingest ingest = new Ingest();
      ingest.read(
          source,
          outcome -> {
            switch (outcome) {
              case Outcome.Accepted accepted -> {
                SourceDocument read = accepted.document();
                SourceDocument document = given ? read : read.withoutGiven();
                lines.submit(
                    () -> Json.annotation(knowledge.enricher().annotate(document), detail));
              }
              case Outcome.Skipped(String origin, String reason) -> complain(origin, reason);
              case Outcome.Failed(String origin, String reason) -> {
                failed = true;
                complain(origin, reason);
              }
            }
          });
    }
    if (left > 0) {
      console.say("annotate.left", left);
    }
    return failed ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private void complain(String origin, String reason) {
    left++;
    console.err().println(origin + ": " + reason);
  }

  private static void write(OutputStream out, byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
