package ua.obriy.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Names;
import ua.obriy.model.Original;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.search.Story;

/// A whole document with its evidence.
///
/// @param original title and text as they were read; null when no repair changed them
/// @param given members of the input that we have no meaning for, as they came
/// @param cluster the document and its copies; null when it has none
record DocumentJson(
    String id,
    String title,
    String text,
    @Nullable String url,
    @Nullable String date,
    @Nullable String kind,
    @Nullable String source,
    @Nullable String lang,
    @Nullable String project,
    List<AnnotationJson.NameFound> people,
    List<AnnotationJson.NameFound> organizations,
    List<AnnotationJson.NameFound> projects,
    List<AnnotationJson.DateFound> dates,
    List<AnnotationJson.MoneyFound> money,
    List<AnnotationJson.PlaceFound> places,
    List<NamedTopic> topics,
    List<Repaired> repairs,
    @Nullable Before original,
    Origin provenance,
    Map<String, Object> given,
    @Nullable StoryJson cluster) {

  record NamedTopic(String id, String name, double score, List<String> evidence) {
    static NamedTopic of(TopicFinding found, Labels labels) {
      return new NamedTopic(
          found.id(),
          labels.topic(found.id()),
          AnnotationJson.rounded(found.score()),
          found.evidence());
    }
  }

  /// @param line of the original title or text, from 1; 0 for the whole
  record Repaired(String kind, String field, int line, String before, String after) {
    static Repaired of(Repair repair) {
      return new Repaired(
          repair.kind(), repair.field().label(), repair.line(), repair.before(), repair.after());
    }
  }

  record Before(String title, String text) {
    static @Nullable Before of(SourceDocument source) {
      Original original = source.original();
      return original.isSame()
          ? null
          : new Before(
              Objects.requireNonNullElse(original.title(), source.title()),
              Objects.requireNonNullElse(original.text(), source.text()));
    }
  }

  record Origin(String source, @Nullable String url, String hash, String parser) {}

  static DocumentJson of(EnrichedDocument document, @Nullable Story story, Labels labels) {
    SourceDocument source = document.source();
    AnnotationJson found = AnnotationJson.of(document);
    Names names = document.names();
    return new DocumentJson(
        source.id(),
        source.title(),
        source.text(),
        source.url(),
        source.date() == null ? null : source.date().toString(),
        source.kind(),
        source.source(),
        source.lang(),
        names.projects().isEmpty() ? null : names.projects().getFirst().name(),
        found.people(),
        found.organizations(),
        found.projects(),
        found.dates(),
        found.money(),
        found.places(),
        document.topics().stream().map(topic -> NamedTopic.of(topic, labels)).toList(),
        source.repairs().stream().map(Repaired::of).toList(),
        Before.of(source),
        new Origin(
            source.provenance().origin(),
            source.url(),
            source.provenance().hash(),
            source.provenance().parser()),
        source.extra(),
        story == null ? null : StoryJson.of(story));
  }
}
