package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.SourceDocument;

/// Measures how many copies of documents are found, and how many documents are taken for copies
/// that are none. Arguments: files of documents. See CONTRIBUTING.md.
public final class StoryFigures {
  private static final int REPORTS = 150;
  private static final int SHOWN = Integer.getInteger("shown", 6);

  private StoryFigures() {}

  public static void main(String[] args) {
    for (String file : args) {
      List<SourceDocument> originals = new ArrayList<>();
      new Ingest()
          .read(
              file,
              outcome -> {
                if (outcome instanceof Outcome.Accepted accepted) {
                  originals.add(accepted.document());
                }
              });
      System.out.printf("%s: %d documents%n", file, originals.size());
      copies(originals);
      others(originals);
    }
    reports();
  }

  /// Copies found by kind: each copy after all originals have come.
  private static void copies(List<SourceDocument> originals) {
    Map<Copies.Kind, int[]> table = new EnumMap<>(Copies.Kind.class);
    Copies copies = new Copies(originals, 1);
    Random random = new Random(2);
    Stories stories = new Stories();
    Map<Long, String> ids = new java.util.HashMap<>();
    for (SourceDocument original : originals) {
      EnrichedDocument done = stories.compared(Copies.analysed(original));
      ids.put(done.likeness().key(), original.id());
    }
    List<String> missed = new ArrayList<>();
    int wrong = 0;
    for (SourceDocument original : originals) {
      for (Copies.Kind kind : Copies.Kind.values()) {
        SourceDocument other = originals.get(random.nextInt(originals.size()));
        SourceDocument copy = copies.copy(original, kind, other);
        EnrichedDocument done = new Asked(stories).compared(copy);
        boolean found =
            done.likeness().alike().stream().anyMatch(key -> original.id().equals(ids.get(key)));
        wrong +=
            done.likeness().alike().stream().anyMatch(key -> !original.id().equals(ids.get(key)))
                ? 1
                : 0;
        int[] n = table.computeIfAbsent(kind, _ -> new int[2]);
        n[0]++;
        n[1] += found ? 1 : 0;
        if (!found) {
          missed.add(kind + " " + original.id() + " " + original.text().length());
        }
      }
    }
    table.forEach(
        (kind, n) ->
            System.out.printf("  %-14s %5d found %.4f%n", kind, n[0], (double) n[1] / n[0]));
    System.out.println("  copies that (also) lead to another original: " + wrong);
    missed.stream().limit(SHOWN).forEach(one -> System.out.println("  missed " + one));
  }

  /// Asks without being remembered.
  private record Asked(Stories stories) {
    EnrichedDocument compared(SourceDocument copy) {
      return stories.alone(Copies.analysed(copy));
    }
  }

  /// Different documents that are taken for copies.
  private static void others(List<SourceDocument> originals) {
    Stories stories = new Stories();
    Map<Long, SourceDocument> byKey = new java.util.HashMap<>();
    int linked = 0;
    for (SourceDocument original : originals) {
      EnrichedDocument done = stories.compared(Copies.analysed(original));
      byKey.put(done.likeness().key(), original);
      if (!done.likeness().alike().isEmpty()) {
        if (linked++ < SHOWN) {
          SourceDocument other = byKey.get(done.likeness().alike().getFirst());
          System.out.println("    " + shown(original) + "\n  = " + shown(other));
        }
      }
    }
    System.out.printf(
        "  documents with a copy among the others: %d of %d%n", linked, originals.size());
  }

  private static String shown(SourceDocument document) {
    String all =
        document.id() + " " + document.title() + " | " + document.text().replaceAll("\\s+", " ");
    return all.substring(0, Math.min(260, all.length()));
  }

  private static void reports() {
    Copies copies = new Copies(List.of(), 3);
    for (int template = 0; template < 4; template++) {
      Stories stories = new Stories();
      int pairs = 0;
      for (int i = 0; i < REPORTS; i++) {
        SourceDocument report = copies.report("report-" + i, template);
        int found = stories.compared(Copies.analysed(report)).likeness().alike().size();
        pairs += found;
        if (found > 0 && pairs < 4) {
          System.out.println("    " + shown(report));
        }
      }
      System.out.printf(
          "template %d: false pairs %d of %d%n", template, pairs, REPORTS * (REPORTS - 1) / 2);
    }
  }
}
