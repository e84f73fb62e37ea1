package org.needtoknow.rules.explain;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.explain.OfficerFacts.Near;
import org.needtoknow.rules.match.NearMiss;

/**
 * The officer's cases and calls that list a party who is nearly the subject. Where one slip in a
 * date of birth or a former surname is all that differs, they explain the act weakly. The others
 * never explain an act; they show the reviewer where to look first.
 */
final class NearMatches {
  private NearMatches() {}

  static void add(Situation situation, Consumer<Candidate> found) {
    List<Near> near = situation.facts().near(situation.subject());
    if (near.isEmpty()) {
      return;
    }
    Set<WorkFact> listing =
        situation.matches().stream()
            .map(match -> match.listed().fact())
            .collect(Collectors.toSet());
    for (Near one : near) {
      WorkFact fact = one.listed().fact();
      if (!listing.contains(fact) && (fact instanceof CaseFact || situation.knowsTimeOfDay())) {
        add(fact, one, situation, found);
      }
    }
  }

  private static Candidate.Builder near(Candidate.Builder candidate, NearMiss miss) {
    return switch (miss.kind()) {
      case SLIP -> candidate.weak(miss.words());
      case LIKENESS -> candidate.why(miss.words());
    };
  }

  private static void add(
      WorkFact fact, Near near, Situation situation, Consumer<Candidate> found) {
    for (OfficerTie tie : situation.ties(fact)) {
      if (tie.holds()) {
        found.accept(
            near(Candidate.by(tie, fact.ref(), situation.at()), near.miss())
                .subject(near.listed().role(), MatchTier.NONE)
                .andKnownAt(near.listed().knownAt())
                .build());
      }
    }
  }
}
