package ua.obriy.sources;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.obriy.ingest.Arrival;

/// Something that has documents, now and later.
///
/// @param name unique; documents that come from it bear it as their source, but for those of a
///     folder
/// @param locations one address or path; of pages any number
/// @param interval from the end of one visit to the next
/// @param documents kind of its documents that tell none, such as `news`
/// @param language of its documents that tell none
/// @param home code or name of a place that decides between namesakes in its documents
/// @param limit most pages fetched in one visit
public record Source(
    String name,
    Kind kind,
    List<String> locations,
    Duration interval,
    @Nullable String documents,
    @Nullable String language,
    @Nullable String home,
    int limit,
    boolean enabled) {
  /// What is done with the locations.
  public enum Kind {
    FEED(Duration.ofMinutes(15)),
    FOLDER(Duration.ofMinutes(1)),
    PAGES(Duration.ofHours(1)),
    SITEMAP(Duration.ofHours(6));

    final Duration interval;

    Kind(Duration interval) {
      this.interval = interval;
    }

    /// As it is written in files.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Source {
    locations = List.copyOf(locations);
  }

  String location() {
    return locations.getFirst();
  }

  Arrival.About about() {
    return new Arrival.About(kind == Kind.FOLDER ? null : name, documents, language, home);
  }
}
