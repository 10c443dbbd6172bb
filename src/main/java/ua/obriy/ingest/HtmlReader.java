package ua.obriy.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;

/// A web page: one document with what its metadata says and the prose of its main part.
final class HtmlReader implements FormatReader {
  private static final String TAGS =
      "!doctype\\s+html|html|head|body|article|section|main|title|meta|link|script|style|div|span"
          + "|h[1-6]|p|a|ul|ol|table|img|center|font|br";
  private static final Pattern START =
      Pattern.compile("(?is)^(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*+<(?:" + TAGS + ")\\b.*");
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta[^>]{0,200}charset|\\?xml[^>]{0,200}encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)");
  /// A page that a script fills has its text in the metadata alone.
  private static final int MUCH_MORE = 2;

  private static final int START_LENGTH = 4096;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean reads(Head head) {
    String start = head.start();
    return start.startsWith("<")
        && START.matcher(start.substring(0, Math.min(start.length(), START_LENGTH))).matches();
  }

  @Override
  public Readings open(Input input) {
    return Readings.one(() -> read(input));
  }

  private Reading read(Input input) throws IOException {
    Optional<byte[]> bytes = input.whole();
    if (bytes.isEmpty()) {
      return input.tooLong(input.origin());
    }
    String stated = declaredCharset(input.head().text());
    String declared = stated == null ? input.charset() : stated;
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes.get(), declared);
    Draft draft = new Draft(input.origin(), name());
    if (decoded.inferred()) {
      draft.note("charset", Field.TEXT, decoded.charset(), "UTF-8");
    }
    fill(draft, decoded.text());
    return new Reading.Parsed(draft);
  }

  static void fill(Draft draft, String html) {
    Document page = withoutFrames(Jsoup.parse(html));
    PageMetadata metadata = PageMetadata.of(page);
    metadata.fill(draft);
    Byline whole = Byline.of(page, draft.title);
    ArticleBody body = new ArticleBody(page, draft.title);
    metadata.fillFrom(List.of(Byline.of(page, draft.title), whole), draft);
    draft.text = body.text(draft.extra.get("author") instanceof String author ? author : "");
    String stated = metadata.body();
    if (stated.length() > MUCH_MORE * draft.text.length()) {
      draft.text = stated;
    }
    draft.page = true;
  }

  /// Of a page of frames, what it has for browsers without them.
  private static Document withoutFrames(Document page) {
    Element instead = page.selectFirst("noframes");
    if (instead == null || !page.body().nameIs("frameset")) {
      return page;
    }
    Document shown = Jsoup.parse(instead.wholeText() + instead.data());
    shown.title(page.title());
    return shown;
  }

  private static @Nullable String declaredCharset(String head) {
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? charset.group(1) : null;
  }
}
