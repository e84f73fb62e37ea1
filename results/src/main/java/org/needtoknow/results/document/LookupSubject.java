package org.needtoknow.results.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;

/**
 * The person, vehicle, place or record that was looked up, by what it was asked for. Restricted.
 *
 * @param id of the act's subject: the person on file, or a keyed hash; {@code ""} for a follow-up
 * @param kind {@code person}, {@code vehicle}, {@code record} …
 * @param keys keyed hashes under which it is found again without being named
 * @param name {@code LAST,FIRST MIDDLE}
 * @param birthDate {@code yyyy-mm-dd}
 * @param oln number of the driver's licence
 * @param olnState state of the driver's licence
 * @param soc social security number
 * @param sid state identification number
 * @param fbi FBI number
 * @param record a case, call or other record
 */
public record LookupSubject(
    String id,
    String kind,
    List<String> keys,
    String name,
    String birthDate,
    String oln,
    String olnState,
    String soc,
    String sid,
    String fbi,
    String address,
    String phone,
    String plate,
    String plateState,
    String vin,
    Optional<RecordLine> record,
    String place,
    String article) {
  static final LookupSubject NONE = of("", List.of(), Subject.NONE);

  public LookupSubject {
    id = Blank.orBlank(id);
    kind = Blank.orBlank(kind);
    keys = Blank.orEmptyList(keys);
    name = Blank.orBlank(name);
    birthDate = Blank.orBlank(birthDate);
    oln = Blank.orBlank(oln);
    olnState = Blank.orBlank(olnState);
    soc = Blank.orBlank(soc);
    sid = Blank.orBlank(sid);
    fbi = Blank.orBlank(fbi);
    address = Blank.orBlank(address);
    phone = Blank.orBlank(phone);
    plate = Blank.orBlank(plate);
    plateState = Blank.orBlank(plateState);
    vin = Blank.orBlank(vin);
    record = Blank.orEmpty(record);
    place = Blank.orBlank(place);
    article = Blank.orBlank(article);
  }

  /** A subject as the log has it. */
  public static LookupSubject of(String id, List<String> keys, Subject subject) {
    PersonIdentity person = subject.person();
    VehicleIdentity vehicle = subject.vehicle();
    return new LookupSubject(
        id,
        Text.lower(subject.kind()),
        keys,
        person.name().asNam(),
        person.dateOfBirth().map(LocalDate::toString).orElse(""),
        person.oln(),
        person.olnState(),
        person.soc(),
        person.sid(),
        person.fbi(),
        person.address(),
        person.phone(),
        vehicle.plate(),
        vehicle.state(),
        vehicle.vin(),
        RecordLine.of(subject.record()),
        subject.place(),
        subject.article());
  }

  /** All identifiers one after the other, {@code ""} when none was logged. */
  public String words() {
    List<String> words = new ArrayList<>(4);
    for (String part :
        List.of(
            name,
            birthDate,
            oln,
            olnState,
            soc,
            sid,
            fbi,
            address,
            phone,
            plate,
            plateState,
            vin)) {
      add(part, words);
    }
    record.ifPresent(
        number -> {
          add(number.kind(), words);
          add(number.number(), words);
        });
    add(place, words);
    add(article, words);
    return String.join(" ", words);
  }

  private static void add(String part, List<String> words) {
    if (!part.isEmpty()) {
      words.add(part);
    }
  }

  /** Its kind alone. */
  @Override
  public String toString() {
    return "LookupSubject[" + kind + "]";
  }
}
