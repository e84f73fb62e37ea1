package org.needtoknow.parsers.log.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.PlaceholderNames;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;

/** The fields of one lookup that identify its subject, as text, while its record is read. */
public final class SubjectFields {
  /** No person looked up is older. */
  private static final int OLDEST = 110;

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

  /** True for a plate with several words in place of a name, such as a reason in its column. */
  public boolean isVehicleWithWords() {
    return !plate.isEmpty()
        && dob.isEmpty()
        && name.first().isEmpty()
        && name.last().indexOf(' ') > 0;
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
   * The subjects, more than one where the cell of the plate holds several plates. When several
   * parts are present, the purpose of the message key decides the kind.
   *
   * @param key message key, or {@code ""}
   * @param at time of the lookup; its day counts for years of birth of two digits
   * @param noticed takes what was noticed in the fields
   */
  public List<Subject> toSubjects(String key, Instant at, Consumer<LogNotice> noticed) {
    PersonIdentity person = person(at, noticed);
    List<VehicleIdentity> vehicles = vehicles(!person.isBlank(), noticed);
    if (vehicles.size() < 2) {
      return List.of(
          subject(key, person, vehicles.isEmpty() ? VehicleIdentity.NONE : vehicles.get(0)));
    }
    noticed.accept(LogNotice.SEVERAL_PLATES);
    return vehicles.stream().map(vehicle -> subject(key, person, vehicle)).toList();
  }

  private Subject subject(String key, PersonIdentity person, VehicleIdentity vehicle) {
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

  /** Blanks a plate that a spreadsheet turned into a date or a power of ten; true for one. */
  public boolean dropChangedPlate() {
    boolean changed = PlateCell.isChanged(plate.strip());
    plate = changed ? "" : plate;
    return changed;
  }

  /** Blanks numbers whose last digits a spreadsheet has lost; true when there was one. */
  public boolean dropChangedNumbers() {
    if (oln.isEmpty()
        && soc.isEmpty()
        && sid.isEmpty()
        && fbi.isEmpty()
        && vin.isEmpty()
        && record.number().isEmpty()) {
      return false;
    }
    boolean number =
        CellText.isPower(oln)
            || CellText.isPower(soc)
            || CellText.isPower(sid)
            || CellText.isPower(fbi);
    oln = CellText.isPower(oln) ? "" : oln;
    soc = CellText.isPower(soc) ? "" : soc;
    sid = CellText.isPower(sid) ? "" : sid;
    fbi = CellText.isPower(fbi) ? "" : fbi;
    if (CellText.isPower(record.number())) {
      record = new RecordNumber(record.kind(), "");
      number = true;
    }
    return number;
  }

  /** Blanks a VIN whose last digits a spreadsheet has lost; true when there was one. */
  public boolean dropChangedVin() {
    boolean changed = CellText.isPower(vin);
    vin = changed ? "" : vin;
    return changed;
  }

  private Optional<LocalDate> born(Instant at, Consumer<LogNotice> noticed) {
    if (dob.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    Optional<LocalDate> born = DobField.parse(dob, day);
    if (born.isPresent() && isTooOld(born.get(), day)) {
      noticed.accept(LogNotice.IMPOSSIBLE_BIRTH);
      return Optional.empty();
    }
    return born;
  }

  /** Nearly always the years decide. */
  private static boolean isTooOld(LocalDate born, LocalDate day) {
    return born.getYear() <= day.getYear() - OLDEST && born.isBefore(day.minusYears(OLDEST));
  }

  private List<VehicleIdentity> vehicles(boolean besidePerson, Consumer<LogNotice> noticed) {
    if (plate.isEmpty() && vin.isEmpty()) {
      return List.of();
    }
    if (!plate.isEmpty() && (besidePerson || !vin.isEmpty()) && PlateCell.isWord(plate)) {
      noticed.accept(LogNotice.PLATE_IS_A_WORD);
      plate = "";
    }
    if (plate.isEmpty()) {
      return vin.isEmpty() ? List.of() : List.of(new VehicleIdentity("", "", vin));
    }
    if (StateNames.isUnknown(plateState)) {
      noticed.accept(LogNotice.STATE_UNKNOWN);
    }
    List<VehicleIdentity> vehicles = new ArrayList<>(1);
    for (PlateField one : PlateCell.of(plate, plateState).plates()) {
      vehicles.add(new VehicleIdentity(one.plate(), one.state(), vin));
    }
    return vehicles;
  }

  private PersonIdentity person(Instant at, Consumer<LogNotice> noticed) {
    boolean byNumber = !(oln.isEmpty() && soc.isEmpty() && sid.isEmpty() && fbi.isEmpty());
    if (!byNumber && name.isBlank() && dob.isEmpty()) {
      return PersonIdentity.NONE;
    }
    Optional<LocalDate> born = born(at, noticed);
    if (PlaceholderNames.is(name, byNumber || born.isPresent())) {
      noticed.accept(LogNotice.PLACEHOLDER_PERSON);
      name = PersonName.NONE;
      if (!byNumber) {
        return PersonIdentity.NONE;
      }
    }
    String state = oln.isEmpty() ? "" : olnState;
    if (StateNames.isUnknown(state)) {
      noticed.accept(LogNotice.STATE_UNKNOWN);
      state = "";
    }
    return new PersonIdentity(
        PlaceholderNames.withoutUnknownParts(name),
        born,
        oln,
        StateNames.code(state).orElse(state),
        soc.indexOf('-') < 0 ? soc : soc.replace("-", ""),
        sid,
        fbi,
        address,
        phone);
  }
}
