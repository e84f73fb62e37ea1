package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.chance.EncounterCounter;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.decide.RequiredFields;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.Signal;

/**
 * Takes an officer's acts one by one, in order of (time, id), and collects what patterns need.
 *
 * <p>A row is made when the act is added, and only for an act without a strong explanation. The
 * marks that depend on all acts are added at the end.
 */
public final class ActivityCollector {
  /** A session with no other session within this time is separate from the officer's shifts. */
  private static final Duration FAR = Duration.ofHours(4);

  /** With fewer acts than this, and without a roster, no hour is unusual for an officer. */
  private static final int OFTEN = 50;

  private static final Set<String> AWAY = Set.of("off", "leave", "suspension");

  private static final Map<ActMark, Measure> COUNTED =
      Map.of(
          ActMark.UNEXPLAINED, Measure.OFFICER_UNEXPLAINED,
          ActMark.WEAK, Measure.OFFICER_WEAK,
          ActMark.ONE_OFFS, Measure.OFFICER_ONE_OFFS,
          ActMark.COPIES, Measure.OFFICER_COPIES,
          ActMark.HISTORIES, Measure.OFFICER_HISTORIES,
          ActMark.CLAIMED, Measure.OFFICER_CLAIMED,
          ActMark.ISOLATED, Measure.OFFICER_ISOLATED_ACTS,
          ActMark.RECORDS, Measure.OFFICER_RECORDS,
          ActMark.WIDE, Measure.OFFICER_WIDE,
          ActMark.IN_A_ROW, Measure.OFFICER_IN_A_ROW);

  private final String officer;
  private final AuditSettings settings;
  private final Sessions sessions;
  private final ActRowMaker rowMaker;
  private final EncounterCounter encounters = new EncounterCounter();
  private final UnexplainedSequence sequence = new UnexplainedSequence();
  private final Map<String, Integer> actsOn = new HashMap<>();
  private final Map<String, Long> reasons = new HashMap<>();
  private final SortedMap<Long, WeekCounts> weeks = new TreeMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private int acts;
  private long judged;
  private long requestersDue;
  private long requestersMissing;

  /** A row, its place among all acts, and the officer's duty at the time. */
  private record Placed(int place, ActRow row, String duty) {}

  /**
   * @param officer key of the accountable person, who is one known person
   * @param reports whether a time is in the reported period
   * @param subjects the id of a lookup's subject
   * @param sessions of the same acts: each act is added there before it is added here
   */
  public ActivityCollector(
      String officer,
      AuditSettings settings,
      Predicate<Instant> reports,
      Function<Lookup, String> subjects,
      Sessions sessions) {
    this.officer = officer;
    this.settings = settings;
    this.sessions = sessions;
    this.rowMaker = new ActRowMaker(officer, reports, subjects);
  }

  /** The next act. */
  public void add(AuditedAct act) {
    int place = acts++;
    Map<String, Object> signals = act.decision().signals();
    sequence.add(act);
    encounters.add(act);
    if (!act.subjectId().isEmpty()) {
      actsOn.merge(act.subjectId(), 1, Integer::sum);
    }
    reasons.merge((String) signals.get(Signal.REASON_CLASS.key()), 1L, Long::sum);
    Verdict verdict = act.decision().verdict();
    if (verdict == Verdict.UNDETERMINED) {
      if (isUnclear(act)) {
        place(place, act, ActMark.UNCLEAR.bit(), "");
      }
      return;
    }
    boolean unexplained = verdict == Verdict.UNEXPLAINED;
    boolean weak = act.decision().weak();
    if (unexplained || weak) {
      place(place, act, ActMarks.of(act), (String) signals.get(Signal.DUTY.key()));
    }
    count(act.act().act().head(), new WeekCounts(1, unexplained ? 1 : 0, weak ? 1 : 0));
  }

  private void place(int place, AuditedAct act, int marks, String duty) {
    placed.add(new Placed(place, rowMaker.row(act, sessions.startOf(place), marks), duty));
  }

