package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * One unit's part in a call. Times that the source leaves empty, or writes as {@code 1899-01-01},
 * are empty; an arrival after the clearing is kept as it is.
 *
 * @param unit call sign in upper case, or {@code ""} when the source names the person
 * @param employeeIds personnel numbers of those in the unit at that time: as the source says, or
 *     from the roster of units
 */
public record UnitOnCall(
    String unit,
    List<String> employeeIds,
    Optional<Instant> dispatched,
    Optional<Instant> enRoute,
    Optional<Instant> arrived,
    Optional<Instant> cleared,
    Optional<Instant> recordedAt) {
  public UnitOnCall {
    unit = Text.upper(Text.orBlank(unit, "unit"));
    employeeIds = List.copyOf(employeeIds);
    requireNonNull(dispatched, "dispatched");
    requireNonNull(enRoute, "enRoute");
    requireNonNull(arrived, "arrived");
    requireNonNull(cleared, "cleared");
    requireNonNull(recordedAt, "recordedAt");
  }
}
