package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

/// Words of a question that stand side by side, read as one text.
///
/// @param ends where each word ends in that text
record WordRun(List<Token> tokens, List<Integer> ends) {
  static WordRun of(List<String> words, UkrainianText text) {
    StringBuilder all = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (String word : words) {
      all.append(word);
      ends.add(all.length());
      all.append(' ');
    }
    return new WordRun(text.analyzeQuery(all.toString()), ends);
  }

  /// Whether the tokens from `from` to before `to` are all that a word holds, or more.
  boolean cover(int word, int from, int to) {
    int first = firstToken(word == 0 ? 0 : ends.get(word - 1));
    int last = firstToken(ends.get(word));
    return first < last && from <= first && last <= to;
  }

  private int firstToken(int place) {
    int token = 0;
    while (token < tokens.size() && tokens.get(token).start() < place) {
      token++;
    }
    return token;
  }
}
