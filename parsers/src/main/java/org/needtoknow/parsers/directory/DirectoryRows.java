package org.needtoknow.parsers.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.AccountStatus;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.FeedTimes;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;
import org.needtoknow.parsers.feed.SubjectCells;
import org.needtoknow.parsers.mapping.FeedWords;

/** Makes the records of the directory from rows; a row without its required cells is rejected. */
final class DirectoryRows {
  private final Set<String> people;

  /**
   * @param people personnel numbers
   */
  DirectoryRows(Set<String> people) {
    this.people = people;
  }

  Account account(FeedRow row) throws RowRejectedException {
    String owner = row.text("owner");
    if (!people.isEmpty() && !owner.isEmpty() && !people.contains(owner)) {
      row.warn("owner", RowProblem.OWNER_NOT_IN_PERSONNEL);
    }
    return new Account(
        system(row),
        row.required("username"),
        owner,
        row.word("status", FeedWords.ACCOUNT_STATUS, AccountStatus.ACTIVE),
        row.time("status_since"),
        row.flag("shared"),
        row.time("from"),
        row.readableUntil("to"),
        row.text("issuer"),
        row.date("certified_until"),
        row.date("acknowledged"));
  }

  private static String system(FeedRow row) throws RowRejectedException {
    return row.required("system").toLowerCase(java.util.Locale.ROOT);
  }

  static CredentialEvent credentialEvent(FeedRow row) throws RowRejectedException {
    return new CredentialEvent(
        system(row),
        row.required("username"),
        row.word("kind", FeedWords.CREDENTIAL_EVENT),
        row.requiredTime("from"),
        row.readableUntil("to"));
  }

  DutyPeriod duty(FeedRow row) throws RowRejectedException {
    String employee = ofPersonnel(row);
    DutyPeriod.Kind kind = row.word("kind", FeedWords.DUTY);
    Period period = Period.of(row);
    return new DutyPeriod(employee, kind, period.from(), period.to());
  }

  UnitAssignment unit(FeedRow row) throws RowRejectedException {
    Period period = Period.of(row);
    return new UnitAssignment(
        row.required("unit"),
        row.word("kind", FeedWords.UNIT, UnitAssignment.Kind.UNIT),
        ofPersonnel(row),
        period.from(),
        period.to());
  }

  private String ofPersonnel(FeedRow row) throws RowRejectedException {
    String employee = row.required("employee");
    if (people.contains(employee)) {
      row.matched();
    }
    return employee;
  }

  /** A period with both ends; one that ends before it starts is rejected. */
  private record Period(Instant from, Instant to) {
    static Period of(FeedRow row) throws RowRejectedException {
      Instant from = row.requiredTime("from");
      String end = row.text("to");
      Instant to = FeedTimes.isBareTime(end) ? bareEnd(row, end, from) : row.requiredUntil("to");
      if (!from.isBefore(to)) {
        throw new RowRejectedException("to", RowProblem.END_NOT_AFTER_BEGIN);
      }
      return new Period(from, to);
    }

    /** {@code 06:00} as the end of a shift that began at 22:00 is the next morning. */
    private static Instant bareEnd(FeedRow row, String end, Instant from)
        throws RowRejectedException {
      try {
        Instant after = from.plusSeconds(3601);
        return row.event("to", FeedTimes.bareTime(end, after, row.zone(), true));
      } catch (FeedTimes.UnreadableTime e) {
        throw new RowRejectedException(
            "to", e.problem(), "; " + FeedTimes.WRITE_TIME + " or hh:mm");
      }
    }
  }

  static Relationship relationship(FeedRow row) throws RowRejectedException {
    PersonIdentity person = SubjectCells.person(row);
    List<VehicleIdentity> vehicles = SubjectCells.vehicles(row, "vehicles");
    if (person.isBlank() && vehicles.isEmpty() && person.address().isEmpty()) {
      throw new RowRejectedException("last", RowProblem.NO_TIED_PERSON);
    }
    return new Relationship(
        row.required("employee"),
        row.word("kind", FeedWords.RELATIONSHIP),
        person,
        vehicles,
        row.text("reference"),
        row.time("from"),
        row.readableUntil("to"),
        row.text("declared_by"),
        row.date("declared_on"),
        row.source());
  }

  static Restriction restriction(FeedRow row) throws RowRejectedException {
    RecordNumber record = SubjectCells.record(row);
    PersonIdentity person = SubjectCells.person(row);
    VehicleIdentity vehicle = SubjectCells.vehicle(row);
    if (record.isBlank() && person.isBlank() && vehicle.isBlank() && person.address().isEmpty()) {
      throw new RowRejectedException("record_number", RowProblem.NO_RESTRICTED_RECORD);
    }
    return new Restriction(
        row.required("id"),
        row.word("kind", FeedWords.RESTRICTION, Restriction.Kind.OTHER),
        record,
        person,
        vehicle,
        Set.copyOf(row.list("allowed")),
        row.time("from"),
        row.readableUntil("to"),
        row.source());
  }

  static WorkItem work(FeedRow row) throws RowRejectedException {
    Instant from = row.requiredTime("from");
    Optional<Instant> to = row.readableUntil("to");
    WorkItem item =
        new WorkItem(
            row.required("number"),
            row.word("kind", FeedWords.WORK),
            SubjectCells.person(row),
            SubjectCells.vehicle(row),
            SubjectCells.record(row),
            row.text("employee"),
            row.text("unit"),
            from,
            to,
            row.time("recorded_at"),
            row.source());
    if (concernsSomething(item)) {
      row.matched();
    }
    return item;
  }

  /**
   * Whether the item has a subject that can match a lookup; training needs none. A person with an
   * incomplete name matches no lookup.
   */
  private static boolean concernsSomething(WorkItem item) {
    PersonName name = item.person().name();
    if (item.kind() == WorkItem.Kind.TRAINING
        || !name.last().isEmpty() && !name.first().isEmpty()) {
      return true;
    }
    return item.person().isBlank() && !(item.vehicle().isBlank() && item.record().isBlank());
  }
}
