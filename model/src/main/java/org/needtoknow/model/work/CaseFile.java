package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;

/**
 * A case with all that belongs to it.
 *
 * @param number the agency's case number, upper case without spaces
 * @param internalAffairs true for a complaint against, or a disciplinary folder on, one of the
 *     department's people
 * @param callNumber the call that it grew out of, or {@code ""}
 * @param activity times of work on it, apart from opening, assigning and recording
 * @param recordedAt when the case was first written down, empty for known in time
 * @param recordedBy personnel number of the person who recorded it, or {@code ""}
 * @param source the line it was read from
 */
public record CaseFile(
    String number,
    String offence,
    boolean internalAffairs,
    String callNumber,
    List<OpenPeriod> open,
    List<CaseAssignment> assignments,
    List<Party> parties,
    List<Instant> activity,
    Optional<Instant> recordedAt,
    String recordedBy,
    SourceRef source) {
  public CaseFile {
    number = Text.upper(Text.required(number, "number")).replace(" ", "");
    offence = Text.orBlank(offence, "offence");
    callNumber = Text.upper(Text.orBlank(callNumber, "callNumber")).replace(" ", "");
    open = List.copyOf(open);
    assignments = List.copyOf(assignments);
    parties = List.copyOf(parties);
    activity = List.copyOf(activity);
    requireNonNull(recordedAt, "recordedAt");
    recordedBy = Text.orBlank(recordedBy, "recordedBy");
    requireNonNull(source, "source");
  }

  @Override
  public String toString() {
    return "CaseFile[" + number + "]";
  }
}
