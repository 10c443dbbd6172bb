package ua.obriy.extract;

import java.nio.file.Path;

/// Takes one format apart, inside the worker.
interface Parser {
  /// The name of the format, for provenance.
  String format();

  /// @throws ExtractionException with the reason why the file gives nothing
  /// @throws Exception whatever a library throws at a broken file
  void parse(Path file, Sink sink) throws Exception;
}
