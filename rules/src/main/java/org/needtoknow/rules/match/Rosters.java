package org.needtoknow.rules.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.needtoknow.model.personnel.CallSign;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.model.work.FeedCoverage;

/** Who was at work and in which unit or task force, at any time. */
public final class Rosters {
  /** The length of a long weekend. */
  private static final Duration BETWEEN_ENTRIES = Duration.ofDays(4);

  /** A car that someone has for longer is assigned to them, on and off duty. */
  private static final Duration LONGEST_SHIFT = Duration.ofHours(24);

  private final Map<String, Periods<DutyPeriod>> workOf = new HashMap<>();
  private final Map<String, Periods<DutyPeriod>> absenceOf = new HashMap<>();
  private final Map<String, Periods<UnitAssignment>> carsOf = new HashMap<>();
  private final Map<String, Periods<UnitAssignment>> teamsOf = new HashMap<>();
  private final Map<String, Periods<UnitAssignment>> membersOf = new HashMap<>();
  private final CallSign.Written units = new CallSign.Written();
  private final Set<String> dispatchers = new TreeSet<>();
  private final Periods<DutyPeriod> dispatching = new Periods<>(DutyPeriod::from, DutyPeriod::to);
  private final FeedCoverage coverage;
  private final ZoneId zone;

  /**
   * @param coverage the dates that the duty roster covers
   * @param zone of the department: a suspension by date begins at midnight there
   */
  Rosters(Directory directory, FeedCoverage coverage, ZoneId zone) {
    this.coverage = coverage;
    this.zone = zone;
    for (Employee employee : directory.employees()) {
      if (employee.role() == Role.DISPATCHER) {
        dispatchers.add(employee.id());
      }
    }
    for (DutyPeriod period : directory.duty()) {
      Map<String, Periods<DutyPeriod>> into = period.kind().isWork() ? workOf : absenceOf;
      into.computeIfAbsent(
              period.employeeId(), k -> new Periods<>(DutyPeriod::from, DutyPeriod::to))
          .add(period);
      if (period.kind().isWork() && dispatchers.contains(period.employeeId())) {
        dispatching.add(period);
      }
    }
    for (UnitAssignment unit : directory.units()) {
      boolean car = unit.kind() == UnitAssignment.Kind.UNIT;
      add(car ? carsOf : teamsOf, unit.employeeId(), unit);
      add(membersOf, unit.unit(), unit);
      units.add(unit.unit());
    }
  }

  private static void add(
      Map<String, Periods<UnitAssignment>> into, String key, UnitAssignment unit) {
    into.computeIfAbsent(key, k -> new Periods<>(UnitAssignment::from, UnitAssignment::to))
        .add(unit);
  }

  /**
   * Whether a person was at work. Outside the dates of the roster it is unknown. Where rows
   * overlap, a shift counts more than leave, because people come in on leave. A suspension counts
   * more than a shift, except one that began before the day on which the suspension begins: such a
   * row gives a date, and the person is suspended from the end of that shift.
   *
   * @param tolerance how far work may begin early or end late
   */
  public DutyState duty(String employeeId, Instant at, Duration tolerance) {
    Periods<DutyPeriod> work = workOf.get(employeeId);
    Periods<DutyPeriod> absence = absenceOf.get(employeeId);
    if (work == null && absence == null) {
      return DutyState.UNKNOWN;
    }
    // Rows of leave alone show when a person was away, not that they worked at other times.
    DutyState[] state = {work == null ? DutyState.UNKNOWN : DutyState.OFF};
    if (absence != null) {
      absence.within(
          at,
          at,
          period -> {
            boolean suspended =
                period.kind() == DutyPeriod.Kind.SUSPENSION
                    && !isFinishing(work, period.from(), at, tolerance);
            if (suspended || state[0] != DutyState.SUSPENSION) {
              state[0] = suspended ? DutyState.SUSPENSION : DutyState.LEAVE;
            }
          });
    }
    if (work != null && state[0] != DutyState.SUSPENSION) {
      work.within(at.minus(tolerance), at.plus(tolerance), period -> state[0] = DutyState.ON);
    }
    if (state[0] == DutyState.OFF && hadCar(employeeId, at)) {
      // The duty roster lacks a row.
      state[0] = DutyState.ON;
    }
    return state[0] == DutyState.ON || reaches(at) ? state[0] : DutyState.UNKNOWN;
  }

  /** Whether the roster of units has the person in a car at that time, for one shift. */
  private boolean hadCar(String employeeId, Instant at) {
    boolean[] had = {false};
    Periods<UnitAssignment> cars = carsOf.get(employeeId);
    if (cars != null) {
      cars.within(
          at,
          at,
          car -> had[0] |= Duration.between(car.from(), car.to()).compareTo(LONGEST_SHIFT) <= 0);
    }
    return had[0];
  }

  /** Whether a shift lasts that began before a suspension by date. */
  private boolean isFinishing(
      Periods<DutyPeriod> work, Instant suspendedFrom, Instant at, Duration tolerance) {
    if (work == null || !suspendedFrom.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return false;
    }
    boolean[] finishing = {false};
    work.within(
        at.minus(tolerance),
        at,
        shift ->
            finishing[0] |=
                shift.from().isBefore(suspendedFrom) && shift.to().isAfter(suspendedFrom));
    return finishing[0];
  }

  private boolean reaches(Instant at) {
    return coverage.kept() && coverage.over(at, at) == FeedCoverage.Answer.COMPLETE;
  }

