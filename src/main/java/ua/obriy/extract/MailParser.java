package ua.obriy.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Part.About;

/// A mail: its body, then its attachments. Nobody's address is kept.
final class MailParser implements Parser {
  private static final int DEEPEST = 50;
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  @Override
  public String format() {
    return "eml";
  }

  @Override
  public void parse(Path file, Sink sink) throws Exception {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    MimeConfig config = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).build();
    builder.setMimeEntityConfig(config);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    try (InputStream in = Files.newInputStream(file)) {
      Message mail = builder.parseMessage(in);
      read(mail, sink);
      if (isCut(mail, file)) {
        sink.leave("", "лист обрізано: немає кінця вкладень");
      }
      mail.dispose();
    }
  }

  /// Whether the line that ends a mail of several parts is missing.
  private static boolean isCut(Message mail, Path file) throws IOException {
    return mail.getHeader().getField("Content-Type") instanceof ContentTypeField type
        && mail.isMultipart()
        && !Files.readString(file, StandardCharsets.ISO_8859_1)
            .contains("--" + type.getBoundary() + "--");
  }

  private static void read(Message mail, Sink sink) throws IOException, ExtractionException {
    LocalDate date =
        mail.getDate() == null
            ? null
            : Properties.date(mail.getDate().toInstant().atZone(ZoneOffset.UTC));
    About about = new About(subject(mail), date, null);
    Entity body = body(mail, 0);
    sink.add(
        body == null ? new Part.Message(about, new byte[0], null, false) : message(about, body));
    attachments(mail, body, sink);
  }

  private static Part message(About about, Entity body) throws IOException {
    boolean html = body.getMimeType().toLowerCase(Locale.ROOT).contains("html");
    boolean declared = body.getHeader().getField("Content-Type") != null;
    return new Part.Message(about, bytes(body), declared ? body.getCharset() : null, html);
  }

  /// The plain text where there is one with words, else the HTML.
  private static @Nullable Entity body(Entity entity, int depth)
      throws IOException, ExtractionException {
    if (depth > DEEPEST) {
      throw ExtractionException.failed(Refusals.TOO_DEEP);
    }
    if (!(entity.getBody() instanceof Multipart parts)) {
      return isText(entity) && !isAttached(entity) ? entity : null;
    }
    Entity html = null;
    for (Entity part : parts.getBodyParts()) {
      Entity found = body(part, depth + 1);
      boolean plain = found != null && found.getMimeType().equalsIgnoreCase("text/plain");
      if (plain && !new String(bytes(found), StandardCharsets.ISO_8859_1).isBlank()) {
        return found;
      }
      html = html == null ? found : html;
    }
    return html;
  }

  private static void attachments(Entity entity, @Nullable Entity body, Sink sink)
      throws IOException, ExtractionException {
    Body content = entity.getBody();
    if (content instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        attachments(part, body, sink);
      }
    } else if (content instanceof Message inner) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(inner, bytes);
      attach(entity, bytes.toByteArray(), sink);
    } else if (entity != body && (isAttached(entity) || !isText(entity))) {
      attach(entity, bytes(entity), sink);
    }
  }

  private static void attach(Entity entity, byte[] bytes, Sink sink)
      throws IOException, ExtractionException {
    boolean inline = entity.getHeader().getField("Content-ID") != null && !isAttached(entity);
    boolean picture = entity.getMimeType().toLowerCase(Locale.ROOT).startsWith("image/");
    if (!(inline && picture) && bytes.length > 0) {
      String name = entity.getFilename();
      sink.addFile(
          name == null ? entity.getMimeType() : decoded(name).replace('/', '_'),
          new ByteArrayInputStream(bytes),
          0);
    }
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equalsIgnoreCase(entity.getDispositionType())
        || entity.getFilename() != null;
  }

  private static boolean isText(Entity entity) {
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    return type.equals("text/plain") || type.equals("text/html");
  }

  private static byte[] bytes(Entity entity) throws IOException {
    if (!(entity.getBody() instanceof SingleBody body)) {
      return new byte[0];
    }
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /// Some programs write letters into the header as they are.
  private static @Nullable String subject(Message mail) {
    Field field = mail.getHeader().getField("Subject");
    if (field == null) {
      return null;
    }
    ByteSequence raw = field.getRaw();
    String written = raw == null ? field.getBody() : bare(raw.toByteArray());
    String subject = decoded(written).replaceAll("\\s+", " ").strip();
    return subject.isEmpty() ? null : subject.replaceFirst("(?iu)^(?:(?:re|fw|fwd|на):\\s*)+", "");
  }

  private static String bare(byte[] raw) {
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException _) {
      line = new String(raw, CYRILLIC);
    }
    return line.substring(line.indexOf(':') + 1).replaceAll("\r?\n(?=[ \t])", "");
  }

  private static String decoded(String words) {
    return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT);
  }
}
