package ua.obriy.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Counts which readings of ambiguous forms hardly occur, and prints them as lines of
/// `rare-readings.tsv`. Arguments: documents in any form that `obriy index` reads.
///
/// How often a form is read as a lemma is judged by the other forms of the lemma, those that can be
/// nothing else: a lemma whose commonest such form has less than 3 % of the occurrences of the
/// ambiguous form, and less than a twentieth of the best rival's, is a rare reading. A rival with
/// no other forms, such as a conjunction, counts as the best.
public final class ReadingCounts {
  private static final int SEEN = 30;
  private static final double SHARE = 0.03;
  private static final int FEWEST_FORMS = 3;
  private static final int RIVAL = 20;

  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Set<String>> lemmasOf = new HashMap<>();
  private final Map<String, Certain> certain = new HashMap<>();

  /// Forms that can be nothing else than the lemma.
  private record Certain(int forms, int most) {
    Certain and(int count) {
      return new Certain(forms + 1, Math.max(most, count));
    }
  }

  public static void main(String[] sources) throws IOException {
    ReadingCounts counts = new ReadingCounts();
    UkrainianText text = UkrainianText.load();
    Ingest ingest = new Ingest();
    Stream.of(sources).forEach(file -> ingest.read(file, outcome -> counts.count(text, outcome)));
    counts.readDictionary();
    counts.print();
  }

  private void count(UkrainianText text, Outcome outcome) {
    if (outcome instanceof Outcome.Accepted accepted) {
      for (String part : List.of(accepted.document().title(), accepted.document().text())) {
        for (Token token : text.analyze(part)) {
          if (!token.has(Traits.CAPITALISED)) {
            written.merge(token.folded(), 1, Integer::sum);
          }
        }
      }
    }
  }

  private void readDictionary() throws IOException {
    Map<String, Set<String>> unusual = new HashMap<>();
    for (WordData word : new DictionaryLookup(dictionary())) {
      Reading reading = new Reading(word.getStem().toString(), Reading.decode(word.getTag()));
      if (!reading.has(Reading.PROPER)) {
        (reading.has(Reading.UNUSUAL) ? unusual : lemmasOf)
            .computeIfAbsent(word.getWord().toString(), _ -> new LinkedHashSet<>(2))
            .add(reading.lemma());
      }
    }
    unusual.forEach(lemmasOf::putIfAbsent);
    lemmasOf.forEach(
        (form, lemmas) -> {
          if (lemmas.size() == 1) {
            String lemma = lemmas.iterator().next();
            Certain known = certain.getOrDefault(lemma, new Certain(0, 0));
            certain.put(lemma, known.and(written.getOrDefault(form, 0)));
          }
        });
  }

  private static Dictionary dictionary() throws IOException {
    byte[] metadata = Lexicon.METADATA.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Lexicon.class.getResourceAsStream(Lexicon.FILE)) {
      return Dictionary.read(Objects.requireNonNull(in), new ByteArrayInputStream(metadata));
    }
  }

  private void print() {
    new TreeMap<>(written)
        .forEach(
            (form, count) -> {
              Set<String> lemmas = lemmasOf.getOrDefault(form, Set.of());
              if (count >= SEEN && lemmas.size() > 1) {
                int best = best(form, lemmas);
                lemmas.stream()
                    .filter(lemma -> !lemma.equals(form) && isRare(lemma, count, best))
                    .forEach(lemma -> System.out.println(form + "\t" + lemma));
              }
            });
  }

  private int best(String form, Set<String> lemmas) {
    int best = 0;
    for (String lemma : lemmas) {
      Certain known = certain.get(lemma);
      boolean judged = known != null && known.forms() >= FEWEST_FORMS;
      best = judged ? Math.max(best, known.most()) : lemma.equals(form) ? Integer.MAX_VALUE : best;
    }
    return best;
  }

  private boolean isRare(String lemma, int count, int best) {
    Certain known = certain.get(lemma);
    return known != null
        && known.forms() >= FEWEST_FORMS
        && known.most() < SHARE * count
        && (long) known.most() * RIVAL <= best;
  }
}