  /** The end of the last leave or suspension that overlaps the period. */
  Optional<Instant> backFromAbsence(String employeeId, Instant from, Instant through) {
    Periods<DutyPeriod> absence = absenceOf.get(employeeId);
    Instant[] last = {Instant.MIN};
    if (absence != null) {
      absence.within(
          from, through, period -> last[0] = period.to().isAfter(last[0]) ? period.to() : last[0]);
    }
    return last[0].equals(Instant.MIN) ? Optional.empty() : Optional.of(last[0]);
  }

  /**
   * How long the person was on leave or suspended within the period. Rosters enter leave by working
   * hours, so nights and days off between two entries belong to it unless there was work in
   * between.
   */
  public Duration absence(String employeeId, Instant from, Instant to) {
    Periods<DutyPeriod> absence = absenceOf.get(employeeId);
    if (absence == null) {
      return Duration.ZERO;
    }
    List<DutyPeriod> entries = new ArrayList<>();
    absence.within(from, to, entries::add);
    entries.sort(Comparator.comparing(DutyPeriod::from));
    Duration sum = Duration.ZERO;
    Instant done = from;
    Instant last = null;
    for (DutyPeriod entry : entries) {
      boolean goesOn = last != null && !entry.from().isAfter(last.plus(BETWEEN_ENTRIES));
      Instant begin = goesOn && !worked(employeeId, last, entry.from()) ? last : entry.from();
      begin = begin.isBefore(done) ? done : begin;
      Instant end = entry.to().isAfter(to) ? to : entry.to();
      if (begin.isBefore(end)) {
        sum = sum.plus(Duration.between(begin, end));
        done = end;
      }
      last = last == null || end.isAfter(last) ? end : last;
    }
    return sum;
  }

  private boolean worked(String employeeId, Instant from, Instant to) {
    boolean[] worked = {false};
    Periods<DutyPeriod> work = workOf.get(employeeId);
    if (work != null && from.isBefore(to)) {
      work.within(from, to, period -> worked[0] |= period.from().isBefore(to));
    }
    return worked[0];
  }

  /** Whether the roster shows training of this person at that time. */
  public boolean inTraining(String employeeId, Instant at, Duration tolerance) {
    boolean[] training = {false};
    Periods<DutyPeriod> work = workOf.get(employeeId);
    if (work != null) {
      work.within(
          at.minus(tolerance),
          at.plus(tolerance),
          period -> training[0] |= period.kind() == DutyPeriod.Kind.TRAINING);
    }
    return training[0];
  }

  /**
   * Dispatchers whom the roster shows at work at some time within the period, or does not cover, in
   * order of personnel number.
   */
  public Set<String> dispatchersWithin(Instant from, Instant to) {
    if (!reaches(from) || !reaches(to)) {
      return Collections.unmodifiableSet(dispatchers);
    }
    Set<String> people = new TreeSet<>();
    dispatching.within(from, to, period -> people.add(period.employeeId()));
    for (String dispatcher : dispatchers) {
      if (!workOf.containsKey(dispatcher)) {
        people.add(dispatcher);
      }
    }
    return people;
  }

  /** The call sign or task force's members at that time, in order of personnel number. */
  public Set<String> members(String unit, Instant at) {
    Periods<UnitAssignment> members = membersOf.get(units.find(unit));
    if (members == null) {
      return Set.of();
    }
    Set<String> found = new TreeSet<>();
    members.within(at, at, one -> found.add(one.employeeId()));
    return found;
  }

  /** Everyone who ever was in the unit or task force. */
  public Set<String> everMembers(String unit) {
    Set<String> members = new TreeSet<>();
    Periods<UnitAssignment> periods = membersOf.get(units.find(unit));
    if (periods != null) {
      periods.all().forEach(one -> members.add(one.employeeId()));
    }
    return members;
  }

  public boolean isMember(String employeeId, String unit, Instant at) {
    boolean[] member = {false};
    String written = units.find(unit);
    each(teamsOf, employeeId, at, one -> member[0] |= one.unit().equals(written));
    each(carsOf, employeeId, at, one -> member[0] |= one.unit().equals(written));
    return member[0];
  }

  /** Whether the person is in any unit of the day's roster. */
  public boolean inAnyUnit(String employeeId, Instant at) {
    boolean[] in = {false};
    each(carsOf, employeeId, at, one -> in[0] = true);
    return in[0];
  }

  private static void each(
      Map<String, Periods<UnitAssignment>> of,
      String employeeId,
      Instant at,
      Consumer<UnitAssignment> into) {
    Periods<UnitAssignment> periods = of.get(employeeId);
    if (periods != null) {
      periods.within(at, at, into);
    }
  }

  /** Everyone else in the same unit at that time. */
  public Set<String> partners(String employeeId, Instant at) {
    if (!carsOf.containsKey(employeeId)) {
      return Set.of();
    }
    Set<String> partners = new TreeSet<>();
    each(carsOf, employeeId, at, mine -> partners.addAll(members(mine.unit(), at)));
    partners.remove(employeeId);
    return partners;
  }

  /** Everyone who sat in one unit with the person at some time within the period. */
  public Set<String> partnersWithin(String employeeId, Instant from, Instant to) {
    Set<String> partners = new TreeSet<>();
    Periods<UnitAssignment> cars = carsOf.get(employeeId);
    if (cars != null) {
      for (UnitAssignment mine : cars.all()) {
        if (overlaps(mine, from, to)) {
          membersOf
              .get(mine.unit())
              .within(
                  mine.from(),
                  mine.to(),
                  other -> {
                    if (overlaps(other, mine.from(), mine.to()) && overlaps(other, from, to)) {
                      partners.add(other.employeeId());
                    }
                  });
        }
      }
    }
    partners.remove(employeeId);
    return partners;
  }

  private static boolean overlaps(UnitAssignment one, Instant from, Instant to) {
    return one.from().isBefore(to) && from.isBefore(one.to());
  }
}
