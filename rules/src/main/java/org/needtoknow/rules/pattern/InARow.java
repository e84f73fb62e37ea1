package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;

/**
 * Lookups of several subjects one after the other, within minutes, of which not one is explained or
 * left open. On duty too: work that nobody wrote down leaves one such lookup now and then, and
 * seldom a row of them with nothing in between.
 */
final class InARow {
  private static final Duration APART = Duration.ofMinutes(15);
  private static final int LEAST_ACTS = 4;
  private static final int LEAST_SUBJECTS = 3;

  private InARow() {}

  /**
   * Places of the acts that stand in such a row.
   *
   * @param audited in order of time
   */
  static BitSet of(List<AuditedAct> audited) {
    BitSet inARow = new BitSet(audited.size());
    int from = 0;
    for (int i = 0; i <= audited.size(); i++) {
      boolean goesOn =
          i < audited.size()
              && isUnexplained(audited.get(i))
              && (i == from || !at(audited, i - 1).plus(APART).isBefore(at(audited, i)));
      if (!goesOn) {
        mark(audited, from, i, inARow);
        from = i < audited.size() && isUnexplained(audited.get(i)) ? i : i + 1;
      }
    }
    return inARow;
  }

  private static void mark(List<AuditedAct> audited, int from, int to, BitSet inARow) {
    if (to - from < LEAST_ACTS) {
      return;
    }
    Set<String> subjects = new HashSet<>();
    for (int i = from; i < to; i++) {
      subjects.add(audited.get(i).subjectId());
    }
    if (subjects.size() >= LEAST_SUBJECTS) {
      inARow.set(from, to);
    }
  }

  private static boolean isUnexplained(AuditedAct act) {
    return act.decision().verdict() == Verdict.UNEXPLAINED;
  }

  private static Instant at(List<AuditedAct> audited, int place) {
    return audited.get(place).act().act().head().at();
  }
}
