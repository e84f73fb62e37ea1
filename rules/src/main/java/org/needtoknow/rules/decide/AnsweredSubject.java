package org.needtoknow.rules.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;

/**
 * The subject of an act as the queried system itself named it. A switch answers a licence number
 * with a query by name and date of birth, and a plate with a query of its owner.
 */
final class AnsweredSubject {
  private AnsweredSubject() {}

  /**
   * The subject that was asked for. A person asked for by number alone has the name and date of
   * birth of the answer, if the answer names one person.
   */
  static Subject of(Act act) {
    Subject asked = act.head().subject();
    PersonIdentity person = asked.person();
    if (act.followUps().isEmpty() || person.isBlank() || !person.name().isBlank()) {
      return asked;
    }
    return onlyPerson(act)
        .map(
            named ->
                new Subject(
                    asked.kind(),
                    new PersonIdentity(
                        named.name(),
                        named.dateOfBirth(),
                        person.oln(),
                        person.olnState(),
                        person.soc(),
                        person.sid(),
                        person.fbi(),
                        person.address(),
                        person.phone()),
                    asked.vehicle(),
                    asked.record(),
                    asked.place(),
                    asked.article()))
        .orElse(asked);
  }

  /**
   * The same person as one who is asked for by name: the subject's id must not depend on the number
   * that was typed.
   */
  static Subject byName(Subject asked, Subject answered) {
    PersonIdentity person = answered.person();
    boolean named = asked.person().name().isBlank() && person.dateOfBirth().isPresent();
    return named
        ? new Subject(
            answered.kind(),
            PersonIdentity.of(person.name(), person.dateOfBirth()),
            answered.vehicle(),
            answered.record(),
            answered.place(),
            answered.article())
        : asked;
  }

  private static Optional<PersonIdentity> onlyPerson(Act act) {
    PersonIdentity found = PersonIdentity.NONE;
    for (Lookup followUp : act.followUps()) {
      PersonIdentity person = followUp.subject().person();
      if (person.name().isBlank()) {
        continue;
      }
      boolean other =
          !found.isBlank()
              && !(found.name().equals(person.name())
                  && found.dateOfBirth().equals(person.dateOfBirth()));
      if (other) {
        return Optional.empty();
      }
      found = person;
    }
    return found.isBlank() ? Optional.empty() : Optional.of(found);
  }

  /** The owners of a vehicle whom the system looked up by itself. */
  static List<Profile> owners(Act act, NameLikeness likeness) {
    if (act.followUps().isEmpty() || act.head().subject().vehicle().isBlank()) {
      return List.of();
    }
    List<Profile> owners = new ArrayList<>(1);
    for (Lookup followUp : act.followUps()) {
      if (!followUp.subject().person().isBlank()) {
        owners.add(Profile.of(followUp.subject(), likeness));
      }
    }
    return owners;
  }
}
