package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.decide.RequiredFields;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.signal.Naming;
import org.needtoknow.rules.signal.Signal;

/**
 * What patterns need of one officer: numbers, weeks, and the acts that no strong explanation
 * covers. Of the others, which are nearly all, nothing leaves but their number.
 *
 * @param rows in order of (time, id)
 */
public record OfficerSketch(OfficerTotals totals, List<OfficerWeek> weeks, List<ActRow> rows) {
  /** A sitting this far from any other stands alone. */
  private static final Duration FAR = Duration.ofHours(4);

  private static final int OFTEN = 50;
  private static final Naming[] NAMINGS = Naming.values();

  private static final Set<String> AWAY = Set.of("off", "leave", "suspension");

  /**
   * Takes an officer's acts one by one, in order of (time, id). Of those that no strong explanation
   * covers it keeps rows, made while the act is at hand; what only all acts together tell is marked
   * on them in the end.
   */
  public static final class Sketching {
    private final String officer;
    private final AuditSettings settings;
    private final Predicate<Instant> reports;
    private final Function<Lookup, String> subjects;
    private final Sittings sittings;
    private final InARow rowsOfActs = new InARow();
    private final Map<String, Integer> actsOn = new HashMap<>();
    private final Map<String, Long> reasons = new HashMap<>();
    private final Map<LocalDate, Long> copiesByDay = new HashMap<>();
    private final TreeMap<Long, long[]> weeks = new TreeMap<>();
    private final List<Thin> thin = new ArrayList<>();
    private final List<ActRow> rows = new ArrayList<>();
    private final long[] marked = new long[Naming.values().length];
    private int acts;
    private long judged;
    private long due;
    private long missing;

    /**
     * An act that no strong explanation covers, at its place among all, with the officer's duty.
     */
    private record Thin(int place, ActRow row, String duty) {}

    /**
     * @param officer key of who answers; one known person
     * @param reports whether a time lies in the reported period
     * @param subjects the id of a lookup's subject
     * @param sittings of the same acts, to which each is added before it is added here
     */
    public Sketching(
        String officer,
        AuditSettings settings,
        Predicate<Instant> reports,
        Function<Lookup, String> subjects,
        Sittings sittings) {
      this.officer = officer;
      this.settings = settings;
      this.reports = reports;
      this.subjects = subjects;
      this.sittings = sittings;
    }

    /** The next act. */
    public void add(AuditedAct act) {
      int place = acts++;
      rowsOfActs.add(act);
      if (!act.subjectId().isEmpty()) {
        actsOn.merge(act.subjectId(), 1, Integer::sum);
      }
      reasons.merge(
          (String) act.decision().signals().get(Signal.REASON_CLASS.key()), 1L, Long::sum);
      Verdict verdict = act.decision().verdict();
      boolean unexplained = verdict == Verdict.UNEXPLAINED;
      boolean weak = act.decision().weak();
      if (verdict == Verdict.UNDETERMINED) {
        if (isUnclear(act)) {
          thin.add(new Thin(place, row(place, act, Naming.UNCLEAR.bit()), ""));
        }
        return;
      }
      if (unexplained || weak) {
        Map<String, Object> signals = act.decision().signals();
        int marks = ThinMarks.of(act) | (weak ? Naming.WEAK.bit() : marks(act, signals));
        String duty = (String) signals.get(Signal.DUTY.key());
        thin.add(new Thin(place, row(place, act, marks), duty));
      }
      judged++;
      Lookup head = act.act().act().head();
      long[] week = weeks.computeIfAbsent(Patterns.weekOf(head.at(), settings), key -> new long[3]);
      week[0]++;
      week[1] += unexplained ? 1 : 0;
      week[2] += weak ? 1 : 0;
      if (RequiredFields.requester(head, settings.agreement())) {
        due++;
        missing += head.requester().isEmpty() ? 1 : 0;
      }
    }

    /** What all of them come to. */
    public OfficerSketch sketch() {
      BitSet inARow = rowsOfActs.places();
      Set<Instant> isolated = new TreeSet<>();
      for (Thin one : thin) {
        mark(one, inARow, isolated);
      }
      OfficerTotals totals =
          new OfficerTotals(
              officer,
              judged,
              marked[Naming.UNEXPLAINED.ordinal()],
              marked[Naming.WEAK.ordinal()],
              marked[Naming.ONE_OFFS.ordinal()],
              marked[Naming.COPIES.ordinal()],
              copiesByDay.values().stream().mapToLong(Long::longValue).max().orElse(0),
              marked[Naming.HISTORIES.ordinal()],
              marked[Naming.CLAIMED.ordinal()],
              due,
              missing,
              isolated.size(),
              marked[Naming.ISOLATED.ordinal()],
              marked[Naming.RECORDS.ordinal()],
              marked[Naming.WIDE.ordinal()],
              marked[Naming.IN_A_ROW.ordinal()],
              new TreeMap<>(reasons));
      return new OfficerSketch(totals, OwnPast.of(officer, weeks), rows);
    }

