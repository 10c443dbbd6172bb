package ua.obriy.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far a long work is, how fast it goes and how long it will still take: a bar for
/// people, now and then a line for files.
interface Progress extends AutoCloseable {

  /// @param work units of work done, such as bytes
  void at(long work, long documents);

  /// What was done so far is the work of an earlier run and tells nothing about the rate.
  void begin(long work, long documents);

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
    Pace pace = new Pace(task.whole(), System::nanoTime);
    return console.terminal() ? new Bar(console, task, pace) : new Lines(console, task, pace);
  }

  /// How a person says a duration.
  static String said(Duration duration, Messages messages) {
    if (duration.toHours() > 0) {
      return messages.text("duration.hours", duration.toHours(), duration.toMinutesPart());
    }
    return duration.toMinutes() > 0
        ? messages.text("duration.minutes", duration.toMinutes(), duration.toSecondsPart())
        : messages.text("duration.seconds", duration.toSeconds());
  }

  /// Rate and time left, as far as known.
  private static String said(Pace pace, long work, long documents, Messages messages) {
    double rate = pace.documentsPerSecond(documents);
    String said = rate > 0 ? messages.text("progress.rate", rate) : "";
    return said
        + pace.left(work)
            .map(left -> messages.text("progress.left", said(left, messages)))
            .orElse("");
  }

  /// A bar that moves.
  final class Bar implements Progress {
    private static final int MILLIS = 200;
    private final Console console;
    private final ProgressBar bar;
    private final Pace pace;
    private long lastSaid;

    Bar(Console console, Task task, Pace pace) {
      this.console = console;
      this.pace = pace;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(console.messages().text(task.message()))
              .setInitialMax(task.whole() == 0 ? -1 : task.whole())
              .setUnit(unit(console, task.unit()), task.unit().size)
              .setUpdateIntervalMillis(MILLIS)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .hideEta()
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }

    private static String unit(Console console, Unit unit) {
      return unit == Unit.BYTES ? console.messages().text("progress.kilobytes") : "";
    }

    @Override
    public void at(long work, long documents) {
      bar.stepTo(work);
      long now = System.nanoTime();
      if (now - lastSaid > MILLIS * 1_000_000L) {
        lastSaid = now;
        Messages messages = console.messages();
        bar.setExtraMessage(
            " "
                + messages.text("progress.documents", documents)
                + said(pace, work, documents, messages));
      }
    }

    @Override
    public void begin(long work, long documents) {
      pace.begin(work, documents);
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
    private final Pace pace;
    private long next = EVERY;

    Lines(Console console, Task task, Pace pace) {
      this.console = console;
      this.task = task;
      this.pace = pace;
    }

    @Override
    public void at(long work, long documents) {
      if (documents < next) {
        return;
      }
      next = documents - documents % EVERY + EVERY;
      Messages messages = console.messages();
      String share =
          task.whole() == 0
              ? ""
              : String.format(Locale.ROOT, " (%d %%)", 100 * work / task.whole());
      console
          .err()
          .println(
              messages.text(task.message())
                  + ": "
                  + messages.text("progress.documents", documents)
                  + share
                  + said(pace, work, documents, messages));
    }

    @Override
    public void begin(long work, long documents) {
      pace.begin(work, documents);
      next = documents - documents % EVERY + EVERY;
    }

    @Override
    public void note(String line) {
      console.err().println(line);
    }

    @Override
    public void close() {}
  }
}
