package ua.obriy.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.Trace;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Names;
import ua.obriy.model.Original;
import ua.obriy.model.Provenance;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.search.Story;

/// A whole document with its evidence.
///
/// @param lang as stated, else as told from the words, which `langInferred` says
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
    @Nullable Before original,
    Origin provenance,
    List<Past> history,
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

  record Origin(
      String source,
      @Nullable String url,
      @Nullable String address,
      @Nullable String fetched,
      String hash,
      String parser) {
    static Origin of(SourceDocument document) {
      Provenance read = document.provenance();
      String version = read.version().isEmpty() ? "" : " " + read.version();
      return new Origin(
          read.origin(),
          document.url(),
          read.address(),
          read.fetched() == null ? null : read.fetched().toString(),
          read.hash(),
          read.parser() + version);
    }
  }

  /// One thing that happened to the document.
  record Past(
      String time,
      String action,
      String source,
      @Nullable String before,
      @Nullable String after,
      @Nullable String reason) {
    static Past of(Trace trace) {
      return new Past(
          trace.time().toString(),
          trace.action().label(),
          trace.source(),
          trace.before(),
          trace.after(),
          trace.reason());
    }
  }

  /// What is known of a document beside it.
  record Beside(@Nullable Story story, List<Trace> history) {}

  static DocumentJson of(EnrichedDocument document, Beside beside, Labels labels) {
    Story story = beside.story();
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
        Before.of(source),
        Origin.of(source),
        beside.history().stream().map(Past::of).toList(),
        source.extra(),
        story == null ? null : StoryJson.of(story));
  }
}
