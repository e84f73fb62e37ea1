package org.needtoknow.rules.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.personnel.Restriction;

/** Records, persons and vehicles that only some may look up (Montpelier IV.J). */
public final class Restrictions {
  private record Held(Restriction restriction, Profile profile) {}

  private final KeyIndex<Held> byKey = new KeyIndex<>();
  private final Map<String, List<Restriction>> byNumber = new HashMap<>();
  private final SubjectMatcher matcher;

  Restrictions(List<Restriction> restrictions, SubjectMatcher matcher, NameLikeness likeness) {
    this.matcher = matcher;
    for (Restriction restriction : restrictions) {
      if (!restriction.record().isBlank()) {
        byNumber
            .computeIfAbsent(restriction.record().number(), k -> new ArrayList<>(1))
            .add(restriction);
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

  /** The first restriction in force on the subject that lets none of these people in. */
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

  /** The first restriction in force on the record that lets none of these people in. */
  public Optional<Restriction> on(RecordNumber record, Collection<String> people, Instant at) {
    for (String number : NumberWritings.of(record.number())) {
      for (Restriction restriction : byNumber.getOrDefault(number, List.of())) {
        if (bars(restriction, people, at)) {
          return Optional.of(restriction);
        }
      }
    }
    return Optional.empty();
  }

  /** The first restriction in force on the record that names the person among those let in. */
  public Optional<Restriction> allowing(RecordNumber record, String employeeId, Instant at) {
    for (Restriction restriction : byNumber.getOrDefault(record.number(), List.of())) {
      if (Registry.contains(restriction.from(), restriction.to(), at)
          && restriction.allowed().contains(employeeId)) {
        return Optional.of(restriction);
      }
    }
    return Optional.empty();
  }

  /** Whether the list of restrictions names the record, whoever may see it. */
  public boolean names(RecordNumber record) {
    return NumberWritings.of(record.number()).stream().anyMatch(byNumber::containsKey);
  }

  private static boolean bars(Restriction restriction, Collection<String> people, Instant at) {
    return Registry.contains(restriction.from(), restriction.to(), at)
        && people.stream().noneMatch(restriction.allowed()::contains);
  }
}
