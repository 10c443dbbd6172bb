package ua.obriy.topics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.obriy.model.Topic;

/// Parses `topics.tsv`: a header, then a topic a line.
final class TopicList {
  static final String FILE = "topics.tsv";

  private static final List<String> HEADER = List.of("id", "name", "nameEn", "covers");
  private static final Pattern ID = Pattern.compile("[a-z][a-z-]*");

  private TopicList() {}

  static List<Topic> parse(List<String> lines) throws TopicSyntaxException {
    checkHeader(lines.isEmpty() ? "" : lines.getFirst());
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      Topic topic = topic(lines.get(i), i + 1);
      if (!ids.add(topic.id())) {
        throw new TopicSyntaxException(FILE, i + 1, "topic given twice: " + topic.id());
      }
      topics.add(topic);
    }
    return topics;
  }

  private static void checkHeader(String line) throws TopicSyntaxException {
    if (!List.of(line.split("\t", -1)).equals(HEADER)) {
      throw new TopicSyntaxException(
          FILE, 1, "the columns must be " + HEADER + ", separated by tabs; got: " + line);
    }
  }

  private static Topic topic(String line, int number) throws TopicSyntaxException {
    String[] cells = line.split("\t", -1);
    if (cells.length != HEADER.size()) {
      throw new TopicSyntaxException(
          FILE, number, "a topic has " + HEADER.size() + " columns; got: " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].isBlank()) {
        throw new TopicSyntaxException(FILE, number, "column " + HEADER.get(i) + " is empty");
      }
    }
    if (!ID.matcher(cells[0]).matches()) {
      throw new TopicSyntaxException(
          FILE, number, "a topic id is of small Latin letters and hyphens; got: " + cells[0]);
    }
    return new Topic(cells[0], cells[1], cells[2], cells[3]);
  }
}
