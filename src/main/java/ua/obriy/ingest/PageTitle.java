package ua.obriy.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a page: what metadata, headings, lines in bold and the page's `title` agree on.
final class PageTitle {
  private static final String TITLE_SEPARATOR = "\\s+[|–—»·-]\\s+|\\s*[|]\\s*";
  private static final String PARTS = "\\s+(?:[|–—»›·/<>-]|::)\\s+|\\s*[|]\\s*";
  private static final int LEAST_WORDS = 3;

  private final Document page;
  private final LinkedData linked;

  PageTitle(Document page, LinkedData linked) {
    this.page = page;
    this.linked = linked;
  }

  /// The fullest of the headlines that agree; the page's `title` only without the site's name.
  String text() {
    Optional<String> stated = linked.text("headline").or(() -> meta("og:title"));
    Optional<String> heading = heading(stated.orElseGet(page::title));
    String title = stated.or(() -> heading).orElseGet(this::pageTitle);
    return heading.filter(whole -> agree(whole, title)).map(this::lowered).orElse(title);
  }

  /// A heading set in capitals as the page's `title` writes it.
  private String lowered(String heading) {
    boolean shouted = heading.chars().noneMatch(Character::isLowerCase);
    String title = pageTitle();
    return shouted && Words.bare(title).equals(Words.bare(heading)) ? title : heading;
  }

  /// The heading that is marked as headline or that the stated title agrees with; else the only
  /// one of the first level.
  private Optional<String> heading(String stated) {
    List<String> first = texts("h1");
    return page.select("[itemprop=headline]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> agreeing(texts("h1,h2,h3"), stated))
        .or(() -> agreeing(shortLines(), stated))
        .or(() -> first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty());
  }

  private List<String> texts(String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /// Where headings are set in bold only.
  private List<String> shortLines() {
    return Blocks.of(page.body()).stream()
        .filter(block -> block.linked() == 0 && Words.count(block.text()) >= LEAST_WORDS)
        .map(Block::text)
        .toList();
  }

  private static Optional<String> agreeing(List<String> headings, String title) {
    return headings.stream()
        .filter(heading -> agree(heading, title) || isPart(heading, title))
        .max(Comparator.comparingInt(String::length));
  }

  /// The last part of «Рада :: Новини :: Заголовок».
  private static boolean isPart(String heading, String title) {
    String bare = Words.bare(heading);
    return Words.count(heading) >= LEAST_WORDS
        && (Stream.of(title.split(PARTS)).anyMatch(part -> Words.bare(part).equals(bare))
            || Words.bare(title).endsWith(" " + bare));
  }

  /// Whether the heading is the title without the site's name, or before it was cut.
  private static boolean agree(String heading, String title) {
    String bare = Words.bare(heading);
    if (CutTitle.isCut(title.strip())) {
      return CutTitle.completed(title.strip(), List.of(heading)).isPresent();
    }
    return !bare.isEmpty() && Words.bare(title).startsWith(bare);
  }

  private String pageTitle() {
    String title = page.title().strip();
    String site = meta("og:site_name").orElse("");
    String[] parts = title.split(TITLE_SEPARATOR);
    boolean named = parts.length > 1 && (site.isEmpty() || parts[parts.length - 1].equals(site));
    return named
        ? title
            .substring(0, title.lastIndexOf(parts[parts.length - 1]))
            .replaceFirst("[\\s|–—»·-]+$", "")
        : title;
  }

  private Optional<String> meta(String name) {
    return PageMetadata.meta(page, name);
  }
}
