package ua.obriy.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The folded dictionary, prepared at build time by [DictionaryCompiler]: folded form to readings.
/// Safe for use by several threads.
final class Lexicon {
  static final String FILE = "ukrainian.fsa";
  static final String METADATA =
      "fsa.dict.separator=+\nfsa.dict.encoding=utf-8\nfsa.dict.encoder=SUFFIX\n";

  private final ThreadLocal<DictionaryLookup> lookup;

  Lexicon(InputStream automaton) throws IOException {
    byte[] metadata = METADATA.getBytes(StandardCharsets.UTF_8);
    Dictionary dictionary = Dictionary.read(automaton, new ByteArrayInputStream(metadata));
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /// Loads the prepared file from the class path.
  static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            FILE + " is not on the class path; it is made by: mvn process-classes");
      }
      return new Lexicon(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All readings of a folded form; empty when the dictionary does not know it.
  List<Reading> readings(String folded) {
    if (folded.indexOf('+') >= 0) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(4);
    for (WordData word : lookup.get().lookup(folded)) {
      readings.add(new Reading(word.getStem().toString(), Reading.decode(word.getTag())));
    }
    return readings;
  }
}
