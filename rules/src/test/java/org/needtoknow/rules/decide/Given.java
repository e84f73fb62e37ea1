package org.needtoknow.rules.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.OpenPeriod;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/** Short ways to write test facts; all people are invented. */
final class Given {
  /** A Tuesday, noon UTC: the lookup's time unless a test sets another. */
  static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  /** The row of the feed {@code work}. */
  static final SourceRef ROW = new SourceRef("work.csv", 7, 300, Sha256.parse("ab12".repeat(16)));

  private Given() {}

  static Instant minutes(long minutes) {
    return NOON.plus(Duration.ofMinutes(minutes));
  }

  static Instant hours(long hours) {
    return NOON.plus(Duration.ofHours(hours));
  }

  static Instant days(long days) {
    return NOON.plus(Duration.ofDays(days));
  }

  static PersonIdentity person(String nam, String born) {
    String[] parts = nam.split(",");
    return PersonIdentity.of(
        new PersonName(parts[0], parts.length > 1 ? parts[1] : "", "", ""),
        born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born)));
  }

  static PersonIdentity licensed(PersonIdentity person, String oln, String state) {
    return new PersonIdentity(
        person.name(), person.dateOfBirth(), oln, state, "", "", "", person.address(), "");
  }

  static PersonIdentity living(PersonIdentity person, String address) {
    return new PersonIdentity(
        person.name(),
        person.dateOfBirth(),
        person.oln(),
        person.olnState(),
        "",
        "",
        "",
        address,
        "");
  }

  static final PersonIdentity WREN = person("WREN,WILL", "1980-05-06");

  static VehicleIdentity plate(String plate) {
    return new VehicleIdentity(plate, "VT", "");
  }

  static Party party(String role, PersonIdentity person) {
    return new Party(role, person, VehicleIdentity.NONE, "", Optional.empty(), "");
  }

  static Party vehicle(String role, VehicleIdentity vehicle) {
    return new Party(role, PersonIdentity.NONE, vehicle, "", Optional.empty(), "");
  }

  static Party recorded(Party party, Instant at, String by) {
    return new Party(
        party.role(), party.person(), party.vehicle(), party.place(), Optional.of(at), by);
  }

  static CaseFile openCase(String number, String assigned, Party... parties) {
    return caseFile(number, assigned, days(-10), Optional.empty(), parties);
  }

  static CaseFile caseFile(
      String number, String assigned, Instant opened, Optional<Instant> closed, Party... parties) {
    return new CaseFile(
        number,
        "theft",
        false,
        "",
        List.of(new OpenPeriod(opened, closed)),
        assigned.isEmpty()
            ? List.of()
            : List.of(new CaseAssignment(assigned, "", opened, Optional.empty(), Optional.empty())),
        List.of(parties),
        List.of(),
        Optional.empty(),
        "",
        SourceRef.NONE);
  }

  static CaseFile recorded(CaseFile file, Instant at, String by) {
    return new CaseFile(
        file.number(),
        file.offence(),
        file.internalAffairs(),
        file.callNumber(),
        file.open(),
        file.assignments(),
        file.parties(),
        file.activity(),
        Optional.of(at),
        by,
        file.source());
  }

  static CaseFile of(CaseFile file, String call, boolean internalAffairs, Instant... activity) {
    return new CaseFile(
        file.number(),
        file.offence(),
        internalAffairs,
        call,
        file.open(),
        file.assignments(),
        file.parties(),
        List.of(activity),
        file.recordedAt(),
        file.recordedBy(),
        file.source());
  }

  static CaseFile teamCase(String number, String team, Party... parties) {
    CaseFile file = openCase(number, "", parties);
    return new CaseFile(
        number,
        "",
        false,
        "",
        file.open(),
        List.of(new CaseAssignment("", team, days(-10), Optional.empty(), Optional.empty())),
        file.parties(),
        List.of(),
        Optional.empty(),
        "",
        SourceRef.NONE);
  }

  /** Dispatched at -20, arrived at -10, cleared at +30 minutes. */
  static CallForService call(String number, String employee, Party... parties) {
    return call(number, employee, -20, -10, 30, parties);
  }

  static CallForService call(
      String number, String employee, long sent, long arrived, long cleared, Party... parties) {
    return new CallForService(
        number,
        "noise",
        "3",
        "40 MAIN ST, TOWN",
        minutes(sent - 2),
        Optional.of(minutes(cleared + 1)),
        false,
        "",
        "",
        List.of(
            new UnitOnCall(
                "3A12",
                List.of(employee),
                Optional.of(minutes(sent)),
                Optional.empty(),
                Optional.of(minutes(arrived)),
                Optional.of(minutes(cleared)),
                Optional.empty())),
        List.of(parties),
        Optional.empty(),
        "",
        SourceRef.NONE);
  }

  static CallForService dispatchedBy(CallForService call, String dispatcher) {
    return new CallForService(
        call.number(),
        call.nature(),
        call.priority(),
        call.place(),
        call.created(),
        call.closed(),
        call.officerInitiated(),
        dispatcher,
        call.caseNumber(),
        call.units(),
        call.parties(),
        call.recordedAt(),
        call.recordedBy(),
        call.source());
  }

  /** The officer's own stop, whose record is made at {@code created}. */
  static CallForService stop(String number, String employee, Instant created, Party... parties) {
    return new CallForService(
        number,
        "traffic stop",
        "4",
        "MAIN ST",
        created,
        Optional.of(created.plusSeconds(900)),
        true,
        "",
        "",
        List.of(
            new UnitOnCall(
                "3A12",
                List.of(employee),
                Optional.empty(),
                Optional.empty(),
                Optional.of(created),
                Optional.of(created.plusSeconds(900)),
                Optional.empty())),
        List.of(parties),
        Optional.empty(),
        "",
        SourceRef.NONE);
  }

  static Query query(String employee, Subject subject) {
    return new Query(employee, subject);
  }

  static Query query(String employee, PersonIdentity person) {
    return query(employee, Subject.person(person));
  }

  static Query query(String employee, VehicleIdentity vehicle) {
    return query(employee, Subject.vehicle(vehicle)).key("RQ");
  }

  static Query view(String employee, RecordKind kind, String number) {
    return query(employee, Subject.record(new RecordNumber(kind, number)))
        .key("")
        .action(LookupAction.VIEW)
        .system("valcour");
  }

  static Query place(String employee, String address) {
    return query(
        employee,
        new Subject(
            SubjectKind.PLACE,
            PersonIdentity.NONE,
            VehicleIdentity.NONE,
            RecordNumber.NONE,
            address,
            ""));
  }

  static Relationship tie(String employee, Relationship.Kind kind, PersonIdentity person) {
    return new Relationship(
        employee, kind, person, List.of(), "", Optional.empty(), Optional.empty());
  }

  static WorkItem work(String number, WorkItem.Kind kind, PersonIdentity person, String employee) {
    return new WorkItem(
        number,
        kind,
        person,
        VehicleIdentity.NONE,
        RecordNumber.NONE,
        employee,
        "",
        days(-1),
        Optional.of(days(1)),
        Optional.empty(),
        ROW);
  }

  static List<String> templates(AuditedAct act) {
    List<String> templates = new ArrayList<>();
    act.decision()
        .explanations()
        .forEach(
            e ->
                templates.add(
                    e.template().number() + (e.strength().name().equals("WEAK") ? " weak" : "")));
    return templates;
  }
}
