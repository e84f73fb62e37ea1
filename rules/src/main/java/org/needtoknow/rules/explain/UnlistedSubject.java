package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Profile;

/**
 * Templates 4, 12 and 13: the officer was at work in a way that makes the lookup likely, but no
 * case or call lists the subject. All of them are weak.
 */
final class UnlistedSubject {
  /** Characters of every VIN since 1981. */
  private static final int WHOLE_VIN = 17;

  private UnlistedSubject() {}

  static void explain(Situation situation, Consumer<Candidate> found) {
    if (situation.knowsTimeOfDay()) {
      duringCall(situation, found);
      dispatched(situation, found);
      patrolPlate(situation, found);
    }
    briefing(situation, found);
  }

  private static void duringCall(Situation situation, Consumer<Candidate> found) {
    for (CallFact.Part part : situation.partsOnScene()) {
      if (Scene.mayBeOf(part.call(), situation.viewed())) {
        found.accept(during(part, part.arrived(), situation));
      }
    }
    for (CallFact.Part part : situation.partsPerhapsOnScene()) {
      if (Scene.mayBeOf(part.call(), situation.viewed())) {
        found.accept(during(part, part.start(), situation).uncertain(part.missingTime()));
      }
    }
  }

  private static Candidate during(CallFact.Part part, Instant anchor, Situation situation) {
    return Candidate.by(Template.DURING_CALL, part.call().ref())
        .officerTie(part.words())
        .lagSeconds(OfficerTie.lagSeconds(anchor, situation.at()))
        .knownAt(part.knownAt())
        .build();
  }

  /**
   * Template 4 for the dispatcher of a call: a vehicle that a unit on that call names over the
   * radio. A number that was typed says for which call it was, so that nothing else is assumed.
   */
  private static void dispatched(Situation situation, Consumer<Candidate> found) {
    if (situation.officer().isEmpty() || situation.namesNumber() || !asksForVehicle(situation)) {
      return;
    }
    Instant at = situation.at();
    for (CallFact call : situation.facts().dispatchedAt(situation.officer(), at)) {
      found.accept(dispatcherOf(call, situation));
    }
    for (CallFact call : situation.facts().perhapsDispatchedAt(situation.officer(), at)) {
      found.accept(dispatcherOf(call, situation).uncertain("when it ended is not on file"));
    }
  }

  private static Candidate dispatcherOf(CallFact call, Situation situation) {
    return Candidate.by(Template.DURING_CALL, call.ref())
        .officerTie("dispatcher")
        .lagSeconds(OfficerTie.lagSeconds(call.began(), situation.at()))
        .knownAt(call.knownAt())
        .build();
  }

  /** A whole plate or VIN, and no person or record with it. */
  private static boolean asksForVehicle(Situation situation) {
    Profile subject = situation.subject();
    boolean whole =
        !subject.vehicle().plate().isEmpty() || subject.vehicle().vin().length() == WHOLE_VIN;
    return whole
        && subject.person().isBlank()
        && situation.head().subject().record().isBlank()
        && !PartialPlate.in(situation.head())
        && (situation.head().action() == LookupAction.QUERY
            || situation.head().action() == LookupAction.SEARCH);
  }

  /**
   * Template 12: only a whole plate or VIN, as seen on the road, on duty on patrol. The history
   * decides whether it is the first lookup of that vehicle.
   */
  private static void patrolPlate(Situation situation, Consumer<Candidate> found) {
    if (asksForVehicle(situation) && onPatrol(situation)) {
      onDuty(
          Candidate.by(Template.PATROL_PLATE_CHECK, FactRef.DUTY_ROSTER)
              .officerTie("on duty on patrol")
              .build(),
          situation,
          found);
    }
  }

  /** Holds for an officer on duty, and is uncertain when no roster covers the officer. */
  private static void onDuty(Candidate candidate, Situation situation, Consumer<Candidate> found) {
    if (situation.duty() == DutyState.ON) {
      found.accept(candidate);
    } else if (situation.duty() == DutyState.UNKNOWN) {
      found.accept(candidate.uncertain("whether the officer was on duty is not on file"));
    }
  }

  /** A sergeant with a car in the day's roster counts as on patrol. */
  private static boolean onPatrol(Situation situation) {
    Role role = situation.employee().map(Employee::role).orElse(Role.OTHER);
    return role == Role.PATROL
        || role == Role.SUPERVISOR
            && situation.directory().rosters().inAnyUnit(situation.officer(), situation.at());
  }

  private static void briefing(Situation situation, Consumer<Candidate> found) {
    if (situation.head().action() != LookupAction.VIEW) {
      return;
    }
    Set<WorkFact> read = new LinkedHashSet<>(situation.viewed());
    read.addAll(situation.perhapsViewed());
    for (WorkFact fact : read) {
      Instant began = fact.began();
      boolean internal = fact instanceof CaseFact file && file.file().internalAffairs();
      boolean recent =
          !began.isAfter(situation.at())
              && Duration.between(began, situation.at())
                      .compareTo(situation.settings().briefingAge())
                  < 0;
      if (recent && !internal) {
        onDuty(
            Candidate.by(Template.BRIEFING, fact.ref())
                .officerTie("on duty")
                .lagSeconds(OfficerTie.lagSeconds(began, situation.at()))
                .knownAt(fact.knownAt())
                .build(),
            situation,
            found);
      }
    }
  }
}
