package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.explain.Evidence.VictimOf;
import org.needtoknow.rules.resolve.Requester;

/** Collects all that is on file about one act. */
public final class Explanations {
  private Explanations() {}

  /**
   * Every explanation by every template in force, whenever it was recorded. An act run for a tied
   * requester is explained by the requester's work, through template 6.
   */
  public static Evidence of(Situation situation) {
    List<Candidate> candidates = new ArrayList<>(4);
    if (!situation.officer().isEmpty()) {
      Set<Template> inForce = situation.settings().templates();
      Requester requester = situation.act().requester();
      Consumer<Candidate> into =
          candidate -> {
            if (inForce.contains(candidate.template())) {
              candidates.add(candidate);
            }
          };
      if (requester instanceof Requester.Tied tied) {
        into =
            candidate -> {
              if (inForce.contains(candidate.template()) && inForce.contains(Template.RELAY)) {
                candidates.add(candidate.relayed(tied.tie()));
              }
            };
      }
      Explainer.explain(situation, inForce, into);
      if (candidates.stream().noneMatch(Candidate::standsAlone)) {
        NearMatches.add(situation, into);
      }
      if (requester instanceof Requester.Crew crew && inForce.contains(Template.RELAY)) {
        candidates.addAll(CrewWork.shared(situation, crew));
      }
      candidates.sort(Candidate.BEST_FIRST);
    }
    return new Evidence(
        withoutRepeats(candidates),
        Conflicts.of(situation),
        CitedNumbers.onFile(situation),
        SubjectOfWork.listedIn(situation),
        victimOf(situation));
  }

  /** Whether the file shows training of the officer at that time. */
  public static boolean inTraining(Situation situation) {
    return OtherWork.inTraining(situation);
  }

  /** Keeps only the first of equal rows by one template about one fact. */
  private static List<Candidate> withoutRepeats(List<Candidate> sorted) {
    if (sorted.size() < 2) {
      return sorted;
    }
    List<Candidate> kept = new ArrayList<>(sorted.size());
    for (Candidate one : sorted) {
      boolean repeated = false;
      for (Candidate other : kept) {
        repeated |=
            one.template() == other.template()
                && one.strength() == other.strength()
                && one.fact().label().equals(other.fact().label())
                && one.why().equals(other.why())
                && one.knownAt().equals(other.knownAt());
      }
      if (!repeated) {
        kept.add(one);
      }
    }
    return kept;
  }

  static boolean isVictimOrWitness(WorkFact.Listed listed) {
    String role = listed.party().role();
    return role.contains("victim") || role.contains("witness") || role.contains("complainant");
  }

  private static List<VictimOf> victimOf(Situation situation) {
    List<VictimOf> found = List.of();
    for (OfficerFacts.Match match : situation.matches()) {
      WorkFact.Listed listed = match.listed();
      if (isVictimOrWitness(listed) && listed.fact() instanceof CaseFact file) {
        for (OfficerTie tie : situation.ties(file)) {
          if (tie.holds() && tie.template() == Template.ASSIGNED_CASE) {
            Instant known =
                tie.knownAt().isAfter(listed.knownAt()) ? tie.knownAt() : listed.knownAt();
            found = found.isEmpty() ? new ArrayList<>(1) : found;
            found.add(new VictimOf(file.ref().label(), file.lastActivity(situation.at()), known));
          }
        }
      }
    }
    return found;
  }
}
