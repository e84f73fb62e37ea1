package org.needtoknow.parsers.log.message;

import java.time.LocalDate;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;

/** The fields of one lookup that identify its subject, as text, while its record is read. */
public final class SubjectFields {
  public PersonName name = PersonName.NONE;
  public String dob = "";
  public String oln = "";
  public String olnState = "";
  public String soc = "";
  public String sid = "";
  public String fbi = "";
  public String phone = "";
  public String plate = "";
  public String plateState = "";
  public String vin = "";
  public String address = "";
  public String article = "";
  public RecordNumber record = RecordNumber.NONE;

  /** True for a full name: it identifies the subject even when other fields are masked. */
  public boolean namesSomebody() {
    return !name.last().isEmpty() && !name.first().isEmpty();
  }

  /** True when a field identifies the subject; a date of birth alone does not. */
  public boolean isGiven() {
    return !address.isEmpty() || isGivenBesideAddress();
  }

  /**
   * The same without the address, because an address alone does not identify a person whose name is
   * masked.
   */
  public boolean isGivenBesideAddress() {
    return !(name.isBlank()
        && oln.isEmpty()
        && soc.isEmpty()
        && sid.isEmpty()
        && fbi.isEmpty()
        && plate.isEmpty()
        && vin.isEmpty()
        && article.isEmpty()
        && record.isBlank());
  }

  /**
   * The subject. When several parts are present, the purpose of the message key decides its kind.
   *
   * @param key message key, or {@code ""}
   * @param asOf day of the lookup, for years of birth of two digits
   */
  public Subject toSubject(String key, LocalDate asOf) {
    VehicleIdentity vehicle =
        plate.isEmpty() && vin.isEmpty()
            ? VehicleIdentity.NONE
            : new VehicleIdentity(plate, plateState, vin);
    PersonIdentity person = person(asOf);
    boolean ofPerson = !person.isBlank();
    boolean ofVehicle = !vehicle.isBlank();
    String place = ofPerson || ofVehicle ? "" : address;
    SubjectKind kind;
    if (record.kind() != RecordKind.NONE) {
      kind = SubjectKind.RECORD;
    } else if (!article.isEmpty() && (MessageKeys.isOfArticles(key) || !(ofPerson || ofVehicle))) {
      kind = SubjectKind.ARTICLE;
    } else if (ofVehicle && (!ofPerson || MessageKeys.isOfVehicles(key))) {
      kind = SubjectKind.VEHICLE;
    } else if (ofPerson) {
      kind = SubjectKind.PERSON;
    } else {
      kind = place.isEmpty() ? SubjectKind.NONE : SubjectKind.PLACE;
    }
    if (kind == SubjectKind.NONE && person == PersonIdentity.NONE) {
      return Subject.NONE;
    }
    return new Subject(kind, person, vehicle, record, place, article);
  }

  private PersonIdentity person(LocalDate asOf) {
    boolean byNumber = !(oln.isEmpty() && soc.isEmpty() && sid.isEmpty() && fbi.isEmpty());
    if (!byNumber && name.isBlank() && dob.isEmpty()) {
      return PersonIdentity.NONE;
    }
    return new PersonIdentity(
        name,
        DobField.parse(dob, asOf),
        oln,
        oln.isEmpty() ? "" : olnState,
        soc.indexOf('-') < 0 ? soc : soc.replace("-", ""),
        sid,
        fbi,
        address,
        phone);
  }
}
