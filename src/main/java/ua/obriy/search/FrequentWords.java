package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets words that say little be missing when other words remain: function words, and words that
/// stand in more than a third of a large index.
final class FrequentWords {
  private static final Set<String> FUNCTION_WORDS =
      Arrays.stream(
              """
              а або але би б бо був була буде були було бути в вас вже ви від він вона вони воно все
              всі де для до є ж же з за зі зо із й його її їх і коли крім куди лише ми на навіщо над
              не ним них ні о об ось по під після при про та так також там те ти то тому тут у уже
              хто це цей ця ці цього чи чим чия чому чого ще що щоб щодо як яка яке який якими яких
              якого якої яку які якій якому я звідки скільки свій своя своє свої між через перед без
              и с из или как что где когда от об это этот эта как-то к со
              the of and in for on an is are to with from by at
              """
                  .split("\\s+", -1))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  /// In a smaller index a third of the documents says nothing.
  private static final int LARGE = 1_000;

  private FrequentWords() {}

  /// Marks such words of a question as [Query.Preferred].
  static Query relieve(Query query, Vocabulary words) throws IOException {
    if (!(query instanceof Query.AllOf(List<Query> parts))) {
      return query;
    }
    List<Query> relieved = new ArrayList<>();
    int needed = 0;
    for (Query part : parts) {
      boolean little = part instanceof Query.Word(String text) && saysLittle(text, words);
      needed += little || part instanceof Query.Not ? 0 : 1;
      relieved.add(little ? new Query.Preferred(part) : part);
    }
    return needed == 0 ? query : new Query.AllOf(relieved);
  }

  private static boolean saysLittle(String word, Vocabulary words) throws IOException {
    if (isFunctionWord(word)) {
      return true;
    }
    int size = words.size();
    return size >= LARGE && words.documents(word) > size / 3;
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(
        word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
  }
}
