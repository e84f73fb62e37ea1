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
        && restsOn(act, Set.of(Template.PARTNER_OR_TEAM))) {
      marks |= ActMark.RECORDS.bit();
    }
    if (isWide(act.decision().signals())
        && restsOn(act, Set.of(Template.DURING_CALL, Template.PATROL_PLATE_CHECK))) {
      marks |= ActMark.WIDE.bit();
    }
    return marks;
  }

  /** Whether it has no explanation by another template than these. */
  private static boolean restsOn(AuditedAct act, Set<Template> onThese) {
    for (Explanation explanation : act.decision().explanations()) {
      if (!onThese.contains(explanation.template())) {
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
