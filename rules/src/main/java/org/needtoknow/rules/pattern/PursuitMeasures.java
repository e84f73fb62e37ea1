package org.needtoknow.rules.pattern;

import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;

/** Measures over one officer's lookups of one subject. */
final class PursuitMeasures {
  private final AuditSettings settings;

  PursuitMeasures(AuditSettings settings) {
    this.settings = settings;
  }

  /**
   * Whether an act can make a pursuit. A weakly explained act counts in a pursuit but cannot make
   * one by itself.
   */
  static boolean mayBegin(ActRow row) {
    return row.has(ActMark.UNEXPLAINED) || row.has(ActMark.UNCLEAR);
  }

  /**
   * @param acts of one officer on one subject
   */
  Map<Measure, Long> measure(ActRows acts) {
    ActRows unexplained = acts.with(ActMark.UNEXPLAINED);
    ActRows weak = acts.with(ActMark.WEAK);
    ActRows unclear = acts.with(ActMark.UNCLEAR);
    Map<Measure, Long> measures = new EnumMap<>(Measure.class);
    measures.put(Measure.PURSUIT_UNEXPLAINED, unexplained.size());
    measures.put(Measure.PURSUIT_WEAK, weak.size());
    measures.put(
        Measure.PURSUIT_ALL_DAYS,
        acts.with(ActMark.UNEXPLAINED, ActMark.WEAK).mostForOneId(ActRows::days));
    measures.put(Measure.PURSUIT_DAYS, unexplained.days());
    measures.put(Measure.PURSUIT_MONTHS, unexplained.months());
    measures.put(Measure.PURSUIT_SPAN_DAYS, unexplained.spanDays());
    measures.put(
        Measure.PURSUIT_MOST_IN_WINDOW,
        unexplained.mostForOneId(rows -> rows.mostWithin(settings.repeatWindow())));
    measures.put(Measure.PURSUIT_UNCLEAR, unclear.size());
    measures.put(Measure.PURSUIT_UNCLEAR_DAYS, unclear.days());
    return measures;
  }
}
