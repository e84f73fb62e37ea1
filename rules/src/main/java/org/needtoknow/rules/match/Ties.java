package org.needtoknow.rules.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Relation;

/**
 * Finds the relation of a subject to one of the department's people (Montpelier IV.J, III.F). Only
 * an exact identifier or a name with its date of birth establishes a relation; likeness gives only
 * a possible one.
 */
public final class Ties {
  /**
   * The relation of the subject to an officer.
   *
   * @param relation the nearest certain relation
   * @param possible a relation by likeness alone
   * @param adverse a declared adverse party
   */
  public record Tie(Relation relation, boolean possible, boolean adverse) {
    public static final Tie NONE = new Tie(Relation.NONE, false, false);

    /** The nearer of both. */
    public Tie and(Tie other) {
      return new Tie(
          relation.compareTo(other.relation) <= 0 ? relation : other.relation,
          possible || other.possible,
          adverse || other.adverse);
    }
  }

  /**
   * A row of the directory that ties the subject to a person.
   *
   * @param employeeId whose row it is: the person's own, or a colleague's
   * @param relation what the subject is to the person by this row; {@code NONE} for an adverse
   *     party, and for an entry that has ended
   * @param adverse whether it is the person's own adverse party
   * @param declared the row of the feed of relationships; empty for personnel
   */
  public record Row(
      String employeeId, Relation relation, boolean adverse, Optional<Relationship> declared) {}

  /** One profile in the directory: an employee's, or that of a person related to an employee. */
  private record Held(
      String employeeId,
      Optional<Relationship.Kind> kind,
      Profile profile,
      PersonIdentity whole,
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<Relationship> declared) {}

  /** The home of a person in the directory. */
  private record Home(StreetAddress address, Held resident) {}

  private final KeyIndex<Held> held = new KeyIndex<>();
  private final Map<String, StreetAddress> homes = new HashMap<>();
  private final Map<String, List<Home>> byStreet = new HashMap<>();
  private final People people;
  private final SubjectMatcher matcher;

  Ties(
      List<Employee> employees,
      List<Relationship> relationships,
      People people,
      SubjectMatcher matcher,
      NameLikeness likeness) {
    this.people = people;
    this.matcher = matcher;
    for (Employee employee : employees) {
      PersonIdentity identity = employee.identity();
      List<Profile> profiles = new ArrayList<>();
      profiles.add(Profile.of(identity, likeness));
      for (PersonName alias : employee.aliases()) {
        profiles.add(Profile.of(PersonIdentity.of(alias, identity.dateOfBirth()), likeness));
      }
      for (VehicleIdentity vehicle : employee.vehicles()) {
        profiles.add(Profile.of(vehicle, likeness));
      }
      hold(employee.id(), profiles, identity, Optional.empty());
      StreetAddress home = StreetAddress.parse(identity.address());
      if (!home.isBlank()) {
        homes.put(employee.id(), home);
      }
    }
    for (Relationship tie : relationships) {
      List<Profile> profiles = new ArrayList<>();
      profiles.add(Profile.of(tie.person(), likeness));
      for (VehicleIdentity vehicle : tie.vehicles()) {
        profiles.add(Profile.of(vehicle, likeness));
      }
      hold(tie.employeeId(), profiles, tie.person(), Optional.of(tie));
    }
  }

  private void hold(
      String employeeId,
      List<Profile> profiles,
      PersonIdentity whole,
      Optional<Relationship> declared) {
    List<Held> entries = new ArrayList<>(profiles.size());
    for (Profile profile : profiles) {
      Held entry =
          new Held(
              employeeId,
              declared.map(Relationship::kind),
              profile,
              whole,
              declared.flatMap(Relationship::from),
              declared.flatMap(Relationship::to),
              declared);
      entries.add(entry);
      held.add(profile, entry);
    }
    StreetAddress home = StreetAddress.parse(whole.address());
    if (!home.isBlank()) {
      Held resident = entries.get(0);
      byStreet
          .computeIfAbsent(home.street(), k -> new ArrayList<>(1))
          .add(new Home(home, resident));
    }
  }

