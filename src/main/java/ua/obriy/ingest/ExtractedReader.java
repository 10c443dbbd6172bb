package ua.obriy.ingest;

import java.util.Optional;
import ua.obriy.extract.Container;

/// Binary formats and mail, taken apart by [ua.obriy.extract.Extraction]; what is packed inside is
/// read by the reader of its own format.
final class ExtractedReader implements FormatReader {
  @Override
  public String name() {
    return "extract";
  }

  @Override
  public boolean reads(Head head) {
    return container(head).isPresent();
  }

  @Override
  public Readings open(Input input) {
    return new ExtractedReadings(input, container(input.head()).orElseThrow());
  }

  private static Optional<Container> container(Head head) {
    return Container.of(head.bytes());
  }
}
