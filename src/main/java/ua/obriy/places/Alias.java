package ua.obriy.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;

/// A line of `aliases.tsv`: another name that documents use for a place.
///
/// @param until day on which a former name was given up, null when not established
record Alias(String name, Role role, String code, PlaceType type, @Nullable LocalDate until) {

  static List<Alias> read(Path file) throws IOException {
    List<Alias> aliases = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        aliases.add(parse(lines.get(i), file.getFileName() + ":" + (i + 1)));
      }
    }
    return aliases;
  }

  private static Alias parse(String line, String at) {
    String[] cell = line.split("\t", -1);
    if (cell.length < 4) {
      throw new IllegalArgumentException(at + ": wanted name, kind, code, type; got: " + line);
    }
    PlaceType type =
        PlaceType.ofLabel(cell[3].equals("district") ? "raion" : cell[3])
            .orElseThrow(() -> new IllegalArgumentException(at + ": no such type: " + cell[3]));
    LocalDate until = cell.length < 5 || cell[4].isEmpty() ? null : day(cell[4], at);
    return new Alias(cell[0], Role.valueOf(cell[1].toUpperCase(Locale.ROOT)), cell[2], type, until);
  }

  private static LocalDate day(String text, String at) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(at + ": wanted a day such as 2024-09-19: " + text, e);
    }
  }
}
