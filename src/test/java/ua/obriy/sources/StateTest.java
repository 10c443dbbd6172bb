package ua.obriy.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
  private final Source source = Follower.source(Source.Kind.FOLDER, "docs");
  @TempDir Path home;

  /// The process dies.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// Lets the given number of steps pass.
  private static final class Steps {
    private int left;

    Steps(int left) {
      this.left = left;
    }

    void step() {
      if (left-- == 0) {
        throw new Killed();
      }
    }
  }

  @Test
  void killedAfterAnyStepAndStartedAgainItEndsAsIfUndisturbed() throws IOException {
    int steps = 0;
    boolean killed = true;
    while (killed) {
      Path folder = Files.createDirectories(home.resolve("run" + steps));
      killed = isKilledAfter(steps++, folder);
    }
    assertTrue(steps > 15, "steps: " + steps);
  }

  private boolean isKilledAfter(int steps, Path folder) throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    try (Follower follower = new Follower(folder)) {
      write(docs, "a", "1", "2");
      write(docs, "b", "3");
      follower.visit(source);
      write(docs, "a", "1", "4");
      Files.delete(docs.resolve("b.ndjson"));
      write(docs, "c", "5");

      Steps limit = new Steps(steps);
      follower.intake.before = limit::step;
      follower.disk = killing(limit);
      boolean killed = false;
      try {
        follower.visit(source);
        // the next change, so that the writing of a second state is disturbed too
        write(docs, "d", "6");
        follower.visit(source);
      } catch (Killed _) {
        killed = true;
        follower.intake.crash();
      }
      follower.intake.before = () -> {};
      follower.disk = Disk.REAL;
      write(docs, "d", "6");
      assertEquals(0, follower.visit(source).failures());
      assertEquals(List.of("1", "4", "5", "6"), follower.intake.titles(), "after step " + steps);
      follower.intake.takeLog();
      follower.visit(source);
      assertEquals(List.of(), follower.intake.takeLog(), "after step " + steps);
      return killed;
    }
  }

  private static Disk killing(Steps limit) {
    return new Disk() {
      @Override
      public void write(Path file, byte[] bytes) throws IOException {
        // torn anywhere: the half of it is on the disk
        Disk.super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        limit.step();
        Disk.super.write(file, bytes);
        limit.step();
      }

      @Override
      public void force(Path file) throws IOException {
        Disk.super.force(file);
        limit.step();
      }

      @Override
      public void move(Path from, Path to) throws IOException {
        Disk.super.move(from, to);
        limit.step();
      }
    };
  }

  private static void write(Path docs, String name, String... ids) throws IOException {
    List<String> lines =
        Stream.of(ids).map(id -> "{\"id\":\"" + id + "\",\"title\":\"" + id + "\"}").toList();
    Files.write(docs.resolve(name + ".ndjson"), lines);
  }

  @Test
  void onAFullDiskTheOldStateStaysAndTheFaultIsTold() throws IOException {
    Path docs = Files.createDirectories(home.resolve("docs"));
    try (Follower follower = new Follower(home)) {
      write(docs, "a", "1");
      follower.visit(source);
      Map<String, byte[]> before = states(follower);
      write(docs, "b", "2");
      follower.disk =
          new Disk() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
              Disk.super.write(file, Arrays.copyOf(bytes, 5));
              throw new IOException("No space left on device");
            }
          };
      Status status = follower.visit(source);
      assertEquals(
          "стан не записано, лишився попередній: No space left on device", status.outcome());
      assertEquals(1, status.failures());
      before.forEach((name, bytes) -> assertEquals(text(bytes), text(states(follower).get(name))));
      follower.disk = Disk.REAL;
      assertEquals(0, follower.visit(source).failures());
      assertEquals(List.of("1", "2"), follower.intake.titles());
      assertEquals(List.of("ADDED 1", "ADDED 2"), follower.intake.takeLog());
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> states(Follower follower) {
    Map<String, byte[]> states = new java.util.TreeMap<>();
    try (Stream<Path> files = Files.list(follower.states())) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        states.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return states;
  }

  @Test
  void aBrokenStateIsSetAsideAndAllIsReadAgain() throws IOException {
    Path docs = Files.createDirectories(home.resolve("docs"));
    try (Follower follower = new Follower(home)) {
      write(docs, "a", "1");
      follower.visit(source);
      for (String broken : List.of("", "{", "{}", "null", "[1]", "{\"name\":\"Джерело\"}")) {
        Path file = follower.states().resolve(states(follower).keySet().iterator().next());
        Files.writeString(file, broken);
        assertEquals(0, follower.visit(source).failures(), broken);
        assertEquals("нових 0, оновлено 0, без змін 1, вилучено 0, помилок 0", outcome(follower));
        follower.clock.advance(java.time.Duration.ofSeconds(1));
      }
      try (Stream<Path> files = Files.list(follower.states())) {
        assertEquals(6, files.filter(file -> file.toString().contains(".broken-")).count());
      }
    }
  }

  private String outcome(Follower follower) throws IOException {
    return Following.status(List.of(source), follower.states()).getFirst().outcome();
  }
}
