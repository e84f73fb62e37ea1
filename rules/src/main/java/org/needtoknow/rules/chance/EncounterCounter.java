package org.needtoknow.rules.chance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.signal.Signal;

/** Counts the encounters of one officer, act by act. */
public final class EncounterCounter {
  private static final Set<Relation> COLLEAGUES =
      EnumSet.of(Relation.COWORKER, Relation.COWORKER_HOUSEHOLD, Relation.FORMER_COWORKER);

  private final Map<EncounterKind, Encounters> byKind = new EnumMap<>(EncounterKind.class);
  private final long[] series = new long[OfficerEncounters.LONGEST];

  /** Counts an act; acts that could not be judged are left out. */
  public void add(AuditedAct act) {
    Decision decision = act.decision();
    if (decision.verdict() == Verdict.UNDETERMINED) {
      return;
    }
    boolean strong = decision.verdict().isStrong(decision.weak());
    byKind.merge(
        EncounterKind.of(act.head()),
        strong
            ? new Encounters(
                1, concernsColleague(decision) ? 1 : 0, decision.restricted() ? 1 : 0, 0)
            : Encounters.OPEN,
        Encounters::plus);
    if (strong
        && decision.signals().get(Signal.VICTIM_ACTS_SINCE_ACTIVITY.key()) instanceof Number place
        && place.longValue() >= 1) {
      series[(int) Math.min(place.longValue(), series.length) - 1]++;
    }
  }

  /** Whether the subject is a coworker, a former coworker or lives with one. */
  public static boolean concernsColleague(Decision decision) {
    return COLLEAGUES.contains(decision.relation());
  }

  /** What was counted so far. */
  public OfficerEncounters counted() {
    List<Long> reached = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < series.length; i++) {
      longest = series[i] > 0 ? i + 1 : longest;
    }
    for (int i = 0; i < longest; i++) {
      reached.add(series[i]);
    }
    return new OfficerEncounters(byKind, reached);
  }
}
