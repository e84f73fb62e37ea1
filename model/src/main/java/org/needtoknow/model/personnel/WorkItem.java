package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.SourceRef;

/**
 * Work that is neither a case nor a call: an applicant, a permit, a lookout, a validation, a
 * training event, a court date.
 *
 * @param number the department's number for it
 * @param person the person it concerns, blank when none
 * @param vehicle which vehicle it concerns, blank when none
 * @param record which record it concerns (report review, validation), {@link RecordNumber#NONE}
 *     when none
 * @param employeeId the employee who has to do it, {@code ""} when a role or unit has to
 * @param unit the division that has to do it, {@code ""} when a person or role has to
 * @param from when it took effect
 * @param to first instant after it, empty while open
 * @param recordedAt when it was written down, empty for known in time
 * @param source the row that it was read from
 */
public record WorkItem(
    String number,
    Kind kind,
    PersonIdentity person,
    VehicleIdentity vehicle,
    RecordNumber record,
    String employeeId,
    String unit,
    Instant from,
    Optional<Instant> to,
    Optional<Instant> recordedAt,
    SourceRef source) {
  /** What kind of work. */
  public enum Kind {
    /** Background check of a job applicant: purpose code J. */
    APPLICANT,
    /** Firearms or other permit: purpose code F. */
    PERMIT,
    /** Court date or court order: purpose code D. */
    COURT,
    /** Validation of records that the department entered. */
    VALIDATION,
    WARRANT,
    /** Lookout, be-on-the-lookout or hot list entry, for everyone on duty. */
    LOOKOUT,
    TRAINING,
    /** Review, approval or coding of a report. */
    REPORT_REVIEW,
    RECORDS_REQUEST
  }

  public WorkItem {
    number = Text.required(number, "number");
    requireNonNull(kind, "kind");
    requireNonNull(person, "person");
    requireNonNull(vehicle, "vehicle");
    requireNonNull(record, "record");
    employeeId = Text.orBlank(employeeId, "employeeId");
    unit = Text.orBlank(unit, "unit");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(recordedAt, "recordedAt");
    requireNonNull(source, "source");
  }

  @Override
  public String toString() {
    return "WorkItem[" + kind + " " + number + "]";
  }
}
