package org.needtoknow.model.lookup;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;

/**
 * The person, vehicle, place or record looked up. More than one part may be filled: a vehicle by
 * plate and its owner's name, a record by number and the person it was opened on.
 *
 * @param kind what the log says was asked for
 * @param place street address asked for, or {@code ""}
 * @param article serial, hull or security number asked for, or {@code ""}
 */
public record Subject(
    SubjectKind kind,
    PersonIdentity person,
    VehicleIdentity vehicle,
    RecordNumber record,
    String place,
    String article) {
  public static final Subject NONE =
      new Subject(
          SubjectKind.NONE, PersonIdentity.NONE, VehicleIdentity.NONE, RecordNumber.NONE, "", "");

  public Subject {
    requireNonNull(kind, "kind");
    requireNonNull(person, "person");
    requireNonNull(vehicle, "vehicle");
    requireNonNull(record, "record");
    place = Text.orBlank(place, "place");
    article = Text.upper(Text.orBlank(article, "article"));
  }

  public static Subject person(PersonIdentity person) {
    return new Subject(SubjectKind.PERSON, person, VehicleIdentity.NONE, RecordNumber.NONE, "", "");
  }

  public static Subject vehicle(VehicleIdentity vehicle) {
    return new Subject(
        SubjectKind.VEHICLE, PersonIdentity.NONE, vehicle, RecordNumber.NONE, "", "");
  }

  public static Subject record(RecordNumber record) {
    return new Subject(
        SubjectKind.RECORD, PersonIdentity.NONE, VehicleIdentity.NONE, record, "", "");
  }

  /** True when the lookup does not name who or what was looked up. */
  public boolean isBlank() {
    return person.isBlank()
        && vehicle.isBlank()
        && record.isBlank()
        && place.isEmpty()
        && article.isEmpty();
  }

  /** Only the kind: a subject never appears in logs, exceptions or test names. */
  @Override
  public String toString() {
    return "Subject[" + kind + (isBlank() ? ", blank]" : ", redacted]");
  }
}
