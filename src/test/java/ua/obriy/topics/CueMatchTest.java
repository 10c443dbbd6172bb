package ua.obriy.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Token;
import ua.obriy.model.Word;
import ua.obriy.topics.CueWord.Capitals;

class CueMatchTest {
  private static final int TOPICS = 2;

  @Test
  void withinATopicTheLongestCueWins() {
    List<Cue> cues = List.of(cue(0, "вода"), cue(0, "мінеральна вода"), cue(1, "вода"));
    assertEquals(
        Set.of("0:мінеральної води", "1:води"), matches(cues, "Розлили пляшки мінеральної води"));
  }

  @Test
  void cuesThatOverlapWithoutLyingInEachOtherBothCount() {
    List<Cue> cues = List.of(cue(0, "капітальний ремонт"), cue(0, "ремонт дороги"));
    assertEquals(
        Set.of("0:Капітальний ремонт", "0:ремонт доріг"),
        matches(cues, "Капітальний ремонт доріг"));
  }

  @Test
  void aCueMatchesInAllCasesButNotAcrossOtherWords() {
    List<Cue> cues = List.of(cue(0, "міська рада"));
    assertEquals(Set.of("0:міської ради"), matches(cues, "рішення міської ради"));
    assertEquals(Set.of(), matches(cues, "міська велика рада"));
  }

  @Test
  void aDictionaryFormIsNoFormOfAnotherWord() {
    assertEquals(Set.of(), matches(List.of(cue(0, "рада")), "Я дуже радий"));
  }

  @Test
  void capitalsOfACueAreAskedOfTheText() {
    List<Cue> cues = List.of(cue(0, "Дія"), cue(1, "ТОР"));
    assertEquals(Set.of("0:Дія"), matches(cues, "у застосунку «Дія» є тор"));
    assertEquals(Set.of(), matches(cues, "Дія програми. Тор і дія."));
    assertEquals(Set.of("1:ТОР"), matches(cues, "Утворено ТОР"));
  }

  @Test
  void matchesAreThoseOfASlowSearch() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      List<Cue> cues = randomCues(random);
      List<Token> tokens = randomTokens(random);
      List<String> quick = new ArrayList<>();
      for (CueMatch match : CueMatch.in(tokens, new CueTrie(cues), TOPICS)) {
        quick.add(match.cue().topic() + ":" + match.start() + "-" + match.end());
      }
      assertEquals(slow(cues, tokens), new HashSet<>(quick));
      assertEquals(quick.size(), new HashSet<>(quick).size());
    }
  }

  /// All spans that a cue fits, without those inside another span of the topic.
  private static Set<String> slow(List<Cue> cues, List<Token> tokens) {
    Set<CueMatch> all = new HashSet<>();
    for (Cue cue : cues) {
      for (int at = 0; at + cue.length() <= tokens.size(); at++) {
        if (fits(cue, tokens, at)) {
          all.add(new CueMatch(cue, at, at + cue.length()));
        }
      }
    }
    Set<String> outer = new HashSet<>();
    for (CueMatch one : all) {
      if (all.stream().noneMatch(other -> isInside(one, other))) {
        outer.add(one.cue().topic() + ":" + one.start() + "-" + one.end());
      }
    }
    return outer;
  }

  private static boolean fits(Cue cue, List<Token> tokens, int at) {
    for (int i = 0; i < cue.length(); i++) {
      Set<String> common = new HashSet<>(tokens.get(at + i).lemmas());
      common.retainAll(cue.words().get(i).lemmas());
      if (common.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(CueMatch one, CueMatch other) {
    return one.cue().topic() == other.cue().topic()
        && other.start() <= one.start()
        && other.end() >= one.end()
        && other.end() - other.start() > one.end() - one.start();
  }

  private static List<Cue> randomCues(Random random) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      List<CueWord> words = new ArrayList<>();
      for (int length = 1 + random.nextInt(3); length > 0; length--) {
        words.add(new CueWord(randomLemmas(random), Capitals.ANY));
      }
      cues.add(new Cue(random.nextInt(TOPICS), 1, words));
    }
    return cues;
  }

  private static List<Token> randomTokens(Random random) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      tokens.add(new Token(i, i + 1, "ф", 0, new Word("ф", randomLemmas(random))));
    }
    return tokens;
  }

  private static List<String> randomLemmas(Random random) {
    return random
        .ints(1 + random.nextInt(2), 'а', 'д')
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  private static Set<String> matches(List<Cue> cues, String text) {
    List<Token> tokens = Documents.ANALYZER.analyze(text);
    Set<String> found = new HashSet<>();
    for (CueMatch match : CueMatch.in(tokens, new CueTrie(cues), TOPICS)) {
      int start = tokens.get(match.start()).start();
      int end = tokens.get(match.end() - 1).end();
      found.add(match.cue().topic() + ":" + text.substring(start, end));
    }
    return found;
  }

  private static Cue cue(int topic, String phrase) {
    List<Token> tokens = Documents.ANALYZER.analyze("і " + phrase);
    return new Cue(topic, 1, tokens.stream().skip(1).map(CueWord::of).toList());
  }
}
