package ua.obriy.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// The words that tell names, from `words.tsv`. Immutable and safe for use by several threads.
public final class NameWords {
  private static final String FILE = "/index-data/names/words.tsv";
  private static final int COLUMNS = 3;

  /// Where a word of the analysis remembers what was found; each table has its own.
  private final int slot = ua.obriy.model.Word.newSlot();

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Word> abbreviations = new HashMap<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  private NameWords(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read(line);
      }
    }
  }

  /// Loads the file that the program carries on its class path.
  public static NameWords load() {
    try (InputStream in = NameWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param lines three columns with tabs between: kind, value, words with commas between
  /// @throws IllegalArgumentException when a line has another shape or an unknown kind
  static NameWords of(List<String> lines) {
    return new NameWords(lines);
  }

  private void read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("expected kind, value and words with tabs; got: " + line);
    }
    Kind kind = Kind.ofLabel(columns[0]);
    for (String word : columns[2].split(", ")) {
      add(kind, columns[1], word);
    }
  }

  private void add(Kind kind, String value, String word) {
    switch (kind) {
      case PREFIX -> prefixes.add(word);
      case SUFFIX -> suffixes.add(word);
      case LEGAL, LOCAL, ABBREVIATION, BUREAU ->
          abbreviations.merge(word, Word.of(kind, value), (old, _) -> old.with(kind, value));
      default -> {
        String folded = Letters.fold(word);
        words.merge(folded, Word.of(kind, value), (old, _) -> old.with(kind, value));
      }
    }
  }

  /// What is known of the word; [Word#NONE] for most.
  Word of(Token token) {
    if (token.has(Traits.CAPITALISED)) {
      Word abbreviation = abbreviations.get(token.form());
      if (abbreviation != null) {
        return abbreviation;
      }
    }
    if (token.word().note(slot) instanceof Word known) {
      return known;
    }
    Word found = ofAny(token.lemmas());
    token.word().note(slot, found);
    return found;
  }

  private Word ofAny(List<String> lemmas) {
    for (int i = 0; i < lemmas.size(); i++) {
      Word word = words.get(lemmas.get(i));
      if (word != null) {
        return word;
      }
    }
    return Word.NONE;
  }

  Word ofLemma(String lemma) {
    return words.getOrDefault(lemma, Word.NONE);
  }

  /// Whether it begins or ends as names of organisations do that are one word.
  boolean looksLikeName(String folded) {
    return endsLikeName(folded) && beginsLikeName(folded);
  }

  private boolean beginsLikeName(String folded) {
    for (String prefix : prefixes) {
      if (folded.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsLikeName(String folded) {
    for (String suffix : suffixes) {
      if (folded.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
