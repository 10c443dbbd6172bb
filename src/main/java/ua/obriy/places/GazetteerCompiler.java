package ua.obriy.places;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import ua.obriy.text.UkrainianText;

/// Prepares the gazetteer at build time: rows of places and all forms of their names in one file.
///
/// Source: `index-data/places`, a database derived from OpenStreetMap (ODbL 1.0); see its README.
public final class GazetteerCompiler {

  private GazetteerCompiler() {}

  /// @param args the folder `index-data/places`, and the folder of compiled classes to write to
  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    Path file = Path.of(args[1], "ua", "obriy", "places", Gazetteer.FILE);
    Path places = source.resolve("gazetteer.tsv");
    Path aliases = source.resolve("aliases.tsv");
    Path others = source.resolve("not-places.tsv");
    Path cues = source.resolve("cues.tsv");
    if (isNewer(file, List.of(places, aliases, others, cues)) && isOfThisFormat(file)) {
      return;
    }
    System.out.println("preparing the gazetteer, once");
    List<PlaceRow> rows = GazetteerSource.read(places);
    List<Alias> known = Alias.read(aliases);
    Forms forms = new FormTable(rows, known, UkrainianText.load()).build();
    Path unfinished = file.resolveSibling(Gazetteer.FILE + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      out.writeInt(Gazetteer.FORMAT);
      out.writeInt(rows.size());
      for (PlaceRow row : rows) {
        row.write(out);
      }
      forms.write(out);
      Cues.read(cues, others).write(out);
      AliasNames.of(known, rows).write(out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// A file that an older program made is made anew.
  private static boolean isOfThisFormat(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readInt() == Gazetteer.FORMAT;
    }
  }

  private static boolean isNewer(Path file, List<Path> sources) throws IOException {
    for (Path source : sources) {
      if (!Files.exists(file)
          || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(source)) < 0) {
        return false;
      }
    }
    return true;
  }
}
