package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.explain.OfficerFacts.Near;

/**
 * What came near: the officer has a case or call that lists somebody who is nearly the subject. It
 * never explains; it says where to look first, and what an honest slip would look like.
 */
final class NearWork {
  private NearWork() {}

  static void tell(Situation situation, Consumer<Candidate> found) {
    List<Near> near = situation.facts().near(situation.subject());
    if (near.isEmpty()) {
      return;
    }
    Set<WorkFact> lists =
        situation.matches().stream()
            .map(match -> match.listed().fact())
            .collect(Collectors.toSet());
    for (Near one : near) {
      WorkFact fact = one.listed().fact();
      if (!lists.contains(fact) && (fact instanceof CaseFact || situation.knowsTimeOfDay())) {
        tell(fact, one, situation, found);
      }
    }
  }

  private static void tell(
      WorkFact fact, Near near, Situation situation, Consumer<Candidate> found) {
    for (Hold hold :
        fact.holds(
            situation.officer(), situation.at(), situation.directory(), situation.settings())) {
      if (hold.holds()) {
        Instant listed = near.listed().knownAt();
        found.accept(
            new Candidate(
                hold.template(),
                hold.strength(),
                fact.label(),
                fact.incident(),
                hold.words(),
                near.listed().role(),
                hold.lagSeconds(situation.at()),
                MatchTier.NONE,
                false,
                near.why(),
                fact.source(),
                hold.knownAt().isAfter(listed) ? hold.knownAt() : listed));
      }
    }
  }
}
