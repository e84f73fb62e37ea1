package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
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

  private final BitSet inARow = new BitSet();
  private final Set<String> subjects = new HashSet<>();
  private Instant last = Instant.MIN;
  private int acts;
  private int from;

  /** The next act in order of time. */
  void add(AuditedAct act) {
    boolean unexplained = act.decision().verdict() == Verdict.UNEXPLAINED;
    if (!unexplained || from < acts && last.plus(APART).isBefore(at(act))) {
      close();
    }
    if (unexplained) {
      from = subjects.isEmpty() ? acts : from;
      subjects.add(act.subjectId());
      last = at(act);
    }
    acts++;
  }

  private void close() {
    if (acts - from >= LEAST_ACTS && subjects.size() >= LEAST_SUBJECTS) {
      inARow.set(from, acts);
    }
    subjects.clear();
    from = acts;
  }

  /** Places of the acts that stand in such a row, once all have been added. */
  BitSet places() {
    close();
    return inARow;
  }

  private static Instant at(AuditedAct act) {
    return act.act().act().head().at();
  }
}
