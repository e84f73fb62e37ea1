package org.needtoknow.rules.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.UnitAssignment;

/** Who was at work and in which unit or task force, at any time. */
public final class Rosters {
  private final Map<String, List<DutyPeriod>> dutyOf = new HashMap<>();
  private final Map<String, List<UnitAssignment>> unitsOf = new HashMap<>();
  private final Map<String, List<UnitAssignment>> membersOf = new HashMap<>();
  private final TimeIndex<DutyPeriod> atWork = new TimeIndex<>();

  Rosters(Directory directory) {
    for (DutyPeriod period : directory.duty()) {
      dutyOf.computeIfAbsent(period.employeeId(), k -> new ArrayList<>()).add(period);
      if (period.kind().isWork()) {
        atWork.add(period.from(), period.to(), period);
      }
    }
    for (UnitAssignment unit : directory.units()) {
      unitsOf.computeIfAbsent(unit.employeeId(), k -> new ArrayList<>()).add(unit);
      membersOf.computeIfAbsent(unit.unit(), k -> new ArrayList<>()).add(unit);
    }
    dutyOf.values().forEach(list -> list.sort(java.util.Comparator.comparing(DutyPeriod::from)));
    unitsOf
        .values()
        .forEach(list -> list.sort(java.util.Comparator.comparing(UnitAssignment::from)));
    membersOf
        .values()
        .forEach(list -> list.sort(java.util.Comparator.comparing(UnitAssignment::from)));
  }

  /**
   * Whether a person was at work.
   *
   * @param tolerance how far work may begin early or end late
   */
  public DutyState duty(String employeeId, Instant at, Duration tolerance) {
    List<DutyPeriod> periods = dutyOf.get(employeeId);
    if (periods == null) {
      return DutyState.UNKNOWN;
    }
    DutyState state = DutyState.OFF;
    for (DutyPeriod period : periods) {
      if (period.kind().isWork()) {
        if (state != DutyState.SUSPENSION
            && !at.isBefore(period.from().minus(tolerance))
            && at.isBefore(period.to().plus(tolerance))) {
          state = DutyState.ON;
        }
      } else if (!at.isBefore(period.from()) && at.isBefore(period.to())) {
        if (period.kind() == DutyPeriod.Kind.SUSPENSION) {
          state = DutyState.SUSPENSION;
        } else if (state == DutyState.OFF) {
          state = DutyState.LEAVE;
        }
      }
    }
    return state;
  }

  /** Whether the roster shows training of this person at that time. */
  public boolean inTraining(String employeeId, Instant at, Duration tolerance) {
    for (DutyPeriod period : dutyOf.getOrDefault(employeeId, List.of())) {
      if (period.kind() == DutyPeriod.Kind.TRAINING
          && !at.isBefore(period.from().minus(tolerance))
          && at.isBefore(period.to().plus(tolerance))) {
        return true;
      }
    }
    return false;
  }

  /** Everyone whom the roster shows at work, in order of personnel number. */
  public Set<String> atWork(Instant at) {
    Set<String> people = new TreeSet<>();
    atWork.at(at).forEach(period -> people.add(period.employeeId()));
    return people;
  }

  /** The call sign or task force's members at that time, in order of personnel number. */
  public Set<String> members(String unit, Instant at) {
    Set<String> members = new TreeSet<>();
    for (UnitAssignment one : membersOf.getOrDefault(unit, List.of())) {
      if (contains(one, at)) {
        members.add(one.employeeId());
      }
    }
    return members;
  }

  /** Everyone who ever was in the unit or task force. */
  public Set<String> everMembers(String unit) {
    Set<String> members = new TreeSet<>();
    membersOf.getOrDefault(unit, List.of()).forEach(one -> members.add(one.employeeId()));
    return members;
  }

  public boolean isMember(String employeeId, String unit, Instant at) {
    for (UnitAssignment one : unitsOf.getOrDefault(employeeId, List.of())) {
      if (one.unit().equals(unit) && contains(one, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person is in any unit of the day's roster. */
  public boolean inAnyUnit(String employeeId, Instant at) {
    for (UnitAssignment one : unitsOf.getOrDefault(employeeId, List.of())) {
      if (one.kind() == UnitAssignment.Kind.UNIT && contains(one, at)) {
        return true;
      }
    }
    return false;
  }

  /** Those who sit in the same unit at that time. */
  public Set<String> partners(String employeeId, Instant at) {
    Set<String> partners = new TreeSet<>();
    for (UnitAssignment mine : unitsOf.getOrDefault(employeeId, List.of())) {
      if (mine.kind() == UnitAssignment.Kind.UNIT && contains(mine, at)) {
        partners.addAll(members(mine.unit(), at));
      }
    }
    partners.remove(employeeId);
    return partners;
  }

  /** Everyone who sat in one unit with the person at some time within the period. */
  public Set<String> partnersWithin(String employeeId, Instant from, Instant to) {
    Set<String> partners = new TreeSet<>();
    for (UnitAssignment mine : unitsOf.getOrDefault(employeeId, List.of())) {
      if (mine.kind() == UnitAssignment.Kind.UNIT && overlaps(mine, from, to)) {
        for (UnitAssignment other : membersOf.get(mine.unit())) {
          if (overlaps(other, mine.from(), mine.to()) && overlaps(other, from, to)) {
            partners.add(other.employeeId());
          }
        }
      }
    }
    partners.remove(employeeId);
    return partners;
  }

  /** The call signs that log entries may use for a person. */
  public boolean knowsUnit(String unit) {
    return membersOf.containsKey(unit);
  }

  Collection<UnitAssignment> assignmentsOf(String employeeId) {
    return unitsOf.getOrDefault(employeeId, List.of());
  }

  private static boolean contains(UnitAssignment one, Instant at) {
    return !at.isBefore(one.from()) && at.isBefore(one.to());
  }

  private static boolean overlaps(UnitAssignment one, Instant from, Instant to) {
    return one.from().isBefore(to) && from.isBefore(one.to());
  }
}
