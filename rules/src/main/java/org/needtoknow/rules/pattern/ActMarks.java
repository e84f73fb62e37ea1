package org.needtoknow.rules.pattern;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Signal;

/** The marks that an unexplained or weakly explained act gets by itself, as bits. */
final class ActMarks {
  private ActMarks() {}

  static int of(AuditedAct act) {
    int marks = WeakSupport.of(act);
    if (act.decision().weak()) {
      return marks | ActMark.WEAK.bit();
    }
    if (act.decision().verdict() == Verdict.UNEXPLAINED) {
      marks |= ofUnexplained(act);
    }
    return marks;
  }

  private static int ofUnexplained(AuditedAct act) {
    int marks = ActMark.UNEXPLAINED.bit();
    Lookup head = act.act().act().head();
    if (head.action() == LookupAction.PRINT || head.action() == LookupAction.EXPORT) {
      marks |= ActMark.COPIES.bit();
    }
    if (isTrue(act, Signal.FULL_RECORD)) {
      marks |= ActMark.HISTORIES.bit();
    }
    if (act.act().requester() instanceof Requester.Claimed) {
      marks |= ActMark.CLAIMED.bit();
    }
    if (isTrue(act, Signal.REQUESTER_MISSING)) {
      marks |= ActMark.REQUESTERS_MISSING.bit();
    }
    return marks;
  }

  private static boolean isTrue(AuditedAct act, Signal signal) {
    return Boolean.TRUE.equals(act.decision().signals().get(signal.key()));
  }
}
