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

  private final long[][] counts = new long[EncounterKind.values().length][4];
  private final long[] series = new long[OfficerEncounters.LONGEST];

  /** Counts an act; acts that could not be judged are left out. */
  public void add(AuditedAct act) {
    Decision decision = act.decision();
    if (decision.verdict() == Verdict.UNDETERMINED) {
      return;
    }
    long[] ofKind = counts[EncounterKind.of(act.head()).ordinal()];
    boolean strong =
        decision.verdict() == Verdict.CONFLICT
            || decision.verdict() == Verdict.EXPLAINED && !decision.weak();
    if (!strong) {
      ofKind[3]++;
      return;
    }
    ofKind[0]++;
    ofKind[1] += concernsColleague(decision) ? 1 : 0;
    ofKind[2] += decision.restricted() ? 1 : 0;
    if (decision.signals().get(Signal.VICTIM_ACTS_SINCE_ACTIVITY.key()) instanceof Number place
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
    Map<EncounterKind, Encounters> byKind = new EnumMap<>(EncounterKind.class);
    for (EncounterKind kind : EncounterKind.values()) {
      long[] of = counts[kind.ordinal()];
      Encounters one = new Encounters(of[0], of[1], of[2], of[3]);
      if (!one.equals(Encounters.NONE)) {
        byKind.put(kind, one);
      }
    }
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
