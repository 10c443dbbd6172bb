package ua.obriy.places;

import java.util.List;
import java.util.regex.Pattern;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Tells the names of persons among what may be names of places.
final class Persons {
  private static final Pattern PATRONYMIC =
      Pattern.compile(".+(ович|івна|ївна|йович)(а|у|ем|і|и|ою)?");

  private final List<Token> tokens;
  private final Surroundings around;

  Persons(List<Token> tokens, Surroundings around) {
    this.tokens = tokens;
    this.around = around;
  }

  /// Whether a first name, a patronymic or initials beside it make it a surname, or it is itself a
  /// first name before a surname.
  boolean name(int first, int last) {
    if (first > 0
        && adjoinsAsName(first - 1)
        && isGivenName(tokens.get(first - 1), tokens.get(first))) {
      return !around.followsPreposition(first);
    }
    boolean single = first == last;
    Token token = tokens.get(first);
    return single
        && last + 1 < tokens.size()
        && around.gap(last).isBlank()
        && around.gap(last).indexOf('\n') < 0
        && isPersonFrom(token, last + 1);
  }

  private boolean isPersonFrom(Token token, int next) {
    Token follower = tokens.get(next);
    if (next + 1 < tokens.size() && Unit.after(tokens.get(next + 1)) != null) {
      return false;
    }
    boolean named = !follower.has(Traits.GEO) || follower.has(Traits.LAST_NAME);
    boolean initial = follower.has(Traits.DOTTED) && follower.folded().length() == 1;
    boolean firstName = token.has(Traits.FIRST_NAME);
    boolean surname =
        token.has(Traits.LAST_NAME)
            && (initial || follower.has(Traits.FIRST_NAME))
            && isNominative(token) == isNominative(follower);
    boolean shouted = token.has(Traits.ALL_CAPS) && !follower.has(Traits.LAST_NAME);
    return (named && firstName && !shouted || surname) && follower.has(Traits.CAPITALISED);
  }

  private static boolean isNominative(Token token) {
    return token.lemmas().contains(token.folded());
  }

  private boolean adjoinsAsName(int left) {
    String gap = around.gap(left);
    return gap.equals(" ") || gap.equals("\u00A0") || gap.equals(".") || gap.equals(". ");
  }

  private static boolean isGivenName(Token token, Token follower) {
    boolean initial = token.folded().length() == 1 && token.has(Traits.DOTTED);
    boolean firstName =
        token.has(Traits.FIRST_NAME)
            && (!token.has(Traits.GEO) || Surroundings.isAdjective(follower));
    boolean patronymic = PATRONYMIC.matcher(token.folded()).matches();
    return token.has(Traits.CAPITALISED)
        && (initial && !isPlaceSign(token) || firstName || patronymic);
  }

  private static boolean isPlaceSign(Token token) {
    return token.folded().equals("м") || token.folded().equals("с");
  }
}
