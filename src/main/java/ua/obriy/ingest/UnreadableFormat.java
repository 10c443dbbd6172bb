package ua.obriy.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is no text: told by signatures, else by control characters; skipped with its name.
final class UnreadableFormat implements FormatReader {
  private static final Map<String, String> SIGNATURES = signatures();
  private static final int SAMPLE = 4096;
  private static final double MOST_CONTROLS = 0.02;

  @Override
  public String name() {
    return "binary";
  }

  @Override
  public boolean reads(Head head) {
    return nameOf(head).isPresent() || isBinary(head.text());
  }

  @Override
  public Readings open(Input input) {
    String name = nameOf(input.head()).orElse("двійковий файл");
    return Readings.one(() -> Reading.skipped(input.origin(), "формат не підтримується: " + name));
  }

  private static Optional<String> nameOf(Head head) {
    int length = Math.min(head.bytes().length, 16);
    String start = new String(head.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> xml(head));
  }

  private static Optional<String> xml(Head head) {
    boolean xml = head.start().startsWith("<?xml") && !head.text().contains("<html");
    return xml ? Optional.of("XML невідомого виду") : Optional.empty();
  }

  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), SAMPLE);
    long controls =
        text.chars()
            .limit(length)
            .filter(c -> c < ' ' && "\t\n\r\f\u001b\b".indexOf(c) < 0)
            .count();
    return controls > MOST_CONTROLS * length;
  }

  private static Map<String, String> signatures() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("BZh", "BZIP2");
    names.put("\u00FD7zXZ", "XZ");
    names.put("7z\u00BC\u00AF", "7-Zip");
    names.put("Rar!", "RAR");
    names.put("\u0089PNG", "зображення PNG");
    names.put("\u00FF\u00D8\u00FF", "зображення JPEG");
    names.put("GIF8", "зображення GIF");
    names.put("RIFF", "звук, відео або WebP");
    names.put("ID3", "звук MP3");
    names.put("OggS", "звук Ogg");
    names.put("\u007FELF", "програма");
    names.put("SQLite format 3", "база SQLite");
    return names;
  }
}
