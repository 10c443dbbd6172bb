package ua.obriy.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import ua.obriy.model.Token;

/// Tokens of an analysis as Lucene reads them: no second analysis at index time.
final class TokenSequence extends TokenStream {

  /// What of a token becomes terms.
  @FunctionalInterface
  interface Terms {
    List<String> of(Token token);
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final List<Token> tokens;
  private final Terms terms;
  private int at = -1;
  private List<String> here = List.of();
  private int next;

  TokenSequence(List<Token> tokens, Terms terms) {
    this.tokens = tokens;
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    boolean first = next == here.size();
    while (next == here.size()) {
      if (++at == tokens.size()) {
        at--;
        return false;
      }
      here = terms.of(tokens.get(at));
      next = 0;
    }
    clearAttributes();
    Token token = tokens.get(at);
    term.append(here.get(next++));
    offset.setOffset(token.start(), token.end());
    increment.setPositionIncrement(first && !startsWithPrevious() ? 1 : 0);
    return true;
  }

  /// Where the next value of the same field begins.
  @Override
  public void end() throws IOException {
    super.end();
    int last = tokens.isEmpty() ? 0 : tokens.getLast().end();
    offset.setOffset(last, last);
  }

  /// Tokens with one start are readings of one place.
  private boolean startsWithPrevious() {
    return at > 0 && tokens.get(at - 1).start() == tokens.get(at).start();
  }

  @Override
  public void reset() {
    at = -1;
    here = List.of();
    next = 0;
  }
}
