package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;

/** Measures over what several officers looked up of one subject. */
final class SubjectMeasures {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration WEEK = Duration.ofDays(7);

  /** With weak explanations, fewer people than this on one subject are everyday work. */
  private static final int MANY = 4;

  private final Peers peers;

  SubjectMeasures(Peers peers) {
    this.peers = peers;
  }

  /** See {@link Patterns#mayBeOfMany}. */
  static boolean mayBeOfMany(List<ActRow> rows) {
    long people = officers(rows.stream());
    return people > 1 && officers(unexplained(rows)) > 0 || people >= MANY;
  }

  /** See {@link Patterns#isOfMany}. */
  static boolean isOfMany(List<ActRow> rows) {
    return officers(unexplained(rows)) > 1 || officers(rows.stream()) >= MANY;
  }

  private static Stream<ActRow> unexplained(List<ActRow> rows) {
    return rows.stream().filter(row -> row.has(ActMark.UNEXPLAINED));
  }

  private static long officers(Stream<ActRow> rows) {
    return rows.map(ActRow::officer).distinct().count();
  }

  /**
   * @param acts on the subject without a strong explanation
   * @param explained lookups of the subject with a strong explanation
   */
  Map<Measure, Long> measure(ActRows acts, long explained) {
    ActRows unexplained = acts.with(ActMark.UNEXPLAINED);
    Map<Measure, Long> measures = new EnumMap<>(Measure.class);
    measures.put(Measure.SUBJECT_OFFICERS, unexplained.officers());
    measures.put(
        Measure.SUBJECT_UNITS,
        unexplained.list().stream()
            .map(row -> peers.assignment(row.officer()).unit())
            .distinct()
            .count());
    measures.put(Measure.SUBJECT_UNEXPLAINED, unexplained.size());
    measures.put(Measure.SUBJECT_DAYS, unexplained.days());
    measures.put(Measure.SUBJECT_OFFICERS_IN_MONTH, unexplained.mostOfficersWithin(MONTH));
    measures.put(Measure.SUBJECT_THIN_OFFICERS, acts.officers());
    measures.put(Measure.SUBJECT_THIN_IN_MONTH, acts.mostOfficersWithin(MONTH));
    measures.put(Measure.SUBJECT_THIN_IN_WEEK, acts.mostOfficersWithin(WEEK));
    measures.put(Measure.SUBJECT_EXPLAINED, explained);
    return measures;
  }
}
