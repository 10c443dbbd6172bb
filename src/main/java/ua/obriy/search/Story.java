package ua.obriy.search;

import java.util.List;
import ua.obriy.model.Cluster;
import ua.obriy.model.EnrichedDocument;

/// A text and its copies.
///
/// @param members in the order in which they came: by date, those without a date last, then by
///     arrival. The first one is the original as far as the index knows
public record Story(Cluster cluster, List<Member> members) {
  public Story {
    members = List.copyOf(members);
  }

  /// One text of a story against the first one.
  ///
  /// @param document as stored; its analysis is empty
  /// @param kept share of the words of the first text that this one has
  /// @param added share of the words of this text that the first one has not
  public record Member(EnrichedDocument document, double kept, double added) {}
}
