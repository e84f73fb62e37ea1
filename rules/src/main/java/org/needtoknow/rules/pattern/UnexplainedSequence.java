package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;

/**
 * Finds sequences of unexplained lookups of several subjects within minutes, on or off duty. Work
 * without a record leaves a single unexplained lookup now and then, but seldom several in a row
 * with no explained or undetermined lookup in between.
 */
final class UnexplainedSequence {
  private static final Duration APART = Duration.ofMinutes(15);
  private static final int LEAST_ACTS = 4;
  private static final int LEAST_SUBJECTS = 3;

  private final BitSet inSequence = new BitSet();
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
      inSequence.set(from, acts);
    }
    subjects.clear();
    from = acts;
  }

  /** Places of the acts in such a sequence, once all acts have been added. */
  BitSet places() {
    close();
    return inSequence;
  }

  private static Instant at(AuditedAct act) {
    return act.act().act().head().at();
  }
}
