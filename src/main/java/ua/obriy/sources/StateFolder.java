package ua.obriy.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.fetch.Fetched;

/// The states of sources, a file for each.
final class StateFolder {
  private static final System.Logger LOG = System.getLogger(StateFolder.class.getName());
  private static final int NAME_DIGITS = 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final Path folder;
  private final Disk disk;
  private final Clock clock;

  StateFolder(Path folder, Disk disk, Clock clock) {
    this.folder = folder;
    this.disk = disk;
    this.clock = clock;
  }

  /// The state of the last visit; that of a source never seen when there is none, or when it cannot
  /// be read and was set aside.
  State read(Source source) throws IOException {
    Path file = file(source.name());
    if (!Files.exists(file)) {
      return State.first(source);
    }
    try {
      State state = MAPPER.readValue(Files.readAllBytes(file), State.class);
      if (state == null || !source.name().equals(state.name())) {
        throw new IOException("state of another source");
      }
      return state.location().equals(source.location())
          ? state
          : State.first(source).with(Fetched.Stamp.NONE, state.items());
    } catch (IOException | JacksonException | NullPointerException e) {
      Path aside = file.resolveSibling(file.getFileName() + ".broken-" + clock.millis());
      Files.move(file, aside);
      LOG.log(
          System.Logger.Level.WARNING,
          "Стан джерела «" + source.name() + "» пошкоджено; відкладено: " + aside + "; читаю все");
      return State.first(source);
    }
  }

  /// @throws IOException when it cannot be written; then the old one stays
  void write(State state) throws IOException {
    Files.createDirectories(folder);
    Path file = file(state.name());
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    disk.write(draft, MAPPER.writeValueAsBytes(state));
    disk.force(draft);
    disk.move(draft, file);
  }

  private Path file(String name) {
    return folder.resolve(Hashes.of(name).substring(0, NAME_DIGITS) + ".json");
  }
}