    private void mark(Thin thin, BitSet inARow, Set<Instant> isolated) {
      ActRow row = thin.row;
      if (row.has(Naming.UNCLEAR)) {
        rows.add(row);
        return;
      }
      int marks = row.marks();
      marks |= inARow.get(thin.place) ? Naming.IN_A_ROW.bit() : 0;
      if (row.has(Naming.UNEXPLAINED)) {
        marks |= actsOn.getOrDefault(row.subject(), 0) == 1 ? Naming.ONE_OFFS.bit() : 0;
        if (isIsolated(thin)) {
          marks |= Naming.ISOLATED.bit();
          isolated.add(row.sessionStart());
        }
      }
      for (Naming naming : NAMINGS) {
        marked[naming.ordinal()] += (marks & naming.bit()) != 0 ? 1 : 0;
      }
      rows.add(row.marked(marks));
    }

    /** Nothing but the requester's name stands in the way: several people fit it. */
    private static boolean isUnclear(AuditedAct act) {
      return act.act().requester() instanceof Requester.Ambiguous
          && act.decision().reasons().equals(List.of(UndeterminedReason.REQUESTER_AMBIGUOUS));
    }

    /** What an unexplained act shows by itself. */
    private int marks(AuditedAct act, Map<String, Object> signals) {
      int marks = Naming.UNEXPLAINED.bit();
      Lookup head = act.act().act().head();
      if (head.action() == LookupAction.PRINT || head.action() == LookupAction.EXPORT) {
        marks |= Naming.COPIES.bit();
        copiesByDay.merge(LocalDate.ofInstant(head.at(), settings.zone()), 1L, Long::sum);
      }
      if (Boolean.TRUE.equals(signals.get(Signal.FULL_RECORD.key()))) {
        marks |= Naming.HISTORIES.bit();
      }
      if (act.act().requester() instanceof Requester.Claimed) {
        marks |= Naming.CLAIMED.bit();
      }
      if (Boolean.TRUE.equals(signals.get(Signal.REQUESTER_MISSING.key()))) {
        marks |= Naming.REQUESTERS_MISSING.bit();
      }
      return marks;
    }

    private boolean isIsolated(Thin thin) {
      if (sittings.explainsAnything(thin.place)) {
        return false;
      }
      // A roster that shows the person at work makes the hour ordinary; without one, a sitting far
      // from any other is odd only for somebody who looks things up often.
      return AWAY.contains(thin.duty)
          || (thin.duty.equals("unknown")
              && acts >= OFTEN
              && sittings.standsApart(thin.place, FAR));
    }

    private ActRow row(int place, AuditedAct act, int marks) {
      Lookup head = act.act().act().head();
      List<String> lookups = List.of(head.id());
      if (!act.act().act().followUps().isEmpty()) {
        lookups = new ArrayList<>(lookups);
        for (Lookup followUp : act.act().act().followUps()) {
          lookups.add(followUp.id());
        }
      }
      return new ActRow(
          head.id(),
          lookups,
          head.at(),
          officer,
          people(act),
          act.subjectId(),
          shown(act),
          head.system() + "/" + head.account(),
          head.system() + "/" + head.terminal(),
          sittings.startOf(place),
          reports.test(head.at()),
          marks,
          0);
    }

    /** Who is known to own the vehicle, as the answer had the system look them up. */
    private Set<String> shown(AuditedAct act) {
      Set<String> shown = Set.of();
      if (!act.act().act().head().subject().vehicle().isBlank()) {
        for (Lookup followUp : act.act().act().followUps()) {
          if (followUp.subject().person().isBlank()) {
            continue;
          }
          String id = subjects.apply(followUp);
          if (!id.isEmpty() && !id.equals(act.subjectId())) {
            shown = shown.isEmpty() ? new TreeSet<>() : shown;
            shown.add(id);
          }
        }
      }
      return shown;
    }

    private static Set<String> people(AuditedAct act) {
      Set<String> people = Set.of();
      if (Accountable.isEmployee(act.act().accountable())) {
        people = with(Accountable.employeeId(act.act().accountable()), people);
      }
      if (act.act().operator() instanceof Operator.Known known) {
        people = with(known.employeeId(), people);
      }
      if (act.act().requester() instanceof Requester.Claimed claimed) {
        people = with(claimed.employeeId(), people);
      }
      return people;
    }

    /** As a rule it is one person, whatever they are named as. */
    private static Set<String> with(String person, Set<String> people) {
      if (people.isEmpty()) {
        return Set.of(person);
      }
      if (people.contains(person)) {
        return people;
      }
      Set<String> more = new TreeSet<>(people);
      more.add(person);
      return more;
    }
  }

  public OfficerSketch {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  /** Whose it is in a word, and how much. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "OfficerSketch[%d rows]", rows.size());
  }
}
