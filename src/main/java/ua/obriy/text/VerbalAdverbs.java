package ua.obriy.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Leads verbal adverbs (враховуючи, зробивши) to their verb: the source dictionary gives them as
/// words of their own. The present ones are made of the third person plural, the past ones of the
/// masculine past.
final class VerbalAdverbs {
  private final Set<String> adverbs = new HashSet<>();
  private final Map<String, String> verbs = new HashMap<>();

  /// Takes one row of the source dictionary.
  void take(String form, String lemma, String tag) {
    if (tag.startsWith("advp")) {
      adverbs.add(form);
    } else if (tag.startsWith("verb") && tag.contains(":pres:p:3")) {
      verbs.put(present(form), lemma);
    } else if (tag.startsWith("verb") && tag.contains(":past:m")) {
      verbs.put(past(form), lemma);
    }
  }

  private static String present(String form) {
    return form.endsWith("ться")
        ? form.substring(0, form.length() - 4) + "чись"
        : form.substring(0, Math.max(0, form.length() - 2)) + "чи";
  }

  private static String past(String form) {
    return form.endsWith("ся") ? form.substring(0, form.length() - 2) + "шись" : form + "ши";
  }

  /// Gives each adverb whose verb is known, with the infinitive.
  void forEach(BiConsumer<String, String> pair) {
    for (String adverb : adverbs) {
      String verb = verbs.get(adverb);
      if (verb != null) {
        pair.accept(adverb, verb);
      }
    }
  }
}
