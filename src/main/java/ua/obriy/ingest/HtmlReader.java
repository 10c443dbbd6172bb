package ua.obriy.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    String declared = declaredCharset(input.head().text());
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes.get(), declared);
    Draft draft = new Draft(input.origin(), name());
    if (decoded.inferred()) {
      draft.note("charset", Field.TEXT, decoded.charset(), "UTF-8");
    }
    Document page = Jsoup.parse(decoded.text());
    PageMetadata.of(page).fill(draft);
    draft.text = new ArticleBody(page, draft.title).text();
    draft.page = true;
    return new Reading.Parsed(draft);
  }

  private static @Nullable String declaredCharset(String head) {
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? charset.group(1) : null;
  }
}
