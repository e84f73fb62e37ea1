package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * Who has a case, from when to when.
 *
 * @param employeeId personnel number, or {@code ""} when a team has the case
 * @param team task force or unit that has the case, or {@code ""}
 * @param to first instant after it, empty for still
 * @param recordedAt empty for known in time
 */
public record CaseAssignment(
    String employeeId,
    String team,
    Instant from,
    Optional<Instant> to,
    Optional<Instant> recordedAt) {
  public CaseAssignment {
    employeeId = Text.orBlank(employeeId, "employeeId");
    team = Text.upper(Text.orBlank(team, "team"));
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(recordedAt, "recordedAt");
    if (employeeId.isEmpty() && team.isEmpty()) {
      throw new IllegalArgumentException("a case assignment names neither a person nor a team");
    }
  }
}
