package ua.obriy.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.Given;

/// One document of the JSON form. A member of a wrong type does not spoil the others: it is kept
/// among the unknown members and noted as a repair `member`; only when neither title nor text is
/// left the document fails, naming the member. A member that is null or blank counts as absent, and
/// so does the object `obriy`: what an export says was understood is understood anew.
final class JsonDocument {
  private static final String UNDERSTOOD = "obriy";

  private final Map<String, Object> members = new LinkedHashMap<>();
  private final Draft draft;
  private @Nullable String complaint;

  JsonDocument(Map<?, ?> members, Draft draft) {
    members.forEach(
        (name, value) -> {
          boolean understood = UNDERSTOOD.equals(name) && value instanceof Map<?, ?>;
          if (value != null && !understood) {
            this.members.put(String.valueOf(name), value);
          }
        });
    this.draft = draft;
  }

  Reading read() {
    draft.id = id();
    draft.title = text("title").orElse("");
    draft.text = text("text").orElse("");
    draft.url = text("url").map(String::strip).orElse(null);
    draft.source = text("source").map(String::strip).orElse(null);
    draft.kind = text("kind").map(String::strip).orElse(null);
    draft.lang = text("lang").map(String::strip).orElse(null);
    draft.date = date().orElse(null);
    draft.given = given();
    draft.extra.putAll(members);
    if (!draft.title.isBlank() || !draft.text.isBlank()) {
      return new Reading.Parsed(draft);
    }
    return complaint == null
        ? Reading.skipped(draft.origin, Cleaning.EMPTY)
        : Reading.failed(draft.origin, complaint);
  }

  private @Nullable String id() {
    if (members.get("id") instanceof Number number) {
      members.remove("id");
      return number.toString();
    }
    return text("id").map(String::strip).orElse(null);
  }

  private Optional<String> text(String name) {
    Object value = members.remove(name);
    if (value instanceof String words) {
      return words.isBlank() ? Optional.empty() : Optional.of(words);
    }
    if (value != null) {
      keepBad(name, value);
      boolean needed = name.equals("title") || name.equals("text");
      complaint = needed ? name + " має бути рядком: " + Draft.cut(value.toString()) : complaint;
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date() {
    Object value = members.remove("date");
    Optional<LocalDate> date =
        switch (value) {
          case String words -> Dates.parse(words);
          case Number number -> Dates.ofNumber(number.longValue());
          case null, default -> Optional.empty();
        };
    if (value != null && date.isEmpty() && !value.toString().isBlank()) {
      keepBad("date", value);
    }
    return date;
  }

  private Given given() {
    List<String> projects = new ArrayList<>(list("project"));
    projects.addAll(list("projects"));
    return new Given(
        list("places"), list("topics"), list("people"), list("organizations"), projects);
  }

  /// A string or a list of strings; what is neither stays among the unknown members.
  private List<String> list(String name) {
    Object value = members.remove(name);
    if (value == null) {
      return List.of();
    }
    List<String> good = new ArrayList<>();
    List<Object> bad = new ArrayList<>();
    for (Object item : value instanceof List<?> items ? items : List.of(value)) {
      if (item instanceof String words && !words.isBlank()) {
        good.add(words.strip());
      } else if (item != null && !(item instanceof String)) {
        bad.add(item);
      }
    }
    if (!bad.isEmpty()) {
      keepBad(name, bad);
    }
    return good;
  }

  private void keepBad(String name, Object value) {
    draft.extra.put(name, value);
    Field field = name.equals("title") ? Field.TITLE : Field.TEXT;
    draft.note("member", field, name + ": " + value, "");
  }
}
