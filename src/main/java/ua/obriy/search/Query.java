package ua.obriy.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must be in a document. A tree; engines translate it with an exhaustive `switch`.
public sealed interface Query {

  /// Every document.
  record Everything() implements Query {}

  /// A word in any of its forms.
  ///
  /// @param text the word as typed or as repaired
  record Word(String text) implements Query {}

  /// A word, or something else that may stand for it.
  ///
  /// @param others what else will do, the likest first
  record Alike(Word word, List<Other> others) implements Query {
    public Alike {
      others = List.copyOf(others);
    }
  }

  /// An expression that may stand for a word.
  ///
  /// @param words side by side, each in any of its forms
  /// @param weight above 0; 1 counts as much as the word itself, less ranks below it
  /// @param share part of a word that it is where the words found are counted
  record Other(List<String> words, double weight, double share) {
    public Other {
      words = List.copyOf(words);
    }
  }

  /// Words side by side in exactly these forms.
  record Phrase(List<String> words) implements Query {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /// Words in any form and order with at most `distance` other words between them.
  record Near(List<String> words, int distance) implements Query {
    public Near {
      words = List.copyOf(words);
    }
  }

  /// A word that begins like this, in any of its forms.
  record Prefix(String start) implements Query {}

  /// A condition on a facet or a part of the document, such as `тема:житло`.
  record In(Facet facet, String value) implements Query {}

  /// Dated inside these days, both included.
  ///
  /// @param from null for open
  /// @param to null for open
  record Dated(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {}

  /// The inner query in the title only.
  record Title(Query inner) implements Query {}

  /// All of these.
  record AllOf(List<Query> parts) implements Query {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of these.
  record AnyOf(List<Query> parts) implements Query {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// At least so many of these; the more, the better.
  record MostOf(List<Query> parts, int atLeast) implements Query {
    public MostOf {
      parts = List.copyOf(parts);
    }
  }

  /// May be missing; a document that has it comes earlier. Alone it asks for nothing.
  record Preferred(Query inner) implements Query {}

  /// Not this.
  record Not(Query inner) implements Query {}

  /// A place by its name: documents that name the place in any way, those about it first.
  ///
  /// @param words the name as typed, for scores and marks
  /// @param codes the place, or the namesakes
  /// @param onlyPlace whether documents with the words alone are no answer, as when the name is
  ///     also a common word (Суми, сума)
  record Named(Query words, Facet facet, List<String> codes, boolean onlyPlace) implements Query {
    public Named {
      codes = List.copyOf(codes);
    }
  }
}
