package org.needtoknow.parsers.department;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the numbers that match nothing; a bounded many of them. */
final class UnmatchedNumbers {
  private static final int MOST = 10_000;

  private final Map<FeedTable, TreeMap<String, Long>> numbers = new EnumMap<>(FeedTable.class);
  private int size;

  void add(FeedTable table, String number) {
    TreeMap<String, Long> ofTable = numbers.computeIfAbsent(table, t -> new TreeMap<>());
    if (size < MOST || ofTable.containsKey(number)) {
      size += ofTable.merge(number, 1L, Long::sum) == 1L ? 1 : 0;
    }
  }

  List<UnmatchedNumber> list() {
    List<UnmatchedNumber> list = new ArrayList<>();
    numbers.forEach(
        (table, ofTable) ->
            ofTable.forEach((number, rows) -> list.add(new UnmatchedNumber(table, number, rows))));
    return list;
  }
}
