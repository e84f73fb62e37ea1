package org.needtoknow.jobs.finish;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.rules.pattern.ActRow;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.review.Yardstick;

/**
 * Counts the sessions in which people looked subjects up: by officer for the subjects of review
 * items, as one number for all others.
 */
final class SubjectSessionCounts implements Yardstick.SubjectSessions {
  private static final String EXPLAINED = "";

  private final Map<String, Map<String, Long>> ofItems = new HashMap<>();
  private final SortedMap<Integer, Long> subjectsBySessions = new TreeMap<>();

  /** Adds the subject of an item; each explained lookup of it counts as a session. */
  void addExplained(String subjectId, long lookups) {
    ofItems.computeIfAbsent(subjectId, id -> new HashMap<>()).put(EXPLAINED, lookups);
  }

  /**
   * Adds the acts on one subject that no work explains strongly.
   *
   * @param rows all of them, at least two
   */
  void add(String subjectId, List<ActRow> rows) {
    List<Session> sessions = rows.stream().map(Session::of).distinct().toList();
    if (sessions.size() > 1) {
      subjectsBySessions.merge(sessions.size(), 1L, Long::sum);
    }
    Map<String, Long> byOfficer = ofItems.get(subjectId);
    if (byOfficer != null) {
      sessions.forEach(session -> byOfficer.merge(session.officer(), 1L, Long::sum));
    }
  }

  /** An officer's session at one terminal. */
  private record Session(String officer, String seat, Instant start) {
    static Session of(ActRow row) {
      return new Session(row.officer(), row.seat(), row.sessionStart());
    }
  }

  @Override
  public long ofOthers(ItemSummary item) {
    Map<String, Long> byOfficer = ofItems.getOrDefault(item.subjectId(), Map.of());
    return byOfficer.values().stream().mapToLong(Long::longValue).sum()
        - byOfficer.getOrDefault(item.officer(), 0L);
  }

  @Override
  public long explained(ItemSummary item) {
    return ofItems.getOrDefault(item.subjectId(), Map.of()).getOrDefault(EXPLAINED, 0L);
  }

  @Override
  public Map<Integer, Long> subjectsBySessions() {
    return Collections.unmodifiableMap(subjectsBySessions);
  }
}
