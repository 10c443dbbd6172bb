package ua.obriy.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.TrimSuffixEncoder;
import morfologik.stemming.WordData;

/// Prepares the dictionary at build time: folds the source dictionary (lower case, ґ as г, one
/// apostrophe), merges its one-row-per-tag readings into one per lemma with tag bits, learns the
/// guesser's rules from it and adds what [CityNames] knows.
///
/// Source: VESUM in `morfologik-ukrainian-lt` (LGPL 2.1 or later).
public final class DictionaryCompiler {
  private static final String SOURCE = "/org/languagetool/resource/uk/ukrainian.";
  private static final byte SEPARATOR = '+';
  private static final String NAME = "^";

  /// Endings of names often leave several lemmas open (Раїса, Ковальова); a guess too many costs
  /// less there than a name that is not found.
  private static final int MOST_GUESSES = 3;

  private static final double LEAST_SHARE = 0.15;

  private final Map<String, Map<String, Integer>> readings = new HashMap<>(1 << 23);
  private final VerbalAdverbs verbalAdverbs = new VerbalAdverbs();
  private final GuessRules names = new GuessRules(MOST_GUESSES, LEAST_SHARE);
  private final GuessRules words = new GuessRules(1, 1);
  private final CityNames cities;
  private final RareReadings rare;

  private DictionaryCompiler(CityNames cities, RareReadings rare) {
    this.cities = cities;
    this.rare = rare;
  }

  /// @param args the folder `index-data`, and the folder of compiled classes to write to
  public static void main(String[] args) throws IOException {
    CityNames cities = new CityNames(Path.of(args[0]));
    RareReadings rare = new RareReadings(Path.of(args[0]));
    Path folder = Path.of(args[1], "ua", "obriy", "text");
    Path made = folder.resolve(Guesser.FILE);
    if (cities.areOlderThan(made) && CityNames.isOlder(rare.table(), made)) {
      return;
    }
    System.out.println("preparing the Ukrainian dictionary, once");
    DictionaryCompiler compiler = new DictionaryCompiler(cities, rare);
    compiler.fold();
    compiler.markRare();
    compiler.addCities();
    compiler.writeAutomaton(folder.resolve(Lexicon.FILE));
    compiler.writeGuesses(folder.resolve(Guesser.FILE));
  }

  private void fold() throws IOException {
    for (WordData entry : new DictionaryLookup(source())) {
      String form = entry.getWord().toString();
      String lemma = entry.getStem().toString();
      if (form.indexOf('+') >= 0 || lemma.indexOf('+') >= 0) {
        continue;
      }
      String folded = foldWord(form);
      String foldedLemma = foldWord(lemma);
      int bits = TagBits.of(entry.getTag().toString());
      bits |= folded.equals(foldedLemma) ? Reading.BASE : 0;
      bits |= (bits & Reading.GEO) != 0 && cities.contains(foldedLemma) ? Reading.CITY : 0;
      add(folded, foldedLemma, bits);
      verbalAdverbs.take(form, lemma, entry.getTag().toString());
    }
    verbalAdverbs.forEach((form, infinitive) -> add(form, infinitive, Reading.VERB));
  }

  private void markRare() throws IOException {
    rare.forEach(
        (form, lemma) ->
            readings
                .getOrDefault(form, Map.of())
                .computeIfPresent(lemma, (_, bits) -> bits | Reading.UNUSUAL));
  }

  private void addCities() throws IOException {
    cities.forEachForm(
        (form, lemma) -> {
          int bits = Reading.NOUN | Reading.GEO;
          bits |= form.equals(lemma) ? Reading.BASE : 0;
          add(form, lemma, cities.contains(lemma) ? bits | Reading.CITY : bits);
        });
  }

  /// A name and a common word with the same lemma (Воля, воля) stay two readings.
  private void add(String form, String lemma, int bits) {
    String key = (bits & Reading.PROPER) == 0 ? lemma : NAME + lemma;
    readings
        .computeIfAbsent(form, _ -> new HashMap<>(2))
        .merge(key, bits, DictionaryCompiler::merge);
  }

  private static String lemma(String key) {
    return key.startsWith(NAME) ? key.substring(NAME.length()) : key;
  }

  /// A form is unusual for a lemma only when all its tags say so.
  private static int merge(int a, int b) {
    int unusual = a & b & Reading.UNUSUAL;
    return (a | b) & ~Reading.UNUSUAL | unusual;
  }

  static Dictionary source() throws IOException {
    try (InputStream dict = DictionaryCompiler.class.getResourceAsStream(SOURCE + "dict");
        InputStream info = DictionaryCompiler.class.getResourceAsStream(SOURCE + "info")) {
      return Dictionary.read(dict, info);
    }
  }

  static String foldWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ґ', 'г');
    return lower.replace('’', '\'').replace('ʼ', '\'').replace("\u0301", "");
  }

  private void writeAutomaton(Path file) throws IOException {
    List<byte[]> lines = new ArrayList<>(1 << 23);
    TrimSuffixEncoder encoder = new TrimSuffixEncoder();
    readings.forEach(
        (form, lemmas) ->
            lemmas.forEach((key, bits) -> lines.add(line(encoder, form, lemma(key), bits))));
    lines.sort(FSABuilder.LEXICAL_ORDERING);
    FSA automaton = FSABuilder.build(lines);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      new CFSA2Serializer().serialize(automaton, out);
    }
  }

  private static byte[] line(TrimSuffixEncoder encoder, String form, String lemma, int bits) {
    byte[] from = form.getBytes(StandardCharsets.UTF_8);
    byte[] to = lemma.getBytes(StandardCharsets.UTF_8);
    ByteBuffer encoded = encoder.encode(null, ByteBuffer.wrap(from), ByteBuffer.wrap(to));
    byte[] tag = Reading.encode(bits).getBytes(StandardCharsets.US_ASCII);
    ByteBuffer line = ByteBuffer.allocate(from.length + encoded.remaining() + tag.length + 2);
    line.put(from).put(SEPARATOR).put(encoded).put(SEPARATOR).put(tag);
    return line.array();
  }

  private void writeGuesses(Path file) throws IOException {
    readings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            entry ->
                entry.getValue().forEach((key, bits) -> learn(entry.getKey(), lemma(key), bits)));
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(unfinished))) {
      names.write("n", out);
      words.write("w", out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void learn(String form, String lemma, int bits) {
    boolean usable = (bits & (Reading.UNUSUAL | Reading.ABBREVIATION)) == 0;
    if (usable && (bits & Reading.PROPER) != 0) {
      names.learn(form, lemma);
    } else if (usable) {
      words.learn(form, lemma);
    }
  }
}
