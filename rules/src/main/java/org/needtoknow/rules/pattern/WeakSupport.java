package org.needtoknow.rules.pattern;

import java.util.Map;
import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Signal;

/**
 * Marks acts that have at most a weak explanation of a kind that is not enough when such acts are
 * many: records that belong to the unit's cases only, and wide searches during a call.
 */
final class WeakSupport {
  private static final Set<LookupAction> OPENING =
      Set.of(LookupAction.VIEW, LookupAction.PRINT, LookupAction.EXPORT);

  private WeakSupport() {}

  static int of(AuditedAct act) {
    Lookup head = act.act().act().head();
    int marks = 0;
    if (head.subject().kind() == SubjectKind.RECORD
        && OPENING.contains(head.action())
        && rests(act, Template.Basis.COLLEAGUES_WORK)) {
      marks |= ActMark.RECORDS.bit();
    }
    if (isWide(act.decision().signals()) && rests(act, Template.Basis.PRESENCE)) {
      marks |= ActMark.WIDE.bit();
    }
    return marks;
  }

  /** Whether all that explains it is of this basis, or nothing explains it. */
  private static boolean rests(AuditedAct act, Template.Basis basis) {
    for (Explanation explanation : act.decision().explanations()) {
      if (explanation.template().basis() != basis) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWide(Map<String, Object> signals) {
    Object breadth = signals.get(Signal.SEARCH_BREADTH.key());
    return breadth.equals("partial_plate")
        || breadth.equals("name_only")
            && Boolean.TRUE.equals(signals.get(Signal.FISHING_KEY.key()));
  }
}
