package org.needtoknow.samples.chance;

import java.util.List;

/**
 * Random numbers that depend only on the seed: the same on every machine and every Java version,
 * which the generators of the JDK do not guarantee. The algorithm is SplitMix64.
 */
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Separate dice for one purpose; draws for other purposes do not affect them. */
  public static Dice of(long seed, String purpose) {
    return of(seed, purpose, 0);
  }

  /** Separate dice for one thing (a household, a day) of one purpose. */
  public static Dice of(long seed, String purpose, long thing) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < purpose.length(); i++) {
      hash = (hash ^ purpose.charAt(i)) * 0x100000001B3L;
    }
    return new Dice(mix(mix(seed * GOLDEN + hash) + thing * GOLDEN));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** 64 bits. */
  public long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 up to, not including, 1. */
  public double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** True in the given share of draws. */
  public boolean chance(double share) {
    return unit() < share;
  }

  /** From 0 up to, not including, {@code bound}. */
  public int below(int bound) {
    return (int) (unit() * bound);
  }

  /** From {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** One of the list, each with the same probability. */
  public <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** One of the values, each with the same probability. */
  @SafeVarargs
  public final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  /** A place in a list whose first entries are drawn far more often, as for names. */
  public int skewed(int size, double power) {
    return (int) (size * Math.pow(unit(), power));
  }

  /** How often an event happens that happens {@code mean} times on average. */
  public int times(double mean) {
    double limit = Math.exp(-mean);
    double product = unit();
    int count = 0;
    while (product > limit) {
      product *= unit();
      count++;
    }
    return count;
  }

  /** Shuffles the list in place. */
  public <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T moved = list.get(i);
      list.set(i, list.get(j));
      list.set(j, moved);
    }
  }
}
