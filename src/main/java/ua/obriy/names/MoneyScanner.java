package ua.obriy.names;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds sums of money: `12,5 млн грн` is named `12500000 UAH`.
final class MoneyScanner {
  private static final String SIGNS = "₴$€£";
  private static final String[] CODES = {"UAH", "USD", "EUR", "GBP"};
  private static final int MOST_DIGITS = 15;
  private static final int GROUP = 3;

  private final Passage passage;
  private final Findings findings;

  /// Where reading goes on.
  private int at;

  MoneyScanner(Passage passage, Findings findings) {
    this.passage = passage;
    this.findings = findings;
  }

  void scan() {
    at = 0;
    while (at < passage.size()) {
      int first = at;
      if (isAmount(first)) {
        sum(first);
      }
      at = Math.max(at, first + 1);
    }
  }

  private boolean isAmount(int word) {
    return passage.has(word, Traits.NUMBER)
        || passage.word(word).isAny(Kind.SCALE.bit | Kind.NUMBER.bit);
  }

  private void sum(int first) {
    BigDecimal amount = amount(first);
    if (amount == null) {
      return;
    }
    int last = at - 1;
    String code = sign(passage.before(first));
    int start = passage.start(first) - (code == null ? 0 : 1);
    if (code != null) {
      add(amount, code, start, passage.end(last));
      return;
    }
    int behind = passage.skipSpaces(passage.end(last));
    code = behind < passage.text().length() ? sign(passage.text().charAt(behind)) : null;
    boolean near = behind - passage.end(last) <= 1;
    if (code != null && near) {
      add(amount, code, start, behind + 1);
    } else if (passage.is(at, Kind.CURRENCY) && follows(last)) {
      int end = ofAmerica(at);
      add(amount, passage.word(at).value(Kind.CURRENCY), start, passage.end(end));
      at = end + 1;
    }
  }

  /// доларів США.
  private int ofAmerica(int currency) {
    return passage.isJoined(currency) && passage.isForm(currency + 1, "сша")
        ? currency + 1
        : currency;
  }

  private void add(BigDecimal amount, String code, int start, int end) {
    String plain = amount.stripTrailingZeros().toPlainString();
    findings.add(plain + " " + code, passage.mentionAt(start, end));
  }

  private static @Nullable String sign(char c) {
    int sign = SIGNS.indexOf(c);
    return sign < 0 ? null : CODES[sign];
  }

  private boolean follows(int left) {
    return passage.isJoined(left) || passage.isGap(left, ".");
  }

  /// The amount that begins here; moves on behind it. Null when it is none.
  private @Nullable BigDecimal amount(int first) {
    BigDecimal sum = BigDecimal.ZERO;
    at = first;
    do {
      BigDecimal part = part();
      if (part == null) {
        return at == first ? null : sum;
      }
      sum = sum.add(part);
    } while (passage.is(at - 1, Kind.SCALE) && passage.has(at, Traits.NUMBER) && follows(at - 1));
    return sum;
  }

  private @Nullable BigDecimal part() {
    BigDecimal number = BigDecimal.ONE;
    boolean scaled = false;
    if (passage.has(at, Traits.NUMBER)) {
      number = number();
      if (number == null) {
        return null;
      }
    } else if (passage.is(at, Kind.NUMBER)) {
      number = new BigDecimal(passage.word(at).value(Kind.NUMBER));
      at++;
    } else {
      scaled = true;
    }
    boolean scale = passage.is(at, Kind.SCALE) && (scaled || passage.isJoined(at - 1));
    if (scale) {
      number = number.multiply(new BigDecimal(passage.word(at).value(Kind.SCALE)));
      at++;
    }
    return number;
  }

  /// 12,5 or 1 250 000; moves on behind it.
  private @Nullable BigDecimal number() {
    StringBuilder digits = new StringBuilder(passage.get(at).form().replace(',', '.'));
    if (digits.indexOf(".") != digits.lastIndexOf(".")) {
      removeDots(digits);
    }
    at++;
    boolean whole = digits.indexOf(".") < 0 && digits.length() <= GROUP;
    while (whole && isGroup(at) && digits.length() <= MOST_DIGITS) {
      String group = passage.get(at).form().replace(',', '.');
      digits.append(group);
      whole = group.length() == GROUP;
      at++;
    }
    return digits.length() > MOST_DIGITS || !isNumber(digits)
        ? null
        : new BigDecimal(digits.toString());
  }

  private static void removeDots(StringBuilder digits) {
    for (int i = digits.length() - 1; i >= 0; i--) {
      if (digits.charAt(i) == '.') {
        digits.deleteCharAt(i);
      }
    }
  }

  /// Three digits, alone or before a decimal sign.
  private boolean isGroup(int word) {
    if (!passage.has(word, Traits.NUMBER) || !passage.isJoined(word - 1)) {
      return false;
    }
    Token token = passage.get(word);
    String form = token.form();
    int end = Math.max(form.indexOf(','), form.indexOf('.'));
    return (end < 0 ? form.length() : end) == GROUP && Character.isDigit(form.charAt(0));
  }

  private static boolean isNumber(StringBuilder digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if ((c < '0' || c > '9') && (c != '.' || i == 0 || i == digits.length() - 1)) {
        return false;
      }
    }
    return digits.length() > 0;
  }
}
