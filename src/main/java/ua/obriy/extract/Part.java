package ua.obriy.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was found in a file.
public sealed interface Part {
  /// What a document says of itself, where that is sensible.
  record About(@Nullable String title, @Nullable LocalDate date, @Nullable String author) {
    public static final About NOTHING = new About(null, null, null);
  }

  /// Words of the document or of one of its pages.
  ///
  /// @param text paragraphs divided by `\n`; a hyphen that stood at the end of a line, and may
  ///     belong to its word or not, is followed by U+00AD
  record Text(About about, String text, Page page) implements Part {}

  /// Which page it is.
  ///
  /// @param number from 1
  /// @param count how many the document has, without those that hold no text
  /// @param furniture lines that stand on most pages, and page numbers, no longer in the text
  record Page(int number, int count, List<String> furniture) {
    public static final Page WHOLE = new Page(1, 1, List.of());
  }

  /// A sheet.
  ///
  /// @param rows cells as they are shown; empty rows and empty cells at the end of a row are left
  ///     out
  record Table(About about, String name, List<List<String>> rows) implements Part {}

  /// The body of a mail.
  ///
  /// @param charset what the mail declares
  record Message(About about, byte[] body, @Nullable String charset, boolean html)
      implements Part {}

  /// A file that was packed inside.
  ///
  /// @param name with its folders, divided by `/`
  record File(String name, Path content) implements Part {}

  /// Something inside that could not be read.
  ///
  /// @param name as of a file; empty for the whole
  record Left(String name, String reason) implements Part {}
}
