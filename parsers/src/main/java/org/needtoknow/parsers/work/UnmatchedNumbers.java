package org.needtoknow.parsers.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needtoknow.parsers.feed.FeedTable;

/** Gathers the numbers that match nothing; a bounded many of them. */
final class UnmatchedNumbers {
  private static final int MOST = 10_000;

  private final Map<FeedTable, TreeMap<String, UnmatchedNumber>> numbers =
      new EnumMap<>(FeedTable.class);
  private int size;

  /**
   * @param line where it stands
   */
  void add(FeedTable table, String number, long line) {
    TreeMap<String, UnmatchedNumber> ofTable = numbers.computeIfAbsent(table, t -> new TreeMap<>());
    UnmatchedNumber known = ofTable.get(number);
    if (known != null) {
      ofTable.put(number, new UnmatchedNumber(table, number, known.rows() + 1, known.firstLine()));
    } else if (size < MOST) {
      size++;
      ofTable.put(number, new UnmatchedNumber(table, number, 1, line));
    }
  }

  List<UnmatchedNumber> list() {
    List<UnmatchedNumber> list = new ArrayList<>();
    numbers.values().forEach(ofTable -> list.addAll(ofTable.values()));
    return list;
  }
}
