package ua.obriy.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the program in one language.
record Messages(ResourceBundle bundle) {
  static Messages in(Locale locale) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(ResourceBundle.getBundle("ua.obriy.cli.messages", locale, exact));
  }

  /// @param values what `%s` and `%d` stand for
  String text(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }
}
