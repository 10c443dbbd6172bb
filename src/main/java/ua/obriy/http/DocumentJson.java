package ua.obriy.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Names;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.search.Story;

/// A whole document with its evidence.
///
/// @param lang as stated, else as told from the words, which `langInferred` says
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
    boolean langInferred,
    @Nullable String project,
    List<AnnotationJson.NameFound> people,
    List<AnnotationJson.NameFound> organizations,
    List<AnnotationJson.NameFound> projects,
    List<AnnotationJson.DateFound> dates,
    List<AnnotationJson.MoneyFound> money,
    List<AnnotationJson.PlaceFound> places,
    List<NamedTopic> topics,
    List<Repaired> repairs,
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

  record Repaired(String kind, String field, String before, String after) {
    static Repaired of(Repair repair) {
      return new Repaired(repair.kind(), repair.field().label(), repair.before(), repair.after());
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
        document.lang(),
        document.isLangInferred(),
        names.projects().isEmpty() ? null : names.projects().getFirst().name(),
        found.people(),
        found.organizations(),
        found.projects(),
        found.dates(),
        found.money(),
        found.places(),
        document.topics().stream().map(topic -> NamedTopic.of(topic, labels)).toList(),
        source.repairs().stream().map(Repaired::of).toList(),
        new Origin(
            source.provenance().origin(),
            source.url(),
            source.provenance().hash(),
            source.provenance().parser()),
        source.extra(),
        story == null ? null : StoryJson.of(story));
  }
}
