package ua.obriy.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes what Lucene's Ukrainian analyzer makes of the same input as `obriy annotate --tokens`, in
/// the same shape, so that one scorer measures both. Arguments: NDJSON in, NDJSON out, and
/// `nostop` to keep its stop words.
public final class StockLemmas {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StockLemmas() {}

  /// One token: its place in the text and all terms of that place.
  record StockToken(int start, int end, List<String> lemmas) {}

  public static void main(String[] args) throws IOException {
    boolean keepsAll = args.length > 2 && args[2].equals("nostop");
    try (Analyzer stock =
            keepsAll
                ? new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET)
                : new UkrainianMorfologikAnalyzer();
        PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode document = JSON.readTree(line);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", document.get("id").asString());
        members.put("tokens", tokens(stock, document.get("text").asString()));
        out.println(JSON.writeValueAsString(members));
      }
    }
  }

  private static List<StockToken> tokens(Analyzer stock, String text) throws IOException {
    List<StockToken> tokens = new ArrayList<>();
    try (TokenStream stream = stock.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean same =
            !tokens.isEmpty()
                && tokens.getLast().start() == offset.startOffset()
                && tokens.getLast().end() == offset.endOffset();
        if (!same) {
          tokens.add(new StockToken(offset.startOffset(), offset.endOffset(), new ArrayList<>()));
        }
        tokens.getLast().lemmas().add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
