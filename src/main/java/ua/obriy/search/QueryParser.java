package ua.obriy.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a person typed. Lenient: brackets and quotes without a partner are passed over, a
/// field without a value is a word, an operator without operands is nothing.
///
/// ```
/// слово слово      all words, in any form      "саме так"      these forms side by side
/// а OR б, а АБО б  one of them                 -слово, НЕ слово  without it
/// а NEAR/5 б       at most 5 words between     слов*           begins so
/// місто:Суми тема:житло дата:2024-05..2024-06 заголовок:(дах школа) людина:"Іван Франко"
/// ```
public final class QueryParser {
  /// Most UTF-16 code units that may be typed.
  public static final int MAX_LENGTH = 2_000;

  /// Most brackets inside brackets.
  public static final int MAX_DEPTH = 20;

  /// Most words, quotes and conditions.
  public static final int MAX_CLAUSES = 64;

  private static final int USUAL_DISTANCE = 5;
  private static final int MAX_DISTANCE = 50;

  private final List<Lexeme> lexemes;
  private int at;
  private int clauses;

  private QueryParser(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /// @return [Query.Everything] when nothing is asked
  /// @throws QuerySyntaxException when it is too long, too deep or names an impossible date
  public static Query parse(String typed) {
    if (typed.length() > MAX_LENGTH) {
      throw new QuerySyntaxException(
          "Запит задовгий: " + typed.length() + " знаків, найбільше " + MAX_LENGTH, MAX_LENGTH);
    }
    QueryParser parser = new QueryParser(new Lexer(typed).lexemes());
    List<Query> parts = new ArrayList<>();
    while (parser.at < parser.lexemes.size()) {
      Query part = parser.either(0);
      if (part != null) {
        parts.add(part);
      }
      parser.accept(Lexeme.Kind.CLOSE);
    }
    Query query = all(parts);
    return query == null ? new Query.Everything() : query;
  }

  private @Nullable Query either(int depth) {
    List<Query> parts = new ArrayList<>();
    do {
      Query part = together(depth);
      if (part != null) {
        parts.add(part);
      }
    } while (accept(Lexeme.Kind.OR));
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst();
      default -> new Query.AnyOf(parts);
    };
  }

