package ua.obriy.model;

import org.jspecify.annotations.Nullable;

/// What a document was before repairs: title and text as its reader found them. Of a web page that
/// is the text of the article, not the page.
///
/// @param title null when the title is as it was, or when there was none
/// @param text null when the text has all the words that it had, in the title or below it
public record Original(@Nullable String title, @Nullable String text) {
  public static final Original SAME = new Original(null, null);

  public boolean isSame() {
    return title == null && text == null;
  }
}
