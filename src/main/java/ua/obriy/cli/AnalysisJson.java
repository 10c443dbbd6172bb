package ua.obriy.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import ua.obriy.enrich.Annotated;
import ua.obriy.http.Json;
import ua.obriy.text.Equivalence;
import ua.obriy.text.Normalisation;

/// The same for programs: the annotation of the text, and its words with their reasons.
final class AnalysisJson {
  /// @param start UTF-16 offset into the text
  /// @param origin dictionary, guess, unknown, abbreviation or number
  /// @param known place, first_name, last_name, common
  /// @param dropped lemmas that the capital or small letter excludes
  record TokenJson(
      int start,
      int end,
      String surface,
      String form,
      List<String> lemmas,
      String origin,
      List<String> known,
      List<String> dropped,
      List<ChangeJson> changes,
      List<EquivalentJson> equivalents) {

    static TokenJson of(ExplainedToken one) {
      return new TokenJson(
          one.token().start(),
          one.token().end(),
          one.surface(),
          one.token().form(),
          one.token().lemmas(),
          lower(one.origin()),
          one.known().stream().map(AnalysisJson::lower).toList(),
          one.dropped(),
          one.changes().stream().map(ChangeJson::of).toList(),
          one.equivalents().stream().map(EquivalentJson::of).toList());
    }
  }

  /// @param words how many tokens it stands for, from this one on
  record EquivalentJson(int words, String kind, double weight, String text) {
    static EquivalentJson of(Equivalence one) {
      return new EquivalentJson(one.to() - one.from(), one.kind().key(), one.weight(), one.text());
    }
  }

  record ChangeJson(String kind, String from, String to) {
    static ChangeJson of(Normalisation change) {
      return new ChangeJson(lower(change.kind()), change.from(), change.to());
    }
  }

  private AnalysisJson() {}

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// One object in one line.
  static byte[] of(Annotated found, List<ExplainedToken> tokens) {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode answer = mapper.createObjectNode();
    answer.set("tokens", mapper.valueToTree(tokens.stream().map(TokenJson::of).toList()));
    ObjectNode findings =
        (ObjectNode) mapper.readTree(Json.annotation(found, Json.Detail.FINDINGS));
    findings.remove("id");
    answer.setAll(findings);
    return mapper.writeValueAsBytes(answer);
  }
}
