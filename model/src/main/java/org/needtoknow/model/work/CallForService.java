package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;

/**
 * A call for service, dispatched or initiated by an officer, with its units and parties.
 *
 * @param number the call's number, upper case without spaces
 * @param place the call's location as written
 * @param created when the call record was created
 * @param closed empty while open or not known
 * @param officerInitiated true for a stop or other call that the officer opened: its record follows
 *     the event
 * @param dispatcherId personnel number of the dispatcher, or {@code ""}
 * @param caseNumber the case that grew out of it, or {@code ""}
 * @param recordedAt when the record reached the file, empty for known in time
 * @param recordedBy personnel number of the person who entered it by hand, {@code ""} for the
 *     dispatch system itself
 */
public record CallForService(
    String number,
    String nature,
    String priority,
    String place,
    Instant created,
    Optional<Instant> closed,
    boolean officerInitiated,
    String dispatcherId,
    String caseNumber,
    List<UnitOnCall> units,
    List<Party> parties,
    Optional<Instant> recordedAt,
    String recordedBy,
    SourceRef source) {
  public CallForService {
    number = Text.upper(Text.required(number, "number")).replace(" ", "");
    nature = Text.orBlank(nature, "nature");
    priority = Text.orBlank(priority, "priority");
    place = Text.orBlank(place, "place");
    requireNonNull(created, "created");
    requireNonNull(closed, "closed");
    dispatcherId = Text.orBlank(dispatcherId, "dispatcherId");
    caseNumber = Text.upper(Text.orBlank(caseNumber, "caseNumber")).replace(" ", "");
    units = List.copyOf(units);
    parties = List.copyOf(parties);
    requireNonNull(recordedAt, "recordedAt");
    recordedBy = Text.orBlank(recordedBy, "recordedBy");
    requireNonNull(source, "source");
  }

  @Override
  public String toString() {
    return "CallForService[" + number + "]";
  }
}
