package org.needtoknow.rules.explain;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * Template 6 for a car with several people in it: only explanations that hold for every one of them
 * count, because the log does not say who asked.
 */
final class CrewWork {
  private CrewWork() {}

  static List<Candidate> shared(Situation situation, Requester.Crew crew) {
    List<Candidate> shared = null;
    for (String member : crew.members()) {
      List<Candidate> own =
          Explanations.of(situation.as(asked(situation.act(), member, crew.tie()))).candidates();
      if (shared == null) {
        shared = new ArrayList<>(own);
      } else {
        shared.removeIf(one -> own.stream().noneMatch(other -> saysTheSame(one, other)));
      }
    }
    return shared == null ? List.of() : shared;
  }

  private static ResolvedAct asked(ResolvedAct act, String member, String tie) {
    return new ResolvedAct(
        act.act(),
        act.operator(),
        act.accountState(),
        new Requester.Tied(member, tie),
        Accountable.employee(member));
  }

  private static boolean saysTheSame(Candidate one, Candidate other) {
    return one.fact().label().equals(other.fact().label())
        && one.strength() == other.strength()
        && one.role().equals(other.role())
        && one.why().equals(other.why())
        && !other.knownAt().isAfter(one.knownAt());
  }
}
