package ua.obriy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.obriy.cli.ExplainedToken.Known;
import ua.obriy.cli.ExplainedToken.Origin;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Mention;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.TopicFinding;
import ua.obriy.model.Traits;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.Equivalence;
import ua.obriy.text.Normalisation;

/// An analysis as a person reads it: a table of words, what was changed in them, places, topics.
final class AnalysisReport {
  /// Longer cells push the next column to the right.
  private static final int WIDEST = 36;

  private static final String SEPARATOR = "; ";

  private final Console console;
  private final Knowledge knowledge;

  AnalysisReport(Console console, Knowledge knowledge) {
    this.console = console;
    this.knowledge = knowledge;
  }

  private String say(String key, Object... values) {
    return console.messages().text("analyze." + key, values);
  }

  void print(EnrichedDocument found, List<ExplainedToken> tokens) {
    if (found.lang() != null && !found.lang().equals(DocumentLanguage.UKRAINIAN.code())) {
      console.out().println(say("language", say("language." + found.lang())));
    }
    printTokens(tokens);
    console.out().println(say("places", found.places().size()));
    found.places().forEach(this::print);
    console.out().println(say("topics", found.topics().size()));
    found.topics().forEach(this::print);
  }

  private void printTokens(List<ExplainedToken> tokens) {
    console.out().println(say("tokens", tokens.size()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", say("column.form"), say("column.lemmas"), say("column.why")));
    for (int i = 0; i < tokens.size(); i++) {
      rows.add(row(i + 1, tokens.get(i)));
    }
    int number = width(rows, 0);
    int form = width(rows, 1);
    int lemmas = width(rows, 2);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      String line = padded("", number - length(row.get(0))) + row.get(0);
      line += "  " + padded(row.get(1), form) + "  " + padded(row.get(2), lemmas);
      console.out().println("  " + line + "  " + row.get(3));
      if (i > 0) {
        printNotes(tokens.get(i - 1), number);
      }
    }
  }

  private static List<String> row(int number, String form, String lemmas, String why) {
    return List.of(Integer.toString(number), form, lemmas, why);
  }

  private List<String> row(int number, ExplainedToken one) {
    return row(number, one.token().form(), String.join(", ", one.token().lemmas()), why(one));
  }

  private String why(ExplainedToken one) {
    String origin = say("origin." + one.origin());
    String known =
        one.known().stream().map(kind -> say("known." + kind)).collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    boolean plain = known.isEmpty() || one.known().equals(Set.of(Known.COMMON));
    parts.add(plain ? origin : origin + ": " + known);
    if (one.token().has(Traits.DOTTED) && one.origin() != Origin.ABBREVIATION) {
      parts.add(say("abbreviation"));
    }
    if (!one.dropped().isEmpty()) {
      String key = one.token().has(Traits.CAPITALISED) ? "dropped.capital" : "dropped.small";
      parts.add(say(key, String.join(", ", one.dropped())));
    }
    return String.join(SEPARATOR, parts);
  }

  /// Under the word, since most words have none.
  private void printNotes(ExplainedToken one, int indent) {
    printNote("changes", one.changes().stream().map(this::change), indent);
    printNote("equivalents", one.equivalents().stream().map(this::equivalent), indent);
  }

  private void printNote(String key, Stream<String> notes, int indent) {
    String all = notes.distinct().collect(Collectors.joining(SEPARATOR));
    if (!all.isEmpty()) {
      console.out().println("  " + padded("", indent) + "  ↳ " + say(key, all));
    }
  }

  private String equivalent(Equivalence one) {
    String text = say("equivalent." + one.kind(), one.text());
    String near = one.weight() < 1 ? " × " + one.weight() : "";
    int words = one.to() - one.from();
    return (words > 1 ? say("equivalent.words", words) + " " : "") + text + near;
  }

  private String change(Normalisation change) {
    String from = named(change.from().codePointAt(0));
    String kind = say("change." + change.kind());
    return change.to().isEmpty()
        ? kind + " " + from
        : kind + " " + from + " → " + named(change.to().codePointAt(0));
  }

  /// The character itself where it can be seen and told apart, and its number where it is not an
  /// ordinary letter of ours.
  private static String named(int c) {
    int type = Character.getType(c);
    boolean seen =
        type != Character.NON_SPACING_MARK && type != Character.FORMAT && !Character.isSpaceChar(c);
    boolean plain = c == '\'' || c == '-' || c >= 'Ѐ' && c <= 'ӿ';
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String letter = Character.toString(c);
    return plain ? letter : seen ? letter + " (" + code + ")" : code;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> length(row.get(column)))
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - length(cell)));
  }

  private void print(PlaceFinding place) {
    String surfaces =
        place.mentions().stream()
            .map(Mention::surface)
            .distinct()
            .collect(Collectors.joining("», «", "«", "»"));
    console
        .out()
        .printf(
            "  %s (%s), %s %s%n    %s: %s%n",
            place.place().name(),
            place.regionName(),
            say("type." + place.place().type()),
            place.place().code(),
            surfaces,
            place.reason());
  }

  private void print(TopicFinding topic) {
    String name = knowledge.topics().topic(topic.id()).map(one -> one.name()).orElse(topic.id());
    String evidence = String.join(", ", topic.evidence());
    console
        .out()
        .printf(Locale.ROOT, "  %s (%s) %.2f: %s%n", name, topic.id(), topic.score(), evidence);
  }
}
