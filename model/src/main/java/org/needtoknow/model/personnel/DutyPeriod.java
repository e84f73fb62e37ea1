package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.model.Text;

/**
 * A time during which a person was, or was kept from being, at work. From inclusive, to exclusive.
 */
public record DutyPeriod(String employeeId, Kind kind, Instant from, Instant to) {
  /** Why the person was or was not at work. */
  public enum Kind {
    SHIFT,
    OVERTIME,
    DETAIL,
    COURT,
    TRAINING,
    LEAVE,
    SUSPENSION;

    public boolean isWork() {
      return this != LEAVE && this != SUSPENSION;
    }
  }

  public DutyPeriod {
    employeeId = Text.required(employeeId, "employeeId");
    requireNonNull(kind, "kind");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a duty period ends at or before its start");
    }
  }
}
