package org.needtoknow.rules.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.StreetAddress;

/**
 * Undeclared ties between officer and subject that records show. Only kinds for which the
 * department has recorded the legal basis are searched for. A tie raises the rank of an item that
 * something else opened, and never affects a verdict.
 */
public final class DerivedTies {
  private final Situation situation;
  private final Employee officer;
  private final KnownDetails subject;

  private DerivedTies(Situation situation, Employee officer) {
    this.situation = situation;
    this.officer = officer;
    this.subject = KnownDetails.subject(situation);
  }

  /** The first tie in force, in the order in which they are declared. */
  public static Optional<DerivedTie> of(Situation situation) {
    if (situation.settings().derivedTies().isEmpty() || situation.employee().isEmpty()) {
      return Optional.empty();
    }
    DerivedTies ties = new DerivedTies(situation, situation.employee().get());
    return situation.settings().derivedTies().keySet().stream().filter(ties::holds).findFirst();
  }

  private boolean holds(DerivedTie tie) {
    return switch (tie) {
      case SHARED_RECORD -> sharedRecord();
      case FORMER_HOUSEHOLD ->
          situation.directory().ties().formerly(officer.id(), situation.subject(), situation.at());
      case FORMER_ADDRESS -> formerAddress();
      case SHARED_VEHICLE -> sharedVehicle();
      case NEXT_DOOR -> nextDoor();
    };
  }

  private boolean sharedRecord() {
    for (OfficerFacts.Match match : sureMatches()) {
      for (WorkFact.Listed other : match.listed().fact().listed()) {
        if (other != match.listed()
            && !other.isPoliceRole()
            && !match.listed().isPoliceRole()
            && situation.facts().concerns(officer.id(), other, situation.at())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<OfficerFacts.Match> sureMatches() {
    return situation.matches().stream()
        .filter(match -> match.tier() == MatchTier.EXACT || match.tier() == MatchTier.NAME_AND_DATE)
        .toList();
  }

  /** Entries in cases and calls that are the officer in person, as a private party. */
  private List<WorkFact.Listed> ownEntries() {
    Profile own = Profile.of(officer.identity(), situation.directory().likeness());
    return situation.facts().matches(own).stream()
        .filter(match -> match.tier() == MatchTier.EXACT || match.tier() == MatchTier.NAME_AND_DATE)
        .map(OfficerFacts.Match::listed)
        .filter(listed -> !listed.isPoliceRole())
        .toList();
  }

  private boolean formerAddress() {
    StreetAddress home = StreetAddress.parse(officer.identity().address());
    for (WorkFact.Listed entry : ownEntries()) {
      StreetAddress there = StreetAddress.parse(entry.party().person().address());
      if (!there.sameHomeAs(home)
          && subject.homes().stream().anyMatch(place -> place.sameHomeAs(there))) {
        return true;
      }
    }
    return false;
  }

  private boolean sharedVehicle() {
    Set<String> vehicles = new LinkedHashSet<>();
    for (VehicleIdentity vehicle : officer.vehicles()) {
      KnownDetails.vehicle(vehicle, vehicles);
    }
    for (WorkFact.Listed entry : ownEntries()) {
      KnownDetails.vehicle(entry.party().vehicle(), vehicles);
    }
    return subject.vehicles().stream().anyMatch(vehicles::contains);
  }

  private boolean nextDoor() {
    StreetAddress home = StreetAddress.parse(officer.identity().address());
    return subject.homes().stream().anyMatch(home::isNextDoorTo);
  }
}
