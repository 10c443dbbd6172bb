package ua.obriy.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.SourceDocument;
import ua.obriy.search.Story;

/// The story of a document.
///
/// @param id for the parameter `story`
/// @param size documents in the story
/// @param members those who were first, by date, then by arrival
record StoryJson(String id, int size, List<Member> members) {
  /// Members shown; the rest is found with the parameter `story`.
  static final int MOST = 50;

  /// @param letters length of the text
  /// @param first whether the index knows no earlier one
  /// @param kept share of the words of the first text that are here too
  /// @param added share of the words here that the first text has not
  /// @param duplicateOf the first member with exactly this title and text; null when this is it
  record Member(
      String id,
      String title,
      @Nullable String url,
      @Nullable String date,
      @Nullable String source,
      int letters,
      boolean first,
      double kept,
      double added,
      @Nullable String duplicateOf) {}

  static StoryJson of(Story story) {
    List<Story.Member> all = story.members();
    List<Member> members =
        all.stream().map(one -> member(one, one == all.getFirst(), duplicateOf(one, all))).toList();
    return new StoryJson(story.cluster().id(), story.cluster().size(), members);
  }

  private static @Nullable String duplicateOf(Story.Member member, List<Story.Member> all) {
    SourceDocument source = member.document().source();
    return all.stream()
        .map(one -> one.document().source())
        .filter(source::hasWordsOf)
        .map(SourceDocument::id)
        .findFirst()
        .filter(id -> !id.equals(source.id()))
        .orElse(null);
  }

  private static Member member(Story.Member member, boolean first, @Nullable String duplicateOf) {
    SourceDocument source = member.document().source();
    return new Member(
        source.id(),
        source.title(),
        source.url(),
        source.date() == null ? null : source.date().toString(),
        source.source(),
        source.text().length(),
        first,
        AnnotationJson.rounded(member.kept()),
        AnnotationJson.rounded(member.added()),
        duplicateOf);
  }
}