  private void count(Lookup head, WeekCounts counts) {
    judged++;
    weeks.merge(OfficerWeek.numberOf(head.at(), settings), counts, WeekCounts::plus);
    if (RequiredFields.requester(head, settings.agreement())) {
      requestersDue++;
      requestersMissing += head.requester().isEmpty() ? 1 : 0;
    }
  }

  /** Whether the act is undetermined only because several people fit the requester's name. */
  private static boolean isUnclear(AuditedAct act) {
    return act.act().requester() instanceof Requester.Ambiguous
        && act.decision().reasons().equals(List.of(UndeterminedReason.REQUESTER_AMBIGUOUS));
  }

  /** The data collected from all acts. */
  public OfficerActivity activity() {
    BitSet inSequence = sequence.places();
    List<ActRow> rows = new ArrayList<>(placed.size());
    for (Placed one : placed) {
      rows.add(one.row().marked(one.row().marks() | laterMarks(one, inSequence)));
    }
    return new OfficerActivity(
        new OfficerTotals(officer, totals(rows).map(), reasons, encounters.counted()),
        WeekHistory.of(officer, weeks),
        rows);
  }

  /** The marks that depend on the officer's other acts. */
  private int laterMarks(Placed placed, BitSet inSequence) {
    int marks = 0;
    if (placed.row().has(ActMark.UNCLEAR)) {
      return marks;
    }
    marks |= inSequence.get(placed.place()) ? ActMark.IN_A_ROW.bit() : 0;
    if (placed.row().has(ActMark.UNEXPLAINED)) {
      boolean once = actsOn.getOrDefault(placed.row().subject(), 0) == 1;
      marks |= once ? ActMark.ONE_OFFS.bit() : 0;
      marks |= isIsolated(placed) ? ActMark.ISOLATED.bit() : 0;
    }
    return marks;
  }

  /**
   * Whether the act's session is off duty and nothing in it is explained. A roster that shows the
   * person at work makes the hour ordinary. Without a roster, a session far from any other is
   * unusual only for someone who looks things up often.
   */
  private boolean isIsolated(Placed placed) {
    if (sessions.explainsAnything(placed.place())) {
      return false;
    }
    return AWAY.contains(placed.duty())
        || (placed.duty().equals("unknown")
            && acts >= OFTEN
            && sessions.isApart(placed.place(), FAR));
  }

  private MeasureCounts totals(List<ActRow> rows) {
    ActRows all = new ActRows(rows, settings.zone());
    MeasureCounts totals =
        new MeasureCounts(
            Measure.OFFICER_ACTS,
            Measure.OFFICER_UNEXPLAINED,
            Measure.OFFICER_WEAK,
            Measure.OFFICER_ONE_OFFS,
            Measure.OFFICER_COPIES,
            Measure.OFFICER_MOST_COPIES_IN_DAY,
            Measure.OFFICER_HISTORIES,
            Measure.OFFICER_CLAIMED,
            Measure.OFFICER_REQUESTERS_DUE,
            Measure.OFFICER_REQUESTERS_MISSING,
            Measure.OFFICER_ISOLATED_SESSIONS,
            Measure.OFFICER_ISOLATED_ACTS,
            Measure.OFFICER_RECORDS,
            Measure.OFFICER_WIDE,
            Measure.OFFICER_IN_A_ROW);
    totals.add(Measure.OFFICER_ACTS, judged);
    totals.add(Measure.OFFICER_REQUESTERS_DUE, requestersDue);
    totals.add(Measure.OFFICER_REQUESTERS_MISSING, requestersMissing);
    totals.add(Measure.OFFICER_MOST_COPIES_IN_DAY, all.with(ActMark.COPIES).mostInDay());
    totals.add(Measure.OFFICER_ISOLATED_SESSIONS, all.with(ActMark.ISOLATED).sessions());
    COUNTED.forEach((mark, measure) -> totals.add(measure, all.with(mark).size()));
    return totals;
  }
}
