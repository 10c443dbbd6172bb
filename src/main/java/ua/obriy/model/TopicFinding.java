package ua.obriy.model;

import java.util.List;

/// A topic that a document is about.
///
/// @param score 0 to 1, comparable inside one document
/// @param evidence the words of the document that prove it, most telling first; empty when given
public record TopicFinding(String id, double score, List<String> evidence) {
  public TopicFinding {
    evidence = List.copyOf(evidence);
  }
}
