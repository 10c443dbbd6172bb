package ua.obriy.model;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A form as the dictionary reads it, apart from where it stands. One object serves all tokens of
/// the form as long as the analysis remembers it, so that what a stage finds out about the form can
/// be noted here and need not be looked up again.
///
/// Notes belong to stages, are no part of what the word is, and may get lost. Safe for several
/// threads when the notes are immutable: two threads may find out the same.
public final class Word {
  private static final AtomicInteger SLOTS = new AtomicInteger();

  private final String folded;
  private final List<String> lemmas;
  private @Nullable Object @Nullable [] notes;

  /// @param folded the form in lower case with ґ as г: what exact search compares
  /// @param lemmas folded dictionary forms, likeliest first; never empty
  public Word(String folded, List<String> lemmas) {
    this.folded = folded;
    this.lemmas = lemmas;
  }

  /// A place for notes of one kind; a stage asks for it once, when its class is loaded.
  public static int newSlot() {
    return SLOTS.getAndIncrement();
  }

  public String folded() {
    return folded;
  }

  public List<String> lemmas() {
    return lemmas;
  }

  /// What was noted, or null.
  public @Nullable Object note(int slot) {
    @Nullable Object[] known = notes;
    return known == null || slot >= known.length ? null : known[slot];
  }

  public void note(int slot, Object finding) {
    @Nullable Object[] known = notes;
    if (known == null || slot >= known.length) {
      known = new Object[SLOTS.get()];
    }
    known[slot] = finding;
    notes = known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Word word && folded.equals(word.folded) && lemmas.equals(word.lemmas);
  }

  @Override
  public int hashCode() {
    return 31 * folded.hashCode() + lemmas.hashCode();
  }

  @Override
  public String toString() {
    return folded + lemmas;
  }
}
