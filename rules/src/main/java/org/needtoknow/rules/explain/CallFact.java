package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.StreetAddress;

/** A call for service with its ties to officers (templates 2, 3, 4 and 7). */
public final class CallFact implements WorkFact {
  /**
   * One person's part in the call.
   *
   * @param start when they were dispatched, en route or arrived, whichever is first; for a stop of
   *     their own, its creation
   * @param arrived when they came on scene, {@link Instant#MAX} for never
   * @param end when they cleared, or their last known time
   * @param endKnown whether the row or its call gives the end of their part
   */
  record Part(
      CallFact call,
      String employee,
      String unit,
      Instant start,
      Instant arrived,
      Instant end,
      boolean endKnown,
      Instant knownAt) {
    String words() {
      return unit.isEmpty() ? "on call" : "on call as " + unit;
    }

    /** The first time at which they may have been on scene: their arrival, when it is on file. */
    Instant perhapsFrom() {
      return arrived.equals(Instant.MAX) ? start : arrived;
    }

    boolean isOnScene() {
      return arrived.isBefore(end);
    }

    /** The missing time that makes presence on scene uncertain. */
    String missingTime() {
      return endKnown ? "when the officer arrived is not on file" : "when it ended is not on file";
    }
  }

  private final CallForService call;
  private final FactRef ref;
  private final Instant knownAt;
  private final Instant end;
  private final List<Listed> listed;
  private final List<Part> parts;
  private StreetAddress place;

  CallFact(CallForService call, DirectoryIndex directory) {
    this.call = call;
    String label = FactKind.CALL.label(call.number());
    String incident = call.caseNumber().isEmpty() ? label : FactKind.CASE.label(call.caseNumber());
    this.ref = new FactRef(FactKind.CALL, label, incident, call.source());
    this.knownAt = call.recordedAt().orElse(Instant.MIN);
    List<Listed> parties = new ArrayList<>(call.parties().size());
    for (Party party : call.parties()) {
      parties.add(Listed.of(this, party, knownAt, directory));
    }
    this.listed = List.copyOf(parties);
    this.parts = parts(directory);
    Instant last = call.closed().orElse(call.created());
    for (Part part : parts) {
      last = part.end.isAfter(last) ? part.end : last;
    }
    this.end = last;
  }

  private List<Part> parts(DirectoryIndex directory) {
    List<Part> found = new ArrayList<>(call.units().size());
    for (UnitOnCall unit : call.units()) {
      Instant began = call.officerInitiated() ? call.created() : Instant.MAX;
      Instant start = earliest(began, unit.dispatched(), unit.enRoute(), unit.arrived());
      start = start.equals(Instant.MAX) ? call.created() : start;
      Instant arrived =
          unit.arrived().orElse(call.officerInitiated() ? call.created() : Instant.MAX);
      boolean endKnown = unit.cleared().isPresent() || call.closed().isPresent();
      Instant cleared = unit.cleared().or(call::closed).orElse(start);
      // Some exports hold an arrival after the clearing: the later of both ends the part.
      Instant last = unit.arrived().filter(cleared::isBefore).orElse(cleared);
      if (endKnown && arrived.equals(last)) {
        arrived = start;
      }
      Instant known = WorkFact.later(knownAt, unit.recordedAt());
      Set<String> crew = new TreeSet<>(unit.employeeIds());
      if (crew.isEmpty() && !unit.unit().isEmpty()) {
        crew.addAll(directory.rosters().members(unit.unit(), start));
        crew.addAll(directory.rosters().members(unit.unit(), last));
      }
      for (String employee : crew) {
        found.add(new Part(this, employee, unit.unit(), start, arrived, last, endKnown, known));
      }
    }
    return List.copyOf(found);
  }

  @SafeVarargs
  private static Instant earliest(Instant start, Optional<Instant>... times) {
    Instant earliest = start;
    for (Optional<Instant> time : times) {
      if (time.isPresent() && time.get().isBefore(earliest)) {
        earliest = time.get();
      }
    }
    return earliest;
  }

  public CallForService call() {
    return call;
  }

  List<Part> parts() {
    return parts;
  }

  /** Parsed on first use: few acts are about places. */
  StreetAddress place() {
    if (place == null) {
      place = StreetAddress.parse(call.place());
    }
    return place;
  }

  /** The call's location as a profile, to be compared with homes. */
  Profile premises(DirectoryIndex directory) {
    return Profile.ofPlace(call.place(), directory.likeness());
  }

  @Override
  public FactRef ref() {
    return ref;
  }

  @Override
  public String number() {
    return call.number();
  }

  @Override
  public Instant knownAt() {
    return knownAt;
  }

  @Override
  public String recordedBy() {
    return call.recordedBy();
  }

