package ua.obriy.ingest;

import java.io.IOException;
import java.nio.file.Files;
import ua.obriy.extract.ExtractionLimits.Room;
import ua.obriy.extract.Part;

/// How deep inside archives an input lies, and what all archives inside one file may still unpack.
final class Packing {
  private static final int DEEPEST = 5;

  private final int depth;
  private final Budget budget;

  private static final class Budget {
    private long bytes = Room.STANDARD.bytes();
    private int files = Room.STANDARD.files();
  }

  private Packing(int depth, Budget budget) {
    this.depth = depth;
    this.budget = budget;
  }

  static Packing none() {
    return new Packing(0, new Budget());
  }

  Packing deeper() {
    return new Packing(depth + 1, budget);
  }

  boolean isTooDeep() {
    return depth > DEEPEST;
  }

  static String tooDeep() {
    return "архів в архіві: глибше за " + DEEPEST + " рівнів не розпаковуємо";
  }

  Room room() {
    return new Room(budget.bytes, budget.files);
  }

  void take(Part.File file) throws IOException {
    budget.files--;
    budget.bytes -= Files.size(file.content());
  }
}
