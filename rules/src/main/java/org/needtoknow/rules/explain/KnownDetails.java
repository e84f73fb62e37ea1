package org.needtoknow.rules.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.match.StreetAddress;

/**
 * The known homes, telephones and vehicles of a subject: those typed in the lookup, and those of
 * parties in cases and calls who are certainly the subject.
 */
record KnownDetails(List<StreetAddress> homes, Set<String> phones, Set<String> vehicles) {

  static KnownDetails subject(Situation situation) {
    List<StreetAddress> homes = new ArrayList<>(2);
    Set<String> phones = new LinkedHashSet<>();
    Set<String> vehicles = new LinkedHashSet<>();
    Subject subject = situation.head().subject();
    home(subject.place(), homes);
    home(subject.person().address(), homes);
    phone(subject.person().phone(), phones);
    vehicle(subject.vehicle(), vehicles);
    for (OfficerFacts.Match match : situation.matches()) {
      if (match.tier() == MatchTier.EXACT || match.tier() == MatchTier.NAME_AND_DATE) {
        add(match.listed(), homes, phones, vehicles);
      }
    }
    return new KnownDetails(homes, phones, vehicles);
  }

  static KnownDetails party(WorkFact.Listed listed) {
    List<StreetAddress> homes = new ArrayList<>(1);
    Set<String> phones = new LinkedHashSet<>();
    Set<String> vehicles = new LinkedHashSet<>();
    add(listed, homes, phones, vehicles);
    return new KnownDetails(homes, phones, vehicles);
  }

  private static void add(
      WorkFact.Listed listed, List<StreetAddress> homes, Set<String> phones, Set<String> vehicles) {
    home(listed.party().person().address(), homes);
    phone(listed.party().person().phone(), phones);
    vehicle(listed.party().vehicle(), vehicles);
  }

  private static void home(String address, List<StreetAddress> homes) {
    StreetAddress home = StreetAddress.parse(address);
    if (home.number().isPresent()) {
      homes.add(home);
    }
  }

  private static void phone(String written, Set<String> phones) {
    String digits = written.replaceAll("\\D", "");
    if (digits.length() >= 7) {
      phones.add(digits.substring(Math.max(0, digits.length() - 10)));
    }
  }

  static void vehicle(VehicleIdentity vehicle, Set<String> vehicles) {
    if (!vehicle.vin().isEmpty()) {
      vehicles.add("VIN " + vehicle.vin());
    }
    if (!vehicle.plate().isEmpty() && !vehicle.state().isEmpty()) {
      vehicles.add(vehicle.plate() + "/" + vehicle.state());
    }
  }

  /** Whether both have an address in common. */
  boolean sharesHomeWith(KnownDetails other) {
    for (StreetAddress home : homes) {
      for (StreetAddress their : other.homes) {
        if (home.sameHomeAs(their)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean sharesPhoneWith(KnownDetails other) {
    return phones.stream().anyMatch(other.phones::contains);
  }

  boolean sharesVehicleWith(KnownDetails other) {
    return vehicles.stream().anyMatch(other.vehicles::contains);
  }

  boolean isBlank() {
    return homes.isEmpty() && phones.isEmpty() && vehicles.isEmpty();
  }

  /** Shows none of its contents. */
  @Override
  public String toString() {
    return "KnownDetails[redacted]";
  }
}
