package ua.obriy.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Field;
import ua.obriy.model.Given;
import ua.obriy.model.Likeness;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Names;
import ua.obriy.model.Original;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Provenance;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;

/// The bytes of a whole document but its analysis, as the index keeps them.
final class StoredDocument {
  /// First byte of what is written; another number is another layout.
  static final byte VERSION = 2;

  /// Layouts from here on are read: without the newer members of the provenance, lines of
  /// repairs and originals.
  static final byte OLDEST = 1;

  private static final Analysis NOT_STORED = new Analysis(List.of(), List.of());

  private StoredDocument() {}

  static BytesRef encode(EnrichedDocument document) {
    ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
    StoredWriter out = new StoredWriter(bytes);
    try {
      bytes.writeByte(VERSION);
      source(out, document.source());
      out.list(document.places(), StoredDocument::place);
      out.list(document.topics(), StoredDocument::topic);
      Names names = document.names();
      out.list(names.people(), StoredDocument::name);
      out.list(names.organizations(), StoredDocument::name);
      out.list(names.projects(), StoredDocument::name);
      out.list(names.dates(), StoredDocument::name);
      out.list(names.money(), StoredDocument::name);
      out.maybe(document.lang());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toArrayCopy());
  }

  /// @throws IOException when the bytes are of another layout
  static EnrichedDocument decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput data = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    byte version = data.readByte();
    if (version < OLDEST || version > VERSION) {
      throw new IOException("stored document of layout " + version + ", known: up to " + VERSION);
    }
    StoredReader in = new StoredReader(data);
    SourceDocument source = source(in, version);
    List<PlaceFinding> places = in.list(StoredDocument::place);
    List<TopicFinding> topics = in.list(StoredDocument::topic);
    Names names =
        new Names(
            in.list(StoredDocument::name),
            in.list(StoredDocument::name),
            in.list(StoredDocument::name),
            in.list(StoredDocument::name),
            in.list(StoredDocument::name));
    // bytes of earlier versions end here; they are still read, to be indexed anew
    String lang = data.eof() ? source.lang() : in.maybe();
    return new EnrichedDocument(source, lang, NOT_STORED, places, topics, names, Likeness.NONE);
  }

  private static void source(StoredWriter out, SourceDocument source) throws IOException {
    out.text(source.id());
    out.maybe(source.url());
    out.text(source.title());
    out.text(source.text());
    out.maybe(source.date() == null ? null : source.date().toString());
    out.maybe(source.source());
    out.maybe(source.kind());
    out.maybe(source.lang());
    Given given = source.given();
    out.texts(given.places());
    out.texts(given.topics());
    out.texts(given.people());
    out.texts(given.organizations());
    out.texts(given.projects());
    out.list(source.repairs(), StoredDocument::repair);
    out.maybe(source.original().title());
    out.maybe(source.original().text());
    provenance(out, source.provenance());
    out.value(source.extra());
  }

  @SuppressWarnings("unchecked") // [StoredReader#value] makes maps with keys of text only
  private static SourceDocument source(StoredReader in, byte layout) throws IOException {
    String id = in.text();
    String url = in.maybe();
    String title = in.text();
    String text = in.text();
    String date = in.maybe();
    return new SourceDocument(
        id,
        url,
        title,
        text,
        date == null ? null : LocalDate.parse(date),
        in.maybe(),
        in.maybe(),
        in.maybe(),
        new Given(in.texts(), in.texts(), in.texts(), in.texts(), in.texts()),
        in.list(layout == OLDEST ? StoredDocument::repairWithoutLine : StoredDocument::repair),
        original(in, layout),
        provenance(in, layout),
        (Map<String, Object>) in.value());
  }

  private static void provenance(StoredWriter out, Provenance provenance) throws IOException {
    out.text(provenance.origin());
    out.text(provenance.hash());
    out.text(provenance.parser());
    out.text(provenance.version());
    out.maybe(provenance.address());
    out.maybe(provenance.fetched() == null ? null : provenance.fetched().toString());
  }

  private static Provenance provenance(StoredReader in, byte layout) throws IOException {
    String origin = in.text();
    String hash = in.text();
    String parser = in.text();
    if (layout == OLDEST) {
      return new Provenance(origin, hash, parser);
    }
    String version = in.text();
    String address = in.maybe();
    String fetched = in.maybe();
    return new Provenance(
        origin, hash, parser, version, address, fetched == null ? null : Instant.parse(fetched));
  }

  private static void repair(StoredWriter out, Repair repair) throws IOException {
    out.text(repair.kind());
    out.number(repair.field().ordinal());
    out.number(repair.line());
    out.text(repair.before());
    out.text(repair.after());
  }

  private static Repair repair(StoredReader in) throws IOException {
    return new Repair(in.text(), field(in), in.number(), in.text(), in.text());
  }

  private static Repair repairWithoutLine(StoredReader in) throws IOException {
    return new Repair(in.text(), field(in), 0, in.text(), in.text());
  }

  private static Original original(StoredReader in, byte layout) throws IOException {
    return layout == OLDEST ? Original.SAME : new Original(in.maybe(), in.maybe());
  }

  private static Field field(StoredReader in) throws IOException {
    return in.number() == 0 ? Field.TITLE : Field.TEXT;
  }

  private static void place(StoredWriter out, PlaceFinding found) throws IOException {
    Place place = found.place();
    out.text(place.code());
    out.text(place.type().name());
    out.text(place.name());
    out.text(place.nameEn());
    out.maybe(place.parentCode());
    out.text(place.regionCode());
    out.decimal(place.lat());
    out.decimal(place.lon());
    out.number(place.population());
    out.text(found.regionName());
    out.number(found.about() ? 1 : 0);
    out.decimal(found.confidence());
    out.list(found.mentions(), StoredDocument::mention);
    out.text(found.reason());
  }

  private static PlaceFinding place(StoredReader in) throws IOException {
    Place place =
        new Place(
            in.text(),
            PlaceType.valueOf(in.text()),
            in.text(),
            in.text(),
            in.maybe(),
            in.text(),
            in.decimal(),
            in.decimal(),
            in.number());
    return new PlaceFinding(
        place,
        in.text(),
        in.number() == 1,
        in.decimal(),
        in.list(StoredDocument::mention),
        in.text());
  }

  private static void mention(StoredWriter out, Mention mention) throws IOException {
    out.number(mention.field().ordinal());
    out.number(mention.start());
    out.number(mention.end());
    out.text(mention.surface());
  }

  private static Mention mention(StoredReader in) throws IOException {
    return new Mention(field(in), in.number(), in.number(), in.text());
  }

  private static void topic(StoredWriter out, TopicFinding topic) throws IOException {
    out.text(topic.id());
    out.decimal(topic.score());
    out.texts(topic.evidence());
  }

  private static TopicFinding topic(StoredReader in) throws IOException {
    return new TopicFinding(in.text(), in.decimal(), in.texts());
  }

  private static void name(StoredWriter out, NameFinding name) throws IOException {
    out.text(name.name());
    out.maybe(name.office());
    out.list(name.mentions(), StoredDocument::mention);
  }

  private static NameFinding name(StoredReader in) throws IOException {
    return new NameFinding(in.text(), in.maybe(), in.list(StoredDocument::mention));
  }
}
