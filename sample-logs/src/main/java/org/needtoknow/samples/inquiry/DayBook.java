package org.needtoknow.samples.inquiry;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Queries that wait to be written in the order of time; never more than about a day of them. */
public final class DayBook {
  private record Entry(Query query, long serial) {}

  private final PriorityQueue<Entry> waiting =
      new PriorityQueue<>(
          Comparator.<Entry>comparingLong(entry -> entry.query.millis())
              .thenComparingLong(Entry::serial));
  private long serials;
  private int longest;

  /** Takes a query, in any order. */
  public void add(Query query) {
    waiting.add(new Entry(query, serials++));
    longest = Math.max(longest, waiting.size());
  }

  /** Passes on all queries before that moment (milliseconds), in the order of time. */
  public void handOn(long before, Consumer<Query> to) {
    while (!waiting.isEmpty() && waiting.peek().query.millis() < before) {
      to.accept(waiting.remove().query);
    }
  }

  /** The most queries that ever waited at once. */
  public int longest() {
    return longest;
  }
}