  private @Nullable Query together(int depth) {
    List<Query> parts = new ArrayList<>();
    while (at < lexemes.size() && !sees(Lexeme.Kind.CLOSE) && !sees(Lexeme.Kind.OR)) {
      if (sees(Lexeme.Kind.NEAR)) {
        near(parts);
      } else if (!accept(Lexeme.Kind.AND)) {
        Query part = unary(depth);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return all(parts);
  }

  private static @Nullable Query all(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.AllOf(List<Query> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.isEmpty() ? null : flat.size() == 1 ? flat.getFirst() : new Query.AllOf(flat);
  }

  private @Nullable Query unary(int depth) {
    boolean negative = false;
    while (sees(Lexeme.Kind.MINUS) || sees(Lexeme.Kind.NOT)) {
      negative = !negative;
      at++;
    }
    if (at == lexemes.size() || sees(Lexeme.Kind.CLOSE) || sees(Lexeme.Kind.OR)) {
      return null;
    }
    Query inner = primary(depth);
    return inner == null || !negative ? inner : new Query.Not(inner);
  }

  private @Nullable Query primary(int depth) {
    Lexeme lexeme = lexemes.get(at);
    at++;
    return switch (lexeme.kind()) {
      case OPEN -> bracket(lexeme, depth);
      case QUOTED -> phrase(lexeme);
      case WORD -> word(lexeme);
      case FIELD -> field(lexeme, depth);
      case CLOSE, MINUS, AND, OR, NOT, NEAR -> null;
    };
  }

  private @Nullable Query bracket(Lexeme open, int depth) {
    if (depth == MAX_DEPTH) {
      throw new QuerySyntaxException(
          "Забагато вкладених дужок, найбільше " + MAX_DEPTH, open.position());
    }
    Query inner = either(depth + 1);
    accept(Lexeme.Kind.CLOSE);
    return inner;
  }

  private @Nullable Query phrase(Lexeme quoted) {
    List<String> words = new ArrayList<>();
    for (String word : quoted.text().split("\\s+", -1)) {
      if (hasLetter(word)) {
        words.add(word);
      }
    }
    count(quoted, words.size());
    return words.isEmpty() ? null : new Query.Phrase(words);
  }

  private @Nullable Query word(Lexeme lexeme) {
    String text = lexeme.text();
    if (!hasLetter(text)) {
      return null;
    }
    count(lexeme, 1);
    if (!text.endsWith("*")) {
      return new Query.Word(text);
    }
    String start = text.replaceAll("\\*+$", "");
    if (start.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
      throw new QuerySyntaxException(
          "Перед * треба принаймні дві літери: " + text, lexeme.position());
    }
    return new Query.Prefix(start);
  }

  private @Nullable Query field(Lexeme lexeme, int depth) {
    FieldName field = FieldName.of(lexeme.text());
    boolean hasValue = sees(Lexeme.Kind.WORD) || sees(Lexeme.Kind.QUOTED) || sees(Lexeme.Kind.OPEN);
    if (field == null || !hasValue) {
      return word(lexeme);
    }
    if (field == FieldName.TITLE) {
      Query inner = primary(depth);
      return inner == null ? null : new Query.Title(inner);
    }
    if (accept(Lexeme.Kind.OPEN)) {
      return alternatives(field);
    }
    Lexeme value = lexemes.get(at);
    at++;
    return condition(field, value, value.text());
  }

  /// `місто:(Суми OR Кривий Ріг)`: words side by side are one value.
  private @Nullable Query alternatives(FieldName field) {
    List<Query> conditions = new ArrayList<>();
    while (at < lexemes.size() && !sees(Lexeme.Kind.CLOSE)) {
      Lexeme first = lexemes.get(at);
      StringBuilder value = new StringBuilder();
      while (sees(Lexeme.Kind.WORD) || sees(Lexeme.Kind.QUOTED)) {
        value.append(value.isEmpty() ? "" : " ").append(lexemes.get(at).text());
        at++;
      }
      if (value.isEmpty()) {
        at++;
      } else {
        conditions.add(condition(field, first, value.toString()));
      }
    }
    accept(Lexeme.Kind.CLOSE);
    return conditions.isEmpty()
        ? null
        : conditions.size() == 1 ? conditions.getFirst() : new Query.AnyOf(conditions);
  }

  private Query condition(FieldName field, Lexeme at, String value) {
    count(at, 1);
    if (field.facet != null) {
      return new Query.In(field.facet, value);
    }
    try {
      DayRange days = DayRange.parse(value);
      return new Query.Dated(days.from(), days.to());
    } catch (DateTimeException _) {
      throw new QuerySyntaxException(
          "Незрозуміла дата: " + value + "; пишіть 2024, 2024-05, 2024-05-09 або 2024-05..2024-06",
          at.position());
    }
  }

  /// Joins the word before and the word after the operator; without both it is nothing.
  private void near(List<Query> parts) {
    int distance = distance(lexemes.get(at));
    at++;
    if (parts.isEmpty() || !sees(Lexeme.Kind.WORD)) {
      return;
    }
    List<String> words = new ArrayList<>();
    switch (parts.getLast()) {
      case Query.Word(String text) -> words.add(text);
      case Query.Near(List<String> before, int _) -> words.addAll(before);
      default -> {
        return;
      }
    }
    Lexeme next = lexemes.get(at);
    if (word(next) instanceof Query.Word(String text)) {
      at++;
      words.add(text);
      parts.removeLast();
      parts.add(new Query.Near(words, distance));
    }
  }

  private static int distance(Lexeme near) {
    String digits = near.text().replaceAll("\\D", "");
    if (digits.isEmpty() || digits.length() > 4) {
      return digits.isEmpty() ? USUAL_DISTANCE : MAX_DISTANCE;
    }
    return Math.min(MAX_DISTANCE, Integer.parseInt(digits));
  }

  private void count(Lexeme lexeme, int more) {
    clauses += more;
    if (clauses > MAX_CLAUSES) {
      throw new QuerySyntaxException(
          "Забагато слів і умов, найбільше " + MAX_CLAUSES, lexeme.position());
    }
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '`');
  }

  private boolean sees(Lexeme.Kind kind) {
    return at < lexemes.size() && lexemes.get(at).kind() == kind;
  }

  private boolean accept(Lexeme.Kind kind) {
    boolean there = sees(kind);
    at += there ? 1 : 0;
    return there;
  }
}
