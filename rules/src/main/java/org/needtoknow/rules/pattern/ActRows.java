package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.needtoknow.rules.signal.ActMark;

/**
 * Acts in order of (time, id), and what is counted over them.
 *
 * @param zone the department's, for days and months
 */
record ActRows(List<ActRow> list, ZoneId zone) {
  ActRows {
    list = List.copyOf(list);
  }

  static ActRows of(Collection<ActRow> rows, ZoneId zone) {
    return new ActRows(rows.stream().sorted(ActRow.IN_ORDER).toList(), zone);
  }

  /** Those that have one of these marks. */
  ActRows with(ActMark... marks) {
    return new ActRows(
        list.stream()
            .filter(
                row -> {
                  for (ActMark mark : marks) {
                    if (row.has(mark)) {
                      return true;
                    }
                  }
                  return false;
                })
            .toList(),
        zone);
  }

  long size() {
    return list.size();
  }

  private LocalDate day(ActRow row) {
    return LocalDate.ofInstant(row.at(), zone);
  }

  /** Different days with an act. */
  long days() {
    return list.stream().map(this::day).distinct().count();
  }

  /** Different months with an act. */
  long months() {
    return list.stream().map(row -> YearMonth.from(day(row))).distinct().count();
  }

  /** Most acts on one day. */
  long mostInDay() {
    Map<LocalDate, Long> byDay = new HashMap<>();
    list.forEach(row -> byDay.merge(day(row), 1L, Long::sum));
    return byDay.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Whole days from the first act to the last. */
  long spanDays() {
    return list.isEmpty()
        ? 0
        : Duration.between(list.get(0).at(), list.get(list.size() - 1).at()).toDays();
  }

  /** Different sessions with an act: they have different start times. */
  long sessions() {
    return list.stream().map(ActRow::sessionStart).distinct().count();
  }

  /** Different accountable people. */
  long officers() {
    return list.stream().map(ActRow::officer).distinct().count();
  }

  /** Most acts within any period of this length. */
  long mostWithin(Duration window) {
    int from = 0;
    int most = 0;
    for (int i = 0; i < list.size(); i++) {
      while (list.get(from).at().plus(window).isBefore(list.get(i).at())) {
        from++;
      }
      most = Math.max(most, i - from + 1);
    }
    return most;
  }

  /** Most accountable people within any period of this length. */
  long mostOfficersWithin(Duration window) {
    Map<String, Integer> within = new HashMap<>();
    int from = 0;
    int most = 0;
    for (ActRow row : list) {
      within.merge(row.officer(), 1, Integer::sum);
      while (list.get(from).at().plus(window).isBefore(row.at())) {
        within.computeIfPresent(
            list.get(from++).officer(), (officer, acts) -> acts == 1 ? null : acts - 1);
      }
      most = Math.max(most, within.size());
    }
    return most;
  }

  /** The largest value among the acts of each subject id. */
  long mostForOneId(ToLongFunction<ActRows> measured) {
    Map<String, List<ActRow>> byId = new HashMap<>();
    for (ActRow row : list) {
      byId.computeIfAbsent(row.subject(), id -> new ArrayList<>(2)).add(row);
    }
    return byId.values().stream()
        .mapToLong(rows -> measured.applyAsLong(new ActRows(rows, zone)))
        .max()
        .orElse(0);
  }
}