  @Override
  public List<Listed> listed() {
    return listed;
  }

  @Override
  public Instant began() {
    return call.created();
  }

  Instant end() {
    return end;
  }

  /** Whether the call itself or one of its units gives its end. */
  boolean isEndKnown() {
    return call.closed().isPresent() || parts.stream().anyMatch(Part::endKnown);
  }

  @Override
  public boolean namesOfficers() {
    return call.units().stream().anyMatch(unit -> !unit.employeeIds().isEmpty());
  }

  @Override
  public boolean isOpenAt(Instant at, AuditSettings settings) {
    return within(at, call.created(), end, before(), settings);
  }

  /**
   * Before an officer's own stop there is no dispatch, so there is no time before it: template 3
   * covers that.
   */
  private boolean before() {
    return !call.officerInitiated();
  }

  private static boolean within(
      Instant at, Instant start, Instant end, boolean before, AuditSettings settings) {
    Duration ahead = before ? settings.callBefore() : Duration.ZERO;
    return !at.isBefore(start.minus(ahead)) && !at.isAfter(end.plus(settings.callAfter()));
  }

  /** Whether the officer was on the call or dispatched it, with the lookup in its window. */
  boolean coversWorkOf(String officer, Instant at, AuditSettings settings) {
    for (Part part : parts) {
      if (part.employee.equals(officer) && within(at, part.start, part.end, before(), settings)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<OfficerTie> ties(
      String officer, Instant at, DirectoryIndex directory, AuditSettings settings) {
    List<OfficerTie> ties = new ArrayList<>(2);
    for (Part part : parts) {
      boolean timely = within(at, part.start, part.end, before(), settings);
      if (part.employee.equals(officer)) {
        String why = timely ? "" : "the lookup lies outside the time of the call";
        ties.add(
            new OfficerTie(
                Template.CALL_SUBJECT,
                Strength.STRONG,
                part.words(),
                part.start,
                why,
                part.knownAt));
      } else if (timely) {
        Colleagues.tie(officer, part.employee, at, directory)
            .ifPresent(
                tie ->
                    ties.add(
                        new OfficerTie(
                            Template.PARTNER_OR_TEAM,
                            tie.strength(),
                            tie.words(),
                            part.start,
                            "",
                            part.knownAt)));
      }
    }
    if (within(at, call.created(), end, before(), settings)) {
      dispatcher(officer, at, directory, settings, ties);
    }
    return ties;
  }

  @Override
  public List<OfficerTie> formerTies(String officer, Instant at, DirectoryIndex directory) {
    List<OfficerTie> former = new ArrayList<>(1);
    for (Part part : parts) {
      if (!part.start.isBefore(at)) {
        continue;
      }
      if (part.employee.equals(officer)) {
        former.add(
            OfficerTie.former(Template.CALL_SUBJECT, part.words(), part.start, part.knownAt));
      } else {
        Colleagues.closest(officer, part.employee, part.start, directory)
            .ifPresent(
                words ->
                    former.add(
                        OfficerTie.former(
                            Template.PARTNER_OR_TEAM, words, part.start, part.knownAt)));
      }
    }
    if (call.dispatcherId().equals(officer) && call.created().isBefore(at)) {
      former.add(OfficerTie.former(Template.CALL_SUBJECT, "dispatcher", call.created(), knownAt));
    }
    return former;
  }

  private void dispatcher(
      String officer,
      Instant at,
      DirectoryIndex directory,
      AuditSettings settings,
      List<OfficerTie> ties) {
    if (call.dispatcherId().equals(officer)) {
      ties.add(
          new OfficerTie(
              Template.CALL_SUBJECT, Strength.STRONG, "dispatcher", call.created(), "", knownAt));
      return;
    }
    Optional<Employee> employee = directory.people().find(officer);
    if (employee.isEmpty() || employee.get().role() != Role.DISPATCHER) {
      return;
    }
    DutyState duty = directory.rosters().duty(officer, at, settings.dutyTolerance());
    boolean unnamed = call.dispatcherId().isEmpty();
    if (duty == DutyState.ON || duty == DutyState.UNKNOWN) {
      // When the call names no dispatcher, everyone on the floor may have had it; without a roster
      // that shows who was there, the tie is weaker.
      boolean onFloor = duty == DutyState.ON;
      ties.add(
          new OfficerTie(
              unnamed ? Template.CALL_SUBJECT : Template.PARTNER_OR_TEAM,
              unnamed && onFloor ? Strength.STRONG : Strength.WEAK,
              onFloor ? "dispatcher on duty" : "dispatcher, no roster shows the shift",
              call.created(),
              "",
              knownAt));
    }
  }
}
