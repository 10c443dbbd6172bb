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

  /// @param task key of the message that names the work
  /// @param whole all units of work, 0 when unknown
  static Progress of(Console console, String task, long whole) {
    return console.terminal() ? new Bar(console, task, whole) : new Lines(console, task, whole);
  }

  /// A bar that moves.
  final class Bar implements Progress {
    private static final int MILLIS = 200;
    private final Console console;
    private final ProgressBar bar;

    Bar(Console console, String task, long whole) {
      this.console = console;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(console.messages().text(task))
              .setInitialMax(whole == 0 ? -1 : whole)
              .setUnit(console.messages().text("progress.unit"), 1 << 20)
              .setUpdateIntervalMillis(MILLIS)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
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
    private final String task;
    private final long whole;
    private long next = EVERY;

    Lines(Console console, String task, long whole) {
      this.console = console;
      this.task = task;
      this.whole = whole;
    }

    @Override
    public void at(long work, long documents) {
      if (documents >= next) {
        next = documents - documents % EVERY + EVERY;
        String share = whole == 0 ? "" : String.format(Locale.ROOT, " (%d %%)", 100 * work / whole);
        console
            .err()
            .println(
                console.messages().text(task)
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
