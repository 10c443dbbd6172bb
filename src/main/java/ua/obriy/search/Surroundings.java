package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The known words of a question: of several words that may have been meant, the one that stands
/// with them in documents is likelier.
final class Surroundings {
  private static final int MOST_WORDS = 3;
  private static final int MOST_GUESSES = 5;

  /// What ten times as many documents with both words are worth.
  private static final double TOGETHER = 0.25;

  private final List<String> around = new ArrayList<>();
  private final KnownWords words;

  Surroundings(Collection<String> asked, KnownWords words) throws IOException {
    this.words = words;
    for (String word : asked) {
      if (around.size() < MOST_WORDS
          && !FrequentWords.isFunctionWord(word)
          && words.documents(Letters.core(word)) > 0) {
        around.add(Letters.core(word));
      }
    }
  }

  /// The likeliest guess, null when there is none.
  @Nullable Guess best(List<Guess> guesses) throws IOException {
    List<Guess> ranked = guesses.stream().sorted(Guess.BEST).toList();
    if (around.isEmpty() || ranked.size() < 2) {
      return ranked.isEmpty() ? null : ranked.getFirst();
    }
    Guess best = ranked.getFirst();
    double least = Double.MAX_VALUE;
    for (Guess guess : ranked.subList(0, Math.min(MOST_GUESSES, ranked.size()))) {
      double rank = guess.rank() - together(guess);
      if (rank < least) {
        least = rank;
        best = guess;
      }
    }
    return best;
  }

  private double together(Guess guess) throws IOException {
    double sum = 0;
    for (String word : around) {
      sum += Math.log10(1.0 + words.together(List.of(guess.word(), word)));
    }
    return TOGETHER * sum / around.size();
  }
}
