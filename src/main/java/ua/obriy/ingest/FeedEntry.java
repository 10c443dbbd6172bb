package ua.obriy.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;

/// One entry of a feed, of whatever format.
///
/// @param guid what the feed tells its entries apart by
/// @param link may be relative
/// @param titleHtml the title, in which tags and entities may stand
/// @param html the fullest text
/// @param full the feed says that this is the whole text, and not a summary
/// @param dates as written, the best first
record FeedEntry(
    @Nullable String guid,
    @Nullable String link,
    String titleHtml,
    String html,
    boolean full,
    List<String> dates,
    @Nullable String author) {
  /// Member of a document that is only the beginning of what stands at its address.
  static final String TEASER = "teaser";

  private static final int LONGEST_TEASER = 600;
  private static final Pattern CUT =
      Pattern.compile("(?s).*(?:…|\\.\\.\\.)\\s*(?:\\]|\\))?\\s*(?:→|»|>>)?\\s*");
  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)(?:читати|читайте|дізнатися|подробиці|докладніше|детальніше|більше|далі"
              + "|повний текст|continue reading|read more)[^.!?\\n]{0,80}?[\\s.…→»>]*");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

  /// @param feed where the feed came from, for links and names
  void fill(Draft draft, Origin feed) {
    draft.url = absolute(feed);
    draft.source = feed.title();
    draft.kind = "news";
    draft.title = Jsoup.parse(titleHtml).text();
    draft.text = withoutMore(body(draft), draft);
    if (draft.title.isBlank() && !draft.text.isBlank()) {
      draft.title = CutTitle.headline(draft.text.lines().findFirst().orElse(""));
    }
    draft.date =
        dates.stream().flatMap(date -> Dates.parse(date).stream()).findFirst().orElse(null);
    if (draft.date == null && !dates.isEmpty()) {
      draft.extra.put("date", dates.getFirst());
      draft.note("member", Field.TEXT, "date: " + dates.getFirst(), "");
    }
    if (draft.url == null && guid != null) {
      draft.id = "g-" + Identity.hash(feed.name() + "\n" + guid).substring(0, 20);
    }
    if (author != null && !bareAuthor(author).isEmpty()) {
      draft.extra.put("author", bareAuthor(author));
    }
    if (isTeaser(draft)) {
      draft.extra.put(TEASER, true);
    }
  }

  /// @param name tells feeds apart, the same at each reading
  /// @param base what relative links start from
  record Origin(String name, @Nullable String title, @Nullable String base) {}

  private String body(Draft draft) {
    if (html.isBlank()) {
      return "";
    }
    Document page = Jsoup.parse(html);
    return new ArticleBody(page, draft.title).text(author == null ? "" : author);
  }

  private static String withoutMore(String text, Draft draft) {
    int last = text.lastIndexOf('\n') + 1;
    String line = text.substring(last);
    if (last > 0 && MORE.matcher(line).matches()) {
      draft.note("furniture", Field.TEXT, line, "");
      draft.extra.put(TEASER, true);
      return text.substring(0, last - 1);
    }
    return text;
  }

  private boolean isTeaser(Draft draft) {
    boolean cut = CUT.matcher(draft.text).matches() || draft.extra.containsKey(TEASER);
    boolean summary = !full && draft.text.length() < LONGEST_TEASER;
    return draft.url != null && (cut || summary);
  }

  private static String bareAuthor(String author) {
    return MAIL.matcher(author).replaceAll("").replaceAll("[()<>]", " ").strip();
  }

  private @Nullable String absolute(Origin feed) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      URI uri = new URI(link.strip().replace(" ", "%20"));
      URI whole = uri.isAbsolute() || feed.base() == null ? uri : new URI(feed.base()).resolve(uri);
      boolean web = String.valueOf(whole.getScheme()).matches("(?i)https?");
      return web && whole.getHost() != null ? whole.toString() : null;
    } catch (URISyntaxException _) {
      return null;
    }
  }
}
