package ua.obriy.eval;

import java.util.Arrays;
import java.util.Random;

/// A mean and where it would lie with other queries of the same kind: 95 % of resamplings.
record Interval(double mean, double low, double high) {
  private static final int SAMPLES = 2000;
  private static final long SEED = 20_240_824;
  private static final double TAIL = 0.025;

  /// The same values give the same interval.
  static Interval of(double[] values) {
    if (values.length == 0) {
      return new Interval(0, 0, 0);
    }
    Random random = new Random(SEED);
    double[] means = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      double sum = 0;
      for (int j = 0; j < values.length; j++) {
        sum += values[random.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    double mean = Arrays.stream(values).average().orElse(0);
    return new Interval(mean, means[(int) (TAIL * SAMPLES)], means[(int) ((1 - TAIL) * SAMPLES)]);
  }
}
