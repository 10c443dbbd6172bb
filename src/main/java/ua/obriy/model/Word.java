package ua.obriy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form as the dictionary reads it, apart from where it stands. One object serves all tokens of
/// the form as long as the analysis remembers it, so that what a stage finds out about the form can
/// be noted here and need not be looked up again.
///
/// Notes belong to stages, are no part of what the word is, and may get lost. Safe for several
/// threads when the notes are immutable: two threads may find out the same.
public class Word {
  private final String folded;
  private final List<String> lemmas;
  private @Nullable Object ofPlaces;
  private @Nullable Object ofTopics;
  private @Nullable Object ofNames;
  private @Nullable Object ofLanguage;

  /// @param folded the form in lower case with ґ as г: what exact search compares
  /// @param lemmas folded dictionary forms, likeliest first; never empty
  public Word(String folded, List<String> lemmas) {
    this.folded = folded;
    this.lemmas = lemmas;
  }

  /// Who notes something. A field for each, since every word of every text is asked by every stage.
  public enum Stage {
    PLACES,
    TOPICS,
    NAMES,
    LANGUAGE
  }

  public final String folded() {
    return folded;
  }

  public final List<String> lemmas() {
    return lemmas;
  }

  /// What the stage noted, or null.
  public final @Nullable Object note(Stage stage) {
    return switch (stage) {
      case PLACES -> ofPlaces;
      case TOPICS -> ofTopics;
      case NAMES -> ofNames;
      case LANGUAGE -> ofLanguage;
    };
  }

  public final void note(Stage stage, Object finding) {
    switch (stage) {
      case PLACES -> ofPlaces = finding;
      case TOPICS -> ofTopics = finding;
      case NAMES -> ofNames = finding;
      case LANGUAGE -> ofLanguage = finding;
    }
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Word word && folded.equals(word.folded) && lemmas.equals(word.lemmas);
  }

  @Override
  public final int hashCode() {
    return 31 * folded.hashCode() + lemmas.hashCode();
  }

  @Override
  public String toString() {
    return folded + lemmas;
  }
}
