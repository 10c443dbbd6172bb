package ua.obriy.ingest;

import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;

/// An outcome as lines for people: what golden files hold.
final class OutcomeText {
  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> of(accepted.document());
      case Outcome.Skipped(String origin, String reason) ->
          "skipped: %s: %s%n".formatted(origin, reason);
      case Outcome.Failed(String origin, String reason) ->
          "failed: %s: %s%n".formatted(origin, reason);
    };
  }

  private static String of(SourceDocument document) {
    StringBuilder lines = new StringBuilder();
    line(lines, "accepted", document.provenance().origin());
    line(lines, "parser", document.provenance().parser());
    line(lines, "id", document.id());
    line(lines, "url", document.url());
    line(lines, "date", document.date());
    line(lines, "source", document.source());
    line(lines, "kind", document.kind());
    line(lines, "lang", document.lang());
    line(lines, "partOf", document.partOf());
    for (Repair repair : document.repairs()) {
      line(lines, "repair", repair);
    }
    line(lines, "title", document.title());
    return lines.append(document.text()).append("\n").toString();
  }

  private static void line(StringBuilder lines, String name, Object value) {
    if (value != null) {
      lines.append(name).append(": ").append(value).append("\n");
    }
  }

  private OutcomeText() {}
}
