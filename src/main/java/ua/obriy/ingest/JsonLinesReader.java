package ua.obriy.ingest;

import java.util.List;

/// NDJSON: one document a line.
final class JsonLinesReader implements FormatReader {
  private static final int LINES_TO_LOOK_AT = 20;

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public boolean reads(Head head) {
    String start = head.start();
    if (start.isEmpty()) {
      return false;
    }
    return head.lines() || start.startsWith("{\"") || mostLinesAreObjects(start);
  }

  @Override
  public Readings open(Input input) {
    var utf8 = Utf16.asUtf8(input.stream(), input.head().charset());
    return new JsonReadings(input, new LinePieces(utf8, input.limits().documentBytes()), name());
  }

  /// The first line may be broken; the others show what the file is.
  private static boolean mostLinesAreObjects(String start) {
    List<String> lines = start.lines().limit(LINES_TO_LOOK_AT).map(String::strip).toList();
    long objects = lines.stream().filter(line -> line.startsWith("{\"")).count();
    return objects * 2 > lines.size();
  }
}
