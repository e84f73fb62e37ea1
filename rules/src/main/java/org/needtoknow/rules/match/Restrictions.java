package org.needtoknow.rules.match;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.personnel.Restriction;

/** Records, persons and vehicles that only some people may look up (Montpelier IV.J). */
public final class Restrictions {
  private record Held(Restriction restriction, Profile profile) {}

  private final KeyIndex<Held> byKey = new KeyIndex<>();
  private final NumberIndex<Restriction> byNumber = new NumberIndex<>();
  private final SubjectMatcher matcher;

  Restrictions(List<Restriction> restrictions, SubjectMatcher matcher, NameLikeness likeness) {
    this.matcher = matcher;
    for (Restriction restriction : restrictions) {
      if (!restriction.record().isBlank()) {
        byNumber.add(restriction.record().number(), restriction);
      }
      List<Profile> profiles =
          List.of(
              Profile.of(restriction.person(), likeness),
              Profile.of(restriction.vehicle(), likeness),
              Profile.ofPlace(restriction.person().address(), likeness));
      for (Profile profile : profiles) {
        byKey.add(profile, new Held(restriction, profile));
      }
    }
  }

  /** The first restriction in force on the subject that allows none of these people. */
  public Optional<Restriction> on(Profile subject, Collection<String> people, Instant at) {
    for (Held one : byKey.find(subject)) {
      if (bars(one.restriction, people, at)) {
        var tier = matcher.match(subject, one.profile);
        boolean home = one.profile.place().sameHomeAs(subject.place());
        if (Ties.sure(tier) || home) {
          return Optional.of(one.restriction);
        }
      }
    }
    return Optional.empty();
  }

  /** The first restriction in force on the record that allows none of these people. */
  public Optional<Restriction> on(RecordNumber record, Collection<String> people, Instant at) {
    for (Restriction restriction : byNumber.findWhole(record.number()).sure()) {
      if (bars(restriction, people, at)) {
        return Optional.of(restriction);
      }
    }
    return Optional.empty();
  }

  /** The first restriction in force on the record that allows the person by name. */
  public Optional<Restriction> allowing(RecordNumber record, String employeeId, Instant at) {
    for (Restriction restriction : byNumber.findWhole(record.number()).sure()) {
      if (Registry.contains(restriction.from(), restriction.to(), at)
          && restriction.allowed().contains(employeeId)) {
        return Optional.of(restriction);
      }
    }
    return Optional.empty();
  }

  /** Whether the list of restrictions names the record, for whatever people. */
  public boolean names(RecordNumber record) {
    return !byNumber.findWhole(record.number()).values().isEmpty();
  }

  private static boolean bars(Restriction restriction, Collection<String> people, Instant at) {
    return Registry.contains(restriction.from(), restriction.to(), at)
        && people.stream().noneMatch(restriction.allowed()::contains);
  }
}