  /** The relation of the subject to the person at that time. */
  public Tie between(String employeeId, Profile subject, Instant at) {
    if (employeeId.isEmpty()) {
      return Tie.NONE;
    }
    Tie tie = Tie.NONE;
    for (Held one : held.find(subject)) {
      if (!Registry.contains(one.from, one.to, at)) {
        continue;
      }
      boolean adverse =
          one.kind.isPresent()
              && one.kind.get() == Relationship.Kind.ADVERSE
              && one.employeeId.equals(employeeId);
      Relation relation = relation(one, employeeId, at);
      if (relation == Relation.NONE && !adverse) {
        continue;
      }
      Optional<MatchTier> tier = matcher.match(subject, one.profile);
      if (tier.isPresent()) {
        boolean sure = tier.get() == MatchTier.EXACT || tier.get() == MatchTier.NAME_AND_DATE;
        tie =
            tie.and(
                sure
                    ? new Tie(relation, false, adverse)
                    : new Tie(Relation.NONE, tier.get() == MatchTier.LIKENESS, false));
      }
    }
    return tie.and(familyByNameAndAddress(employeeId, subject, tie))
        .and(premises(employeeId, subject, at));
  }

  /**
   * The rows that tie the subject to the person with certainty: those in force at that time, and
   * the person's own that had ended.
   */
  public List<Row> rows(String employeeId, Profile subject, Instant at) {
    List<Row> rows = new ArrayList<>(1);
    for (Held one : held.find(subject)) {
      boolean own = one.employeeId.equals(employeeId);
      boolean over = one.to.isPresent() && !at.isBefore(one.to.get());
      boolean inForce = Registry.contains(one.from, one.to, at);
      if (!inForce && !(own && over) || !sure(matcher.match(subject, one.profile))) {
        continue;
      }
      boolean adverse = own && one.kind.filter(k -> k == Relationship.Kind.ADVERSE).isPresent();
      Relation relation = inForce ? relation(one, employeeId, at) : Relation.NONE;
      Row row = new Row(one.employeeId, relation, adverse, one.declared);
      if ((relation != Relation.NONE || adverse || !inForce) && !rows.contains(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The rows whose home is the place that was looked up. */
  public List<Row> rowsAt(String employeeId, Profile subject, Instant at) {
    List<Row> rows = new ArrayList<>(1);
    if (subject.place().isBlank()) {
      return rows;
    }
    for (Home home : byStreet.getOrDefault(subject.place().street(), List.of())) {
      Held resident = home.resident;
      Relation lives = livesAt(resident, employeeId, at);
      if (lives != Relation.NONE
          && Registry.contains(resident.from, resident.to, at)
          && home.address.sameHomeAs(subject.place())) {
        rows.add(new Row(resident.employeeId, lives, false, resident.declared));
      }
    }
    return rows;
  }

  private Relation relation(Held one, String employeeId, Instant at) {
    boolean own = one.employeeId.equals(employeeId);
    if (one.kind.isEmpty()) {
      if (own) {
        return Relation.SELF;
      }
      Optional<Employee> other = people.find(one.employeeId);
      if (other.isEmpty() || people.employedAt(other.get(), at)) {
        return Relation.COWORKER;
      }
      return people.leftBefore(other.get(), at) ? Relation.FORMER_COWORKER : Relation.NONE;
    }
    return switch (one.kind.get()) {
      case HOUSEHOLD -> own ? Relation.HOUSEHOLD : ofColleague(one.employeeId, at);
      case FAMILY -> own ? Relation.FAMILY : Relation.NONE;
      case ACQUAINTANCE -> own ? Relation.ACQUAINTANCE : Relation.NONE;
      case ADVERSE -> Relation.NONE;
    };
  }

  /** The same last name at the same home address is family; neither alone is enough. */
  private Tie familyByNameAndAddress(String employeeId, Profile subject, Tie known) {
    StreetAddress home = homes.get(employeeId);
    if (home == null || known.relation() != Relation.NONE || subject.person().address().isEmpty()) {
      return Tie.NONE;
    }
    Optional<Employee> officer = people.find(employeeId);
    boolean family =
        officer.isPresent()
            && !subject.last().isEmpty()
            && subject.last().equals(ComparableName.of(officer.get().identity().name()).last())
            && StreetAddress.parse(subject.person().address()).sameHomeAs(home);
    return family ? new Tie(Relation.FAMILY, false, false) : Tie.NONE;
  }

  /** A coworker's household; the homes of former coworkers are not kept up to date. */
  private Relation ofColleague(String employeeId, Instant at) {
    Optional<Employee> colleague = people.find(employeeId);
    return colleague.isEmpty() || people.employedAt(colleague.get(), at)
        ? Relation.COWORKER_HOUSEHOLD
        : Relation.NONE;
  }

  /**
   * A home looked up as a place: the officer's own, a coworker's, or that of a person related to
   * one.
   */
  private Tie premises(String employeeId, Profile subject, Instant at) {
    if (subject.place().isBlank()) {
      return Tie.NONE;
    }
    Tie tie = Tie.NONE;
    for (Home home : byStreet.getOrDefault(subject.place().street(), List.of())) {
      Held resident = home.resident;
      if (Registry.contains(resident.from, resident.to, at)
          && home.address.sameHomeAs(subject.place())) {
        boolean own = resident.employeeId.equals(employeeId);
        boolean adverse = resident.kind.filter(k -> k == Relationship.Kind.ADVERSE).isPresent();
        tie = tie.and(new Tie(livesAt(resident, employeeId, at), false, own && adverse));
      }
    }
    return tie;
  }

  private Relation livesAt(Held resident, String employeeId, Instant at) {
    if (resident.kind.isPresent()) {
      return relation(resident, employeeId, at);
    }
    return resident.employeeId.equals(employeeId)
        ? Relation.HOUSEHOLD
        : ofColleague(resident.employeeId, at);
  }

  /** Whether the subject was of the person's household or family, by an entry that has ended. */
  public boolean formerly(String employeeId, Profile subject, Instant at) {
    for (Held one : held.findExact(subject)) {
      boolean near =
          one.kind.isPresent()
              && (one.kind.get() == Relationship.Kind.HOUSEHOLD
                  || one.kind.get() == Relationship.Kind.FAMILY);
      boolean over = one.to.isPresent() && !at.isBefore(one.to.get());
      if (near
          && over
          && one.employeeId.equals(employeeId)
          && sure(matcher.match(subject, one.profile))) {
        return true;
      }
    }
    return false;
  }

  /** Employees whom the profile is, or whose household it was at any time, with certainty. */
  public Set<String> concerned(Profile party) {
    Set<String> concerned = new TreeSet<>();
    for (Held one : held.findExact(party)) {
      if (isConcerned(one, party)) {
        concerned.add(one.employeeId);
      }
    }
    return concerned;
  }

  /** Whether the profile is the employee's, or of their household at that time. */
  public boolean concerns(String employeeId, Profile party, Instant at) {
    for (Held one : held.findExact(party)) {
      if (one.employeeId.equals(employeeId)
          && isConcerned(one, party)
          && Registry.contains(one.from, one.to, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConcerned(Held one, Profile party) {
    boolean near = one.kind.isEmpty() || one.kind.get() == Relationship.Kind.HOUSEHOLD;
    return near && sure(matcher.match(party, one.profile));
  }

  /**
   * The person in the directory whom the profile matches with certainty, with all identifiers in
   * the directory; empty when there is none, or more than one.
   */
  public Optional<PersonIdentity> onFile(Profile subject) {
    PersonIdentity found = null;
    for (Held one : held.findExact(subject)) {
      if (one.whole.isBlank() || !sure(matcher.person(subject, one.profile))) {
        continue;
      }
      if (found != null && !found.equals(one.whole)) {
        return Optional.empty();
      }
      found = one.whole;
    }
    return Optional.ofNullable(found);
  }

  static boolean sure(Optional<MatchTier> tier) {
    return tier.isPresent()
        && (tier.get() == MatchTier.EXACT || tier.get() == MatchTier.NAME_AND_DATE);
  }
}
