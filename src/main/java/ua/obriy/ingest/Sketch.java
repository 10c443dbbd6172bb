package ua.obriy.ingest;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.LongPredicate;
import ua.obriy.model.EnrichedDocument;

/// A small sample of a text that tells whether another text is the same one, edited.
///
/// The sample of the runs of three words (their dictionary forms, words of one or two letters left
/// out) are those with the lowest hashes: of two texts the same runs are taken, so that the share
/// of common ones is estimated, also when one text is a part of the other.
///
/// Reports and projects made by one template share most of their runs and are not copies. They
/// differ in numbers and names between the same words ([Slots]); copies do not.
///
/// @param runs number of different runs in the text
/// @param day of the document, [#UNDATED] when unknown
/// @param lowest the lowest hashes of runs, rising
/// @param slots see [Slots], rising
record Sketch(int runs, int day, long[] lowest, long[] slots) {
  static final int MOST_RUNS = 40;
  static final int UNDATED = Integer.MIN_VALUE;

  /// Copies are printed within days; what comes later must be the same text almost word for word.
  private static final int NEWS_DAYS = 30;

  private static final int MOST_DAY = 1_000_000_000;

  /// Fewer common runs say nothing, unless they are all.
  private static final int LEAST_COMMON = 4;

  /// A text with so few runs in common with a longer one may be any text about such things.
  private static final int LEAST_INSIDE = 12;

  /// Most of the numbers and names between the same words that may differ.
  private static final double MOST_CONFLICTS = 0.25;

  /// A text of so many runs at most has to agree in nearly all; a text of [#LONG] or more in few.
  private static final int SHORT = 20;

  private static final int LONG = 60;
  private static final double SHORT_SHARE = 0.95;
  private static final double LONG_SHARE = 0.38;

  /// What else may be a chance must be in so much of both texts.
  private static final double COMMON_SHARE = 0.8;

  /// The same for texts that consist of what many documents have: a text that many sites copied, or
  /// one of a template.
  private static final double USUAL_SHARE = 0.65;

  static Sketch of(EnrichedDocument document) {
    long[] runs = Runs.of(document.analysis());
    LocalDate date = document.source().date();
    int day = date == null ? UNDATED : (int) Math.clamp(date.toEpochDay(), -MOST_DAY, MOST_DAY);
    long[] slots = Slots.of(document.analysis());
    return new Sketch(runs.length, day, Runs.lowest(runs, MOST_RUNS), slots);
  }

  /// @param usual which runs very many documents have
  boolean isAlike(Sketch other, LongPredicate usual) {
    if (runs == 0 || other.runs == 0) {
      return false;
    }
    long limit = Math.min(limit(), other.limit());
    long[] mine = below(limit);
    long[] others = other.below(limit);
    long[] common = Arrays.stream(mine).filter(run -> has(others, run)).toArray();
    return agrees(other, new Sample(mine, others, common), usual)
        && Slots.conflicts(slots, other.slots) <= MOST_CONFLICTS;
  }

  /// What two sketches have below the hash up to which both are complete.
  private record Sample(long[] mine, long[] others, long[] common) {
    double shareOfLonger() {
      return (double) common.length / Math.max(mine.length, others.length);
    }
  }

  private boolean agrees(Sketch other, Sample sample, LongPredicate usual) {
    int common = sample.common().length;
    if (common == runs && common == other.runs) {
      return true;
    }
    int shorter = Math.min(sample.mine().length, sample.others().length);
    double inside = (double) common / shorter * Math.min(runs, other.runs);
    if (common < LEAST_COMMON || inside < LEAST_INSIDE && sample.shareOfLonger() < COMMON_SHARE) {
      return false;
    }
    if (isFarInTime(other)) {
      return sample.shareOfLonger() >= COMMON_SHARE;
    }
    int rare = count(sample.mine(), usual);
    int rareCommon = count(sample.common(), usual);
    if (2 * rare < sample.mine().length) {
      return sample.shareOfLonger() >= USUAL_SHARE;
    }
    int rareShorter = Math.min(rare, sample.others().length - (common - rareCommon));
    return rareCommon >= LEAST_COMMON && rareCommon >= leastShare(other) * rareShorter;
  }

  private boolean isFarInTime(Sketch other) {
    return day != UNDATED && other.day != UNDATED && Math.abs(day - other.day) > NEWS_DAYS;
  }

  private static int count(long[] runs, LongPredicate usual) {
    return (int) Arrays.stream(runs).filter(usual.negate()).count();
  }

  /// Up to which hash the sample is complete.
  private long limit() {
    return runs <= MOST_RUNS ? Long.MAX_VALUE : lowest[lowest.length - 1];
  }

  private long[] below(long limit) {
    return Arrays.stream(lowest).takeWhile(run -> run <= limit).toArray();
  }

  private static boolean has(long[] rising, long run) {
    return Arrays.binarySearch(rising, run) >= 0;
  }

  private double leastShare(Sketch other) {
    int length = Math.clamp(Math.min(runs, other.runs), SHORT, LONG);
    double way = (double) (length - SHORT) / (LONG - SHORT);
    return SHORT_SHARE + way * (LONG_SHARE - SHORT_SHARE);
  }

  byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(3 * Integer.BYTES + (lowest.length + slots.length) * Long.BYTES);
    bytes.putInt(runs).putInt(day).putInt(lowest.length);
    bytes.asLongBuffer().put(lowest).put(slots);
    return bytes.array();
  }

  static Sketch of(byte[] written) {
    ByteBuffer bytes = ByteBuffer.wrap(written);
    int runs = bytes.getInt();
    int day = bytes.getInt();
    long[] lowest = new long[bytes.getInt()];
    long[] slots = new long[bytes.remaining() / Long.BYTES - lowest.length];
    bytes.asLongBuffer().get(lowest).get(slots);
    return new Sketch(runs, day, lowest, slots);
  }
}
