package org.needtoknow.parsers.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.needtoknow.model.personnel.CallSign;
import org.needtoknow.model.personnel.UnitAssignment;

/** Who was in a unit at a time. */
final class UnitRoster {
  private final Map<String, List<UnitAssignment>> byUnit = new HashMap<>();
  private final CallSign.Written units = new CallSign.Written();

  UnitRoster(List<UnitAssignment> roster) {
    for (UnitAssignment assignment : roster) {
      if (assignment.kind() == UnitAssignment.Kind.UNIT) {
        byUnit.computeIfAbsent(assignment.unit(), unit -> new ArrayList<>()).add(assignment);
        units.add(assignment.unit());
      }
    }
  }

  /** Whether the roster has the unit at any time. */
  boolean isKnown(String unit) {
    return byUnit.containsKey(units.find(unit));
  }

  /**
   * The people who were in the unit at any moment from {@code from} through {@code to}, by number.
   */
  List<String> employees(String unit, Instant from, Instant to) {
    TreeSet<String> employees = new TreeSet<>();
    for (UnitAssignment assignment : byUnit.getOrDefault(units.find(unit), List.of())) {
      boolean begun = assignment.from().isBefore(to) || !assignment.from().isAfter(from);
      if (begun && from.isBefore(assignment.to())) {
        employees.add(assignment.employeeId());
      }
    }
    return List.copyOf(employees);
  }
}
