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
import ua.obriy.model.Word;

/// The words that tell names, from `words.tsv`. Immutable and safe for use by several threads.
public final class NameWords {
  private static final String FILE = "/index-data/names/words.tsv";
  private static final int COLUMNS = 3;

  /// What a word of the analysis remembers, and of which table; most words are known to none.
  private record Noted(NameWords table, KnownWord word) {}

  private final Noted nothing = new Noted(this, KnownWord.NONE);
  private final Map<String, KnownWord> words = new HashMap<>();
  private final Map<String, KnownWord> abbreviations = new HashMap<>();
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
          abbreviations.merge(word, KnownWord.of(kind, value), (old, _) -> old.with(kind, value));
      default -> {
        String folded = Letters.fold(word);
        words.merge(folded, KnownWord.of(kind, value), (old, _) -> old.with(kind, value));
      }
    }
  }

  /// What is known of the word; [KnownWord#NONE] for most.
  KnownWord of(Token token) {
    if (token.has(Traits.CAPITALISED)) {
      KnownWord abbreviation = abbreviations.get(token.form());
      if (abbreviation != null) {
        return abbreviation;
      }
    }
    Word word = token.word();
    if (word.note(Word.Stage.NAMES) instanceof Noted noted && noted.table() == this) {
      return noted.word();
    }
    KnownWord found = ofAny(word.lemmas());
    word.note(Word.Stage.NAMES, found == KnownWord.NONE ? nothing : new Noted(this, found));
    return found;
  }

  private KnownWord ofAny(List<String> lemmas) {
    for (int i = 0; i < lemmas.size(); i++) {
      KnownWord word = words.get(lemmas.get(i));
      if (word != null) {
        return word;
      }
    }
    return KnownWord.NONE;
  }

  KnownWord ofLemma(String lemma) {
    return words.getOrDefault(lemma, KnownWord.NONE);
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
