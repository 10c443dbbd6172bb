package ua.obriy.topics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the files of a catalogue lie.
interface CatalogueFiles {
  String CUE_FILE = ".txt";

  /// The lines of a file, such as `topics.tsv`; fails when it is not there.
  List<String> lines(String file) throws IOException;

  /// Names of all cue files, sorted; empty where files cannot be listed.
  List<String> cueFiles() throws IOException;

  static CatalogueFiles in(Path folder) {
    return new CatalogueFiles() {
      @Override
      public List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
      }

      @Override
      public List<String> cueFiles() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + CUE_FILE)) {
          files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names.stream().sorted().toList();
      }
    };
  }

  static CatalogueFiles onClassPath(String folder) {
    return new CatalogueFiles() {
      @Override
      public List<String> lines(String file) throws IOException {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(folder + "/" + file)) {
          if (in == null) {
            throw new NoSuchFileException(folder + "/" + file);
          }
          return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
      }

      @Override
      public List<String> cueFiles() {
        return List.of();
      }
    };
  }
}
