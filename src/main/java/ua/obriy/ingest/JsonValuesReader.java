package ua.obriy.ingest;

/// JSON that is no NDJSON: an array of documents, or documents written over several lines.
final class JsonValuesReader implements FormatReader {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean reads(Head head) {
    return isArray(head.start()) || isSpread(head.start());
  }

  @Override
  public Readings open(Input input) {
    boolean array = isArray(input.head().start());
    var utf8 = Utf16.asUtf8(input.stream(), input.head().charset());
    var pieces = new ElementPieces(utf8, input.limits().documentBytes(), array);
    return new JsonReadings(input, pieces, name());
  }

  private static boolean isArray(String start) {
    if (!start.startsWith("[")) {
      return false;
    }
    String inside = start.substring(1).stripLeading();
    return inside.isEmpty() || inside.startsWith("{") || inside.startsWith("]");
  }

  /// An object that does not end on its first line, and no other begins below as in NDJSON.
  private static boolean isSpread(String start) {
    int end = start.indexOf('\n');
    if (!start.startsWith("{") || end < 0) {
      return false;
    }
    String inside = start.substring(1).stripLeading();
    boolean object = inside.startsWith("\"") || inside.startsWith("}");
    boolean complete = start.substring(0, end).stripTrailing().endsWith("}");
    return object && !complete && !start.contains("\n{\"");
  }
}
