package ua.obriy.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A worker whose parser does what the file says, however bad it is.
final class HostileWorker {
  public static void main(String[] args) throws IOException {
    Worker.serve(args, _ -> new Obedient());
  }

  private static final class Obedient implements Parser {
    @Override
    public String format() {
      return "obedient";
    }

    @Override
    public void parse(Path file, Sink sink) throws Exception {
      String order = Files.readString(file);
      switch (order) {
        case "hang" -> hang();
        case "eat" -> eat();
        case "recurse" -> recurse(0);
        case "halt" -> Runtime.getRuntime().halt(42);
        case "exit" -> new Thread(() -> System.exit(0)).start();
        case "throw" -> throw new IllegalStateException("зламано");
        case "flood" -> flood(sink);
        case "chatter" -> System.out.println("багато слів".repeat(1000));
        case "half" -> {
          say(sink, "половина");
          throw new IOException("далі нічого");
        }
        default -> {}
      }
      say(sink, order);
    }

    private static void say(Sink sink, String words) throws Exception {
      sink.add(new Part.Text(Part.About.NOTHING, words, Part.Page.WHOLE));
    }

    private static void flood(Sink sink) throws Exception {
      while (true) {
        say(sink, "слово ".repeat(1000));
      }
    }

    private static void hang() {
      long turns = 0;
      while (turns >= 0) {
        turns = (turns + 1) & Long.MAX_VALUE;
      }
    }

    private static int eat() {
      List<long[]> eaten = new ArrayList<>();
      while (eaten.size() < Integer.MAX_VALUE) {
        eaten.add(new long[1 << 20]);
      }
      return eaten.size();
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
      return recurse(depth + 1) + 1;
    }
  }

  private HostileWorker() {}
}
