package org.needtoknow.jobs.stage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.decide.AuditedAct;

/**
 * How far lookups lie from the calls that they belong to: the officer was on the call, and the
 * subject is in it for sure. Where many lie whole hours away, one of the clocks is in another zone
 * than the department says.
 */
final class CallLags {
  /** No zone of the country is further away from another, or from UTC. */
  private static final long MOST_HOURS = 12;

  private final Map<String, Long> counts = new TreeMap<>();

  void add(AuditedAct audited) {
    String system = audited.act().act().head().system();
    if (add(system, audited.decision().explanations(), true)) {
      return;
    }
    add(system, audited.decision().tried(), false);
  }

  private boolean add(String system, List<Explanation> explanations, boolean timely) {
    for (Explanation one : explanations) {
      boolean sure = one.tier() == MatchTier.EXACT || one.tier() == MatchTier.NAME_AND_DATE;
      long hours = Math.floorDiv(one.lagSeconds(), 3600L);
      if (one.template() == Template.CALL_SUBJECT
          && sure
          && !one.subjectRole().equals("record")
          && (timely || Math.abs(hours) <= MOST_HOURS)) {
        counts.merge(system + "\n" + (timely ? Tally.TIMELY : hours), 1L, Long::sum);
        return true;
      }
    }
    return false;
  }

  /** Each system and distance, as {@link Tally.What#CALL_LAG} has it, with how many lay there. */
  void forEach(BiConsumer<String, Long> each) {
    counts.forEach(each);
  }
}
