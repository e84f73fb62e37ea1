package org.needtoknow.rules.pattern;

import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;

/** Measures over the use of one account. */
final class AccountMeasures {
  /**
   * @param acts that are interleaved, follow a pause, or are of an uncertain person
   */
  Map<Measure, Long> measure(ActRows acts) {
    ActRows interleaved = acts.with(ActMark.INTERLEAVED);
    ActRows idle = acts.with(ActMark.IDLE);
    ActRows uncertain = acts.with(ActMark.UNCERTAIN);
    Map<Measure, Long> measures = new EnumMap<>(Measure.class);
    measures.put(Measure.ACCOUNT_INTERLEAVED, interleaved.size());
    measures.put(Measure.ACCOUNT_INTERLEAVED_DAYS, interleaved.days());
    measures.put(
        Measure.ACCOUNT_IDLE_DAYS, idle.list().stream().mapToLong(ActRow::extra).max().orElse(0));
    measures.put(
        Measure.ACCOUNT_UNCERTAIN, uncertain.list().stream().mapToLong(ActRow::extra).sum());
    measures.put(Measure.ACCOUNT_UNCERTAIN_DAYS, uncertain.days());
    return measures;
  }
}
