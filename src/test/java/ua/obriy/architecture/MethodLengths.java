package ua.obriy.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lengths of the methods of a source file, by the layout that the formatter gives: a method starts
/// at an indent of two (or four, in a nested type) and ends at the brace with the same indent.
final class MethodLengths {
  private static final Pattern START =
      Pattern.compile("^( {2}| {4})[\\w@<].*\\(.*|^( {2}| {4})[\\w<][^=;]*\\($");

  /// @param at line number of its first line, from 1
  record Method(int at, int lines) {}

  static List<Method> of(List<String> lines) {
    List<Method> methods = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (START.matcher(lines.get(i)).matches() && !lines.get(i).endsWith(";")) {
        String indent =
            lines.get(i).substring(0, lines.get(i).length() - lines.get(i).stripLeading().length());
        int end = endOf(lines, i, indent);
        if (end > i) {
          methods.add(new Method(i + 1, end - i + 1));
        }
      }
    }
    return methods;
  }

  private static int endOf(List<String> lines, int start, String indent) {
    for (int i = start + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals(indent + "}")) {
        return i;
      }
      boolean sameIndent =
          line.startsWith(indent) && !line.startsWith(indent + " ") && !line.isBlank();
      if (sameIndent && !line.startsWith(indent + ")") && !line.startsWith(indent + "}")) {
        return -1;
      }
    }
    return -1;
  }

  private MethodLengths() {}
}
