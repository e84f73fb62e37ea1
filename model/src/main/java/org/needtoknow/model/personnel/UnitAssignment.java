package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.model.Text;

/**
 * The day's roster of units, or a recorded task force: who was in it from when to when. Two people
 * in one unit at once are partners.
 *
 * @param unit call sign ({@code 3A12}) or name of the task force, compared in upper case
 */
public record UnitAssignment(String unit, Kind kind, String employeeId, Instant from, Instant to) {
  /** A unit in a car, or a team that works cases together. */
  public enum Kind {
    UNIT,
    TASK_FORCE
  }

  public UnitAssignment {
    unit = Text.upper(Text.required(unit, "unit"));
    requireNonNull(kind, "kind");
    employeeId = Text.required(employeeId, "employeeId");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a unit assignment ends at or before its start");
    }
  }
}
