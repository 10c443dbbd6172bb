package ua.obriy.names;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// From any case of a surname to what its nominative may be.
final class Surnames {
  private static final int KNOWN = 6;
  private static final int GUESSED = 3;
  private static final int MADE = 1;

  /// Endings of oblique cases and what may stand in their place, the longer ones first.
  private static final String[][] MEN = {
    {"цеві", "ець"},
    {"ого", "ий"},
    {"ому", "ий"},
    {"ові", "", "о"},
    {"еві", "ь", ""},
    {"єві", "й"},
    {"цем", "ець"},
    {"ця", "ець"},
    {"цю", "ець"},
    {"им", "ий", ""},
    {"ом", "о", ""},
    {"ем", "ь", ""},
    {"єм", "й"},
    {"а", "о", ""},
    {"у", "о", ""},
    {"я", "ь", "й"},
    {"ю", "ь", "й"},
  };

  private static final String[][] WOMEN = {
    {"ої", "а"}, {"ій", "а"}, {"ою", "а"}, {"у", "а"}, {"и", "а"}, {"і", "а"},
  };

  private static final List<String> POSSESSIVE = List.of("ов", "ев", "єв", "ін", "їн", "ин");

  /// @param name folded nominative
  /// @param cases bits of [Cases] that the form may be
  record Candidate(String name, int cases, int score) {}

  private Surnames() {}

  /// What the nominative may be, of a man or of a woman; empty when no case fits.
  static List<Candidate> of(Token token, boolean female) {
    if (token.parts().size() == 2 && token.has(Traits.GUESSED)) {
      return compound(token.parts(), female);
    }
    List<Candidate> found = new ArrayList<>(4);
    String form = token.folded();
    int score = token.has(Traits.GUESSED) ? GUESSED : KNOWN;
    for (int i = 0; i < token.lemmas().size(); i++) {
      String lemma = token.lemmas().get(i);
      boolean self = score == GUESSED && lemma.equals(form);
      take(found, form, new Candidate(lemma, 0, self ? 0 : score - Math.min(i, 2)), female);
      takeOther(found, form, lemma, female);
    }
    if (found.isEmpty() || score == GUESSED) {
      make(found, form, female);
    }
    return found;
  }

  private static void take(
      List<Candidate> found, String form, Candidate candidate, boolean female) {
    int cases = Cases.of(form, candidate.name(), female, false);
    if (cases != 0) {
      found.add(new Candidate(candidate.name(), cases, candidate.score()));
    }
  }

  /// The same surname of the other gender.
  private static void takeOther(List<Candidate> found, String form, String lemma, boolean female) {
    int cut = lemma.length() - 2;
    if (cut < 1) {
      return;
    }
    if (female) {
      if (lemma.endsWith("ий")) {
        take(found, form, new Candidate(lemma.substring(0, cut) + "а", 0, GUESSED), true);
      } else if (POSSESSIVE.contains(lemma.substring(cut))) {
        take(found, form, new Candidate(lemma + "а", 0, GUESSED), true);
      }
    } else if (lemma.endsWith("ька")) {
      take(found, form, new Candidate(lemma.substring(0, cut + 1) + "ий", 0, GUESSED), false);
    } else if (lemma.endsWith("ова") || lemma.endsWith("ева")) {
      take(found, form, new Candidate(lemma.substring(0, cut + 1), 0, GUESSED), false);
    }
  }

  private static void make(List<Candidate> found, String form, boolean female) {
    for (String[] rule : female ? WOMEN : MEN) {
      if (form.endsWith(rule[0]) && form.length() > rule[0].length() + 1) {
        String stem = form.substring(0, form.length() - rule[0].length());
        for (int i = 1; i < rule.length; i++) {
          take(found, form, new Candidate(stem + rule[i], 0, likely(stem, rule[i])), female);
        }
      }
    }
    take(found, form, new Candidate(form, 0, 0), female);
  }

  /// Surnames on -нко are many, those on -нк few; others on к have more often no о.
  private static int likely(String stem, String ending) {
    return ending.equals("о") && stem.endsWith("нк") ? MADE + 1 : MADE;
  }

  private static List<Candidate> compound(List<Token> parts, boolean female) {
    List<Candidate> found = new ArrayList<>(4);
    List<Candidate> lasts = of(parts.getLast(), female);
    for (Candidate first : of(parts.getFirst(), female)) {
      for (Candidate last : lasts) {
        int cases = first.cases() & last.cases();
        if (cases != 0) {
          int score = Math.min(first.score(), last.score());
          found.add(new Candidate(first.name() + "-" + last.name(), cases, score));
        }
      }
    }
    return found;
  }
}
