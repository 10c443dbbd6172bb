package ua.obriy.run;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How far an unfinished run came, as it is kept with each commit of the index.
///
/// @param version of this form; another one is not read
/// @param sources fingerprint of what is read; of other sources, or of changed ones, it is another
/// @param started when the run first began, ISO 8601
/// @param trail number that depends on all that was read so far, in order; the same sources read in
///     another way have another
/// @param figures of what was dealt with; as many as were read
public record RunState(int version, String sources, String started, long trail, Figures figures) {
  private static final int VERSION = 1;

  public RunState(String sources, String started, long trail, Figures figures) {
    this(VERSION, sources, started, trail, figures);
  }

  public String written() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  /// The state in these words; empty when there is none, or one of another version.
  public static Optional<RunState> read(String words) {
    try {
      return words.isBlank()
          ? Optional.empty()
          : Optional.of(JsonMapper.shared().readValue(words, RunState.class))
              .filter(state -> state.version == VERSION);
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Results that were dealt with.
  public long position() {
    return figures.total().all();
  }
}
