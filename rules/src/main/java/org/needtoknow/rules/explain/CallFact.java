package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.lookup.SourceRef;
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
   * @param start when they were sent, or went, or arrived; for a call of their own, its creation
   * @param arrived on scene from, {@link Instant#MAX} when never
   * @param end cleared, or the last that is known of them
   * @param endTold whether the row or its call tells when they were through
   */
  record Part(
      CallFact call,
      String employee,
      String unit,
      Instant start,
      Instant arrived,
      Instant end,
      boolean endTold,
      Instant knownAt) {
    String words() {
      return unit.isEmpty() ? "on call" : "on call as " + unit;
    }

    /** From when they may have been on scene: since they arrived, where that is on file. */
    Instant perhapsFrom() {
      return arrived.equals(Instant.MAX) ? start : arrived;
    }

    boolean isOnScene() {
      return arrived.isBefore(end);
    }

    /** Which time is not on file, without which nobody knows whether they were on scene. */
    String untold() {
      return endTold ? "when the officer arrived is not on file" : "when it ended is not on file";
    }
  }

  private final CallForService call;
  private final String label;
  private final Instant knownAt;
  private final Instant end;
  private final List<Listed> listed;
  private final List<Part> parts;
  private StreetAddress place;

  CallFact(CallForService call, DirectoryIndex directory) {
    this.call = call;
    this.label = "call " + call.number();
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
      boolean endTold = unit.cleared().isPresent() || call.closed().isPresent();
      Instant cleared = unit.cleared().or(call::closed).orElse(start);
      // Some exports hold an arrival after the clearing: whichever is later ends the part.
      Instant last = unit.arrived().filter(cleared::isBefore).orElse(cleared);
      if (endTold && arrived.equals(last)) {
        arrived = start;
      }
      Instant known = WorkFact.later(knownAt, unit.recordedAt());
      Set<String> crew = new TreeSet<>(unit.employeeIds());
      if (crew.isEmpty() && !unit.unit().isEmpty()) {
        crew.addAll(directory.rosters().members(unit.unit(), start));
        crew.addAll(directory.rosters().members(unit.unit(), last));
      }
      for (String employee : crew) {
        found.add(new Part(this, employee, unit.unit(), start, arrived, last, endTold, known));
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

  /** Read when it is first asked for: few acts are about places. */
  StreetAddress place() {
    if (place == null) {
      place = StreetAddress.parse(call.place());
    }
    return place;
  }

  /** The call's location as something that can be compared with homes. */
  Profile premises(DirectoryIndex directory) {
    return Profile.ofPlace(call.place(), directory.likeness());
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String number() {
    return call.number();
  }

  @Override
  public String incident() {
    return call.caseNumber().isEmpty() ? label : "case " + call.caseNumber();
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
  public SourceRef source() {
    return call.source();
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

  @Override
  public boolean isOpenAt(Instant at, AuditSettings settings) {
    return within(at, call.created(), end, before(), settings);
  }

  /** Before an officer's own stop there is no dispatch to look ahead of: template 3 covers that. */
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
  public List<Hold> holds(
      String officer, Instant at, DirectoryIndex directory, AuditSettings settings) {
    List<Hold> holds = new ArrayList<>(2);
    for (Part part : parts) {
      boolean timely = within(at, part.start, part.end, before(), settings);
      if (part.employee.equals(officer)) {
        String why = timely ? "" : "the lookup lies outside the time of the call";
        holds.add(
            hold(
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
                    holds.add(
                        hold(
                            Template.PARTNER_OR_TEAM,
                            tie.strength(),
                            tie.words(),
                            part.start,
                            "",
                            part.knownAt)));
      }
    }
    if (within(at, call.created(), end, before(), settings)) {
      dispatcher(officer, at, directory, settings, holds);
    }
    return holds;
  }

  @Override
  public List<Hold> had(String officer, Instant at, DirectoryIndex directory) {
    List<Hold> had = new ArrayList<>(1);
    for (Part part : parts) {
      if (!part.start.isBefore(at)) {
        continue;
      }
      if (part.employee.equals(officer)) {
        had.add(afterwards(Template.CALL_SUBJECT, part.words(), part.start, part.knownAt));
      } else {
        Colleagues.closest(officer, part.employee, part.start, directory)
            .ifPresent(
                words ->
                    had.add(afterwards(Template.PARTNER_OR_TEAM, words, part.start, part.knownAt)));
      }
    }
    if (call.dispatcherId().equals(officer) && call.created().isBefore(at)) {
      had.add(afterwards(Template.CALL_SUBJECT, "dispatcher", call.created(), knownAt));
    }
    return had;
  }

  private static Hold afterwards(Template template, String words, Instant anchor, Instant known) {
    return hold(template, Strength.WEAK, words + ", afterwards", anchor, "", known);
  }

  private void dispatcher(
      String officer,
      Instant at,
      DirectoryIndex directory,
      AuditSettings settings,
      List<Hold> holds) {
    if (call.dispatcherId().equals(officer)) {
      holds.add(
          hold(Template.CALL_SUBJECT, Strength.STRONG, "dispatcher", call.created(), "", knownAt));
      return;
    }
    Optional<Employee> employee = directory.people().find(officer);
    if (employee.isEmpty() || employee.get().role() != Role.DISPATCHER) {
      return;
    }
    DutyState duty = directory.rosters().duty(officer, at, settings.dutyTolerance());
    boolean anybodys = call.dispatcherId().isEmpty();
    if (duty == DutyState.ON || duty == DutyState.UNKNOWN) {
      // Where the call names no dispatcher, everyone on the floor may have had it; where no roster
      // tells who that was, the tie is a weaker one.
      boolean onFloor = duty == DutyState.ON;
      holds.add(
          hold(
              anybodys ? Template.CALL_SUBJECT : Template.PARTNER_OR_TEAM,
              anybodys && onFloor ? Strength.STRONG : Strength.WEAK,
              onFloor ? "dispatcher on duty" : "dispatcher, no roster tells the shift",
              call.created(),
              "",
              knownAt));
    }
  }

  private static Hold hold(
      Template template,
      Strength strength,
      String words,
      Instant anchor,
      String why,
      Instant known) {
    return new Hold(template, strength, words, anchor, why, known);
  }
}
