package ua.obriy.lucene;

import java.util.List;

/// Which parts of a document a question looks into.
enum Scope {
  EVERYWHERE(List.of(Part.TITLE, Part.TEXT)),
  TITLE(List.of(Part.TITLE));

  /// A part with its two fields and what a word in it weighs.
  enum Part {
    TITLE(IndexField.TITLE, IndexField.TITLE_EXACT, Weights.TITLE, Weights.EXACT_TITLE),
    TEXT(IndexField.TEXT, IndexField.TEXT_EXACT, Weights.TEXT, Weights.EXACT_TEXT);

    final String lemmas;
    final String exact;
    final float weight;
    final float exactWeight;

    Part(IndexField lemmas, IndexField exact, float weight, float exactWeight) {
      this.lemmas = lemmas.key;
      this.exact = exact.key;
      this.weight = weight;
      this.exactWeight = exactWeight;
    }
  }

  final List<Part> parts;

  Scope(List<Part> parts) {
    this.parts = parts;
  }
}
