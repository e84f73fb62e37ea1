package org.needtoknow.rules.route;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * The officers to whom a fact is sent: the assigned, the units, their partners, supervisor and
 * squad, a task force, dispatchers, and employees who are a party themselves or by their household
 * (so that an adverse party is seen). Each group is capped, and every fact that a cap holds back is
 * counted. One instance serves one task.
 */
public final class FactRouting {
  /** A division larger than this is not a squad; its people do not get each other's work. */
  public static final int LARGEST_SQUAD = 12;

  /** A task force or unit of more people than this does not get a fact. */
  static final int LARGEST_TEAM = 60;

  /** On a floor with more dispatchers than this, only those named in the call get it. */
  static final int MOST_DISPATCHERS = 24;

  private final DirectoryIndex directory;
  private final AuditSettings settings;
  private long capped;

  public FactRouting(DirectoryIndex directory, AuditSettings settings) {
    this.directory = directory;
    this.settings = settings;
  }

  /** How many facts a cap has held back so far. */
  public long capped() {
    return capped;
  }

  /** Keys ({@code e:} and personnel number), sorted, of everyone whom the case may concern. */
  public Set<String> officersOf(CaseFile file) {
    TreeSet<String> officers = new TreeSet<>();
    boolean cut = false;
    for (CaseAssignment assignment : file.assignments()) {
      if (!assignment.team().isEmpty()) {
        cut |=
            addCapped(directory.rosters().everMembers(assignment.team()), LARGEST_TEAM, officers);
        cut |= addSquad(assignment.team(), officers);
      }
      if (!assignment.employeeId().isEmpty()) {
        Instant to = assignment.to().orElse(Instant.MAX);
        cut |= addColleagues(assignment.employeeId(), assignment.from(), to, officers);
      }
    }
    addConcerned(file.parties(), officers);
    capped += cut ? 1 : 0;
    return keys(officers);
  }

  /** Keys ({@code e:} and personnel number), sorted, of everyone whom the call may concern. */
  public Set<String> officersOf(CallForService call) {
    TreeSet<String> officers = new TreeSet<>();
    boolean cut = false;
    Instant end = call.created();
    for (UnitOnCall unit : call.units()) {
      for (Instant time : times(unit)) {
        end = time.isAfter(end) ? time : end;
      }
    }
    end = call.closed().filter(end::isBefore).orElse(end).plus(settings.callAfter());
    Instant start = call.created().minus(settings.callBefore());
    for (UnitOnCall unit : call.units()) {
      for (String employee : crew(unit, call.created())) {
        cut |= addColleagues(employee, start, end, officers);
      }
    }
    cut |= addDispatchers(call, start, end, officers);
    addConcerned(call.parties(), officers);
    capped += cut ? 1 : 0;
    return keys(officers);
  }

  /** A call that names its dispatcher goes to others only while it lasts, any other for longer. */
  private boolean addDispatchers(
      CallForService call, Instant start, Instant end, TreeSet<String> officers) {
    boolean named = !call.dispatcherId().isEmpty();
    if (named) {
      officers.add(call.dispatcherId());
    }
    Duration tolerance = settings.dutyTolerance();
    Set<String> onFloor =
        directory
            .rosters()
            .dispatchersWithin(
                start.minus(tolerance),
                (named ? end.minus(settings.callAfter()) : end).plus(tolerance));
    return addCapped(onFloor, MOST_DISPATCHERS, officers);
  }

  /** Who was in the unit: by the source, else by the roster of units. */
  private Set<String> crew(UnitOnCall unit, Instant created) {
    if (!unit.employeeIds().isEmpty()) {
      return new TreeSet<>(unit.employeeIds());
    }
    List<Instant> times = times(unit);
    Set<String> crew = new TreeSet<>();
    for (Instant time : times.isEmpty() ? List.of(created) : times) {
      crew.addAll(directory.rosters().members(unit.unit(), time));
    }
    return crew;
  }

  static List<Instant> times(UnitOnCall unit) {
    List<Instant> times = new ArrayList<>(4);
    unit.dispatched().ifPresent(times::add);
    unit.enRoute().ifPresent(times::add);
    unit.arrived().ifPresent(times::add);
    unit.cleared().ifPresent(times::add);
    return times;
  }

  private boolean addColleagues(
      String employeeId, Instant from, Instant to, TreeSet<String> officers) {
    officers.add(employeeId);
    boolean cut =
        addCapped(directory.rosters().partnersWithin(employeeId, from, to), LARGEST_TEAM, officers);
    Optional<Employee> employee = directory.people().find(employeeId);
    if (employee.isPresent()) {
      if (!employee.get().supervisorId().isEmpty()) {
        officers.add(employee.get().supervisorId());
      }
      cut |= addSquad(employee.get().unit(), officers);
    }
    return cut;
  }

  private boolean addSquad(String unit, TreeSet<String> officers) {
    List<Employee> squad = directory.people().ofSquad(unit);
    if (squad.size() > LARGEST_SQUAD) {
      return true;
    }
    squad.forEach(member -> officers.add(member.id()));
    return false;
  }

  private static boolean addCapped(Set<String> people, int cap, TreeSet<String> officers) {
    if (people.size() > cap) {
      return true;
    }
    officers.addAll(people);
    return false;
  }

  private void addConcerned(List<Party> parties, TreeSet<String> officers) {
    for (Party party : parties) {
      officers.addAll(directory.ties().concerned(Profile.of(party, directory.likeness())));
    }
  }

  private static Set<String> keys(TreeSet<String> officers) {
    Set<String> keys = new LinkedHashSet<>();
    officers.forEach(officer -> keys.add(Accountable.employee(officer)));
    return keys;
  }

  /**
   * The records that an act cites, in a field or inside its reason, or opens. A number whose kind
   * is not known has {@link RecordKind#NONE}: it may be a case's or a call's. Each number is given
   * in every form that the file may use, because a fact that is not sent to the officer cannot
   * explain.
   */
  public List<RecordNumber> recordsOf(ResolvedAct act) {
    // Most acts name none, and those that do name one or two.
    List<RecordNumber> records = List.of();
    Lookup head = act.act().head();
    records = asWritten(head.subject().record(), records);
    records = asWritten(head.cited(), records);
    for (String number : ReasonNumbers.beside(head.cited().number())) {
      records = asWritten(new RecordNumber(RecordKind.NONE, number), records);
    }
    for (String number : ReasonNumbers.in(head.reason())) {
      records = asWritten(new RecordNumber(RecordKind.NONE, number), records);
    }
    for (Lookup followUp : act.act().followUps()) {
      records = asWritten(followUp.subject().record(), records);
      records = asWritten(followUp.cited(), records);
    }
    return records;
  }

  private static List<RecordNumber> asWritten(RecordNumber record, List<RecordNumber> records) {
    if (record.isBlank()) {
      return records;
    }
    List<RecordNumber> all = and(record, records);
    for (String number : NumberWritings.of(record.number())) {
      all = and(new RecordNumber(record.kind(), number), all);
    }
    for (String number : NumberWritings.inside(record.number())) {
      all = and(new RecordNumber(record.kind(), number), all);
    }
    return all;
  }

  private static List<RecordNumber> and(RecordNumber record, List<RecordNumber> records) {
    if (record.isBlank() || records.contains(record)) {
      return records;
    }
    List<RecordNumber> more = records.isEmpty() ? new ArrayList<>(2) : records;
    more.add(record);
    return more;
  }
}
