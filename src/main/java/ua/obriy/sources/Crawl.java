package ua.obriy.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import ua.obriy.fetch.Fetched;
import ua.obriy.fetch.PoliteFetcher;
import ua.obriy.ingest.Arrival;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.ingest.SiteMap;
import ua.obriy.ingest.Teaser;
import ua.obriy.model.SourceDocument;

/// Reads what stands at an address: a page, a feed with the pages of its teasers, or the pages of a
/// site map. Safe for use by several threads.
public final class Crawl {
  private static final int MOST_MAPS = 50;
  private static final int DEEPEST_MAP = 3;
  private static final int MOST_MAP_BYTES = 60 << 20;

  private final PoliteFetcher fetcher;
  private final int mostPages;

  /// @param mostPages of one site map
  public Crawl(PoliteFetcher fetcher, int mostPages) {
    this.fetcher = fetcher;
    this.mostPages = mostPages;
  }

  public static boolean isAddress(String source) {
    return source.matches("(?is)https?://.*");
  }

  /// Hands over every outcome on the calling thread; faults of the web become outcomes.
  ///
  /// @param run knows which ids were met before
  public void read(String address, Ingest run, Consumer<Outcome> receiver) {
    switch (fetcher.get(address, Fetched.Stamp.NONE)) {
      case Fetched.Body body -> read(body, run, receiver);
      case Fetched.Failed failed -> receiver.accept(failed(address, failed.reason()));
      case Fetched.Rejected rejected -> receiver.accept(failed(address, rejected.reason()));
      case Fetched.Unchanged _ -> {}
    }
  }

  private void read(Fetched.Body body, Ingest run, Consumer<Outcome> receiver) {
    Optional<SiteMap> map;
    try {
      map = siteMap(body);
    } catch (IOException | IllegalArgumentException e) {
      receiver.accept(
          new Outcome.Failed(body.address(), "карту сайту не прочитати: " + e.getMessage()));
      return;
    }
    if (map.isPresent()) {
      List<SiteMap.Link> links = links(body, map.get(), receiver);
      links.stream().limit(mostPages).forEach(link -> page(link.address(), run, receiver));
      if (links.size() > mostPages) {
        String reason = "забагато сторінок: прочитано " + mostPages + " із " + links.size();
        receiver.accept(new Outcome.Skipped(body.address(), reason));
      }
      return;
    }
    run.read(
        arrival(body, Arrival.About.NOTHING),
        outcome ->
            receiver.accept(
                outcome instanceof Outcome.Accepted entry ? completed(entry) : outcome));
  }

  private void page(String address, Ingest run, Consumer<Outcome> receiver) {
    switch (fetcher.get(address, Fetched.Stamp.NONE)) {
      case Fetched.Body body -> run.read(arrival(body, Arrival.About.NOTHING), receiver);
      case Fetched.Failed failed -> receiver.accept(failed(address, failed.reason()));
      case Fetched.Rejected rejected -> receiver.accept(failed(address, rejected.reason()));
      case Fetched.Unchanged _ -> {}
    }
  }

  private static Outcome failed(String address, String reason) {
    return new Outcome.Failed(PoliteFetcher.shown(address), reason);
  }

  List<Outcome> outcomes(Fetched.Body body, Arrival.About about) {
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(arrival(body, about), outcomes::add);
    return outcomes;
  }

  private static Arrival arrival(Fetched.Body body, Arrival.About about) {
    return new Arrival(body.address(), body.bytes(), body.charset(), body.time(), about);
  }

  private Outcome completed(Outcome.Accepted entry) {
    return new Outcome.Accepted(whole(entry.document()).document(), entry.sighting());
  }

  /// @param missing the page could not be had for the moment
  record Whole(SourceDocument document, boolean missing) {}

  /// A teaser with the text of its page; anything else as it is.
  Whole whole(SourceDocument entry) {
    String address = entry.url();
    if (address == null || !Teaser.is(entry)) {
      return new Whole(entry, false);
    }
    return switch (fetcher.get(address, Fetched.Stamp.NONE)) {
      case Fetched.Body body ->
          new Whole(
              outcomes(body, Arrival.About.NOTHING).stream()
                  .filter(Outcome.Accepted.class::isInstance)
                  .map(page -> ((Outcome.Accepted) page).document())
                  .max(Comparator.comparingInt(page -> page.text().length()))
                  .map(page -> Teaser.completed(entry, page))
                  .orElse(entry),
              false);
      case Fetched.Failed failed -> new Whole(entry, failed.again());
      case Fetched.Rejected _, Fetched.Unchanged _ -> new Whole(entry, false);
    };
  }

  Fetched fetch(String address, Fetched.Stamp known) {
    return fetcher.get(address, known);
  }

  /// The map, also a packed one; empty when the bytes are none.
  static Optional<SiteMap> siteMap(Fetched.Body body) throws IOException {
    byte[] bytes = body.bytes();
    boolean packed = bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    if (!packed) {
      return SiteMap.of(bytes);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(MOST_MAP_BYTES + 1);
      if (unpacked.length > MOST_MAP_BYTES) {
        throw new IOException("розпаковано понад " + MOST_MAP_BYTES + " байтів");
      }
      return SiteMap.of(unpacked);
    }
  }

  /// The pages of a map and of the maps that it leads to, on the same server.
  List<SiteMap.Link> links(Fetched.Body body, SiteMap map, Consumer<Outcome> receiver) {
    Set<SiteMap.Link> pages = new LinkedHashSet<>();
    Maps maps = new Maps(pages, new LinkedHashSet<>(Set.of(body.address())), receiver);
    collect(body.address(), map, 1, maps);
    return List.copyOf(pages);
  }

  /// @param seen addresses of maps
  private record Maps(Set<SiteMap.Link> pages, Set<String> seen, Consumer<Outcome> receiver) {}

  private void collect(String address, SiteMap map, int depth, Maps maps) {
    String server = serverOf(address);
    for (SiteMap.Link link : map.links()) {
      if (!serverOf(link.address()).equals(server)) {
        maps.receiver().accept(failed(link.address(), "адреса не з цього сайту: " + server));
      } else if (!map.index()) {
        maps.pages().add(link);
      } else if (depth < DEEPEST_MAP
          && maps.seen().size() <= MOST_MAPS
          && maps.seen().add(link.address())) {
        descend(link.address(), depth, maps);
      }
    }
  }

  private void descend(String address, int depth, Maps maps) {
    String fault =
        switch (fetcher.get(address, Fetched.Stamp.NONE)) {
          case Fetched.Body body -> {
            try {
              Optional<SiteMap> map = siteMap(body);
              map.ifPresent(below -> collect(body.address(), below, depth + 1, maps));
              yield map.isPresent() ? "" : "це не карта сайту";
            } catch (IOException | IllegalArgumentException e) {
              yield "карту сайту не прочитати: " + e.getMessage();
            }
          }
          case Fetched.Failed failed -> failed.reason();
          case Fetched.Rejected rejected -> rejected.reason();
          case Fetched.Unchanged _ -> "";
        };
    if (!fault.isEmpty()) {
      maps.receiver().accept(failed(address, fault));
    }
  }

  private static String serverOf(String address) {
    return address
        .replaceFirst("(?is)^https?://([^/?#]*).*$", "$1")
        .toLowerCase(java.util.Locale.ROOT)
        .replaceFirst("^www\\.", "");
  }
}
