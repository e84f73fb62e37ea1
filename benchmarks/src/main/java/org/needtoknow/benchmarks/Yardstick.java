package org.needtoknow.benchmarks;

import java.util.Random;

/**
 * How fast memory is at this moment: nanoseconds for a step from one place to another that cannot
 * be foreseen, with every core at it. On a shared machine neighbours slow it down without taking
 * any processor time that could be counted, and audits with it: figures of two runs compare only
 * where this one agrees.
 */
public final class Yardstick {
  private static final int PLACES = 1 << 24;
  private static final int STEPS = 1 << 23;

  private Yardstick() {}

  /** Prints the nanoseconds of one step. */
  public static void main(String[] arguments) throws InterruptedException {
    int[] next = ring();
    int cores = Runtime.getRuntime().availableProcessors();
    long[] nanos = new long[cores];
    Thread[] walkers = new Thread[cores];
    for (int i = 0; i < cores; i++) {
      int walker = i;
      walkers[i] = new Thread(() -> nanos[walker] = walk(next, walker * (PLACES / cores)));
      walkers[i].start();
    }
    long sum = 0;
    for (int i = 0; i < cores; i++) {
      walkers[i].join();
      sum += nanos[i];
    }
    System.out.println(sum / cores / STEPS);
  }

  /** One ring through all places, in no order (Sattolo's shuffle). */
  private static int[] ring() {
    int[] next = new int[PLACES];
    for (int i = 0; i < PLACES; i++) {
      next[i] = i;
    }
    Random random = new Random(1);
    for (int i = PLACES - 1; i > 0; i--) {
      int other = random.nextInt(i);
      int held = next[i];
      next[i] = next[other];
      next[other] = held;
    }
    return next;
  }

  private static long walk(int[] next, int start) {
    int place = start;
    long began = System.nanoTime();
    for (int i = 0; i < STEPS; i++) {
      place = next[place];
    }
    long nanos = System.nanoTime() - began;
    // Where it ends is used, so that the walk is not left out.
    return place < 0 ? 0 : nanos;
  }
}
