package ua.obriy.extract;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Collects the sheets of a workbook out of the XHTML that Tika's parsers tell.
final class SheetHandler extends DefaultHandler {
  /// @param rows without empty ones
  record Sheet(String name, List<List<String>> rows) {}

  private final Sink sink;
  private final List<Sheet> sheets = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private String name = "";
  private int depth;
  private int tables;

  SheetHandler(Sink sink) {
    this.sink = sink;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void startElement(String uri, String tag, String qualified, Attributes attributes)
      throws SAXException {
    BlockHandler.checkDepth(++depth);
    switch (tag) {
      case "table" -> tables++;
      case "tr" -> row = new ArrayList<>();
      case "td", "th", "h1" -> words.setLength(0);
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String tag, String qualified) {
    depth--;
    switch (tag) {
      case "h1" -> name = words();
      case "td", "th" -> row.add(words());
      case "tr" -> endRow();
      case "table" -> endTable();
      default -> {}
    }
  }

  private void endRow() {
    while (!row.isEmpty() && row.getLast().isEmpty()) {
      row.removeLast();
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }

  private void endTable() {
    if (--tables == 0 && !rows.isEmpty()) {
      sheets.add(new Sheet(name.isEmpty() ? "Аркуш" + (sheets.size() + 1) : name, rows));
      rows = new ArrayList<>();
      name = "";
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    try {
      sink.count(length);
    } catch (ExtractionException e) {
      throw new BlockHandler.RefusedException(e);
    }
    words.append(text, start, length);
  }

  private String words() {
    return words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
