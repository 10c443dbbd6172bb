package ua.obriy.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far a long work is: a bar for people, now and then a line for files.
interface Progress extends AutoCloseable {

  /// @param work units of work done, such as bytes
  void at(long work, long documents);

  /// A line that stays.
  void note(String line);

  @Override
  void close();

  /// What is being counted.
  ///
  /// @param message key of the message that names the work
  /// @param whole all units of work, 0 when unknown
  /// @param unit how much of it is one unit for people
  record Task(String message, long whole, Unit unit) {}

  /// Units of work.
  enum Unit {
    BYTES(1 << 10),
    DOCUMENTS(1);

    private final int size;

    Unit(int size) {
      this.size = size;
    }
  }

  static Progress of(Console console, Task task) {
    return console.terminal() ? new Bar(console, task) : new Lines(console, task);
  }

  /// A bar that moves.
  final class Bar implements Progress {
    private static final int MILLIS = 200;
    private final Console console;
    private final ProgressBar bar;

    Bar(Console console, Task task) {
      this.console = console;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(console.messages().text(task.message()))
              .setInitialMax(task.whole() == 0 ? -1 : task.whole())
              .setUnit(unit(console, task.unit()), task.unit().size)
              .setUpdateIntervalMillis(MILLIS)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }

    private static String unit(Console console, Unit unit) {
      return unit == Unit.BYTES ? console.messages().text("progress.kilobytes") : "";
    }

    @Override
    public void at(long work, long documents) {
      bar.stepTo(work);
      bar.setExtraMessage(" " + console.messages().text("progress.documents", documents));
    }

    @Override
    public void note(String line) {
      console.err().println("\r" + line + " ".repeat(Math.max(0, 100 - line.length())));
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /// A line for every thousand documents.
  final class Lines implements Progress {
    private static final int EVERY = 1000;
    private final Console console;
    private final Task task;
    private long next = EVERY;

    Lines(Console console, Task task) {
      this.console = console;
      this.task = task;
    }

    @Override
    public void at(long work, long documents) {
      if (documents >= next) {
        next = documents - documents % EVERY + EVERY;
        String share =
            task.whole() == 0
                ? ""
                : String.format(Locale.ROOT, " (%d %%)", 100 * work / task.whole());
        console
            .err()
            .println(
                console.messages().text(task.message())
                    + ": "
                    + console.messages().text("progress.documents", documents)
                    + share);
      }
    }

    @Override
    public void note(String line) {
      console.err().println(line);
    }

    @Override
    public void close() {}
  }
}
