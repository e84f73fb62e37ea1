package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.rules.explain.OfficerFacts.Match;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.Ties;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;

/**
 * Finds conflicts of interest in work on a subject: a relation, an adverse party, a restriction
 * (Montpelier IV.J, III.F). For a view of a record, the record's parties and premises count.
 */
final class Conflicts {
  private final Situation situation;
  private final Ties ties;
  private final Collection<String> people;
  private final List<Conflict> found = new ArrayList<>(1);

  private Conflicts(Situation situation) {
    this.situation = situation;
    this.ties = situation.directory().ties();
    this.people =
        situation.officer().isEmpty()
                && situation.act().operator() instanceof Operator.Uncertain uncertain
            ? uncertain.candidates()
            : Set.of(situation.officer());
  }

  static List<Conflict> of(Situation situation) {
    Conflicts conflicts = new Conflicts(situation);
    conflicts.subject();
    for (String number : Situation.viewedNumbers(situation.head())) {
      conflicts.record(number);
    }
    for (WorkFact viewed : situation.viewed()) {
      conflicts.viewed(viewed);
    }
    for (Match match : situation.matches()) {
      conflicts.opposed(match);
    }
    for (Lookup part : situation.act().act().followUps()) {
      if (part.action() == LookupAction.VIEW && !part.automatic()) {
        conflicts.opened(part);
      }
    }
    return conflicts.found;
  }

  /**
   * A part of an incident that was opened with it. A person chose to open it, so it is checked like
   * a lookup: an officer must not reach a coworker's record or a restricted folder through an
   * incident of their own.
   */
  private void opened(Lookup part) {
    Profile subject = Profile.of(part.subject(), situation.directory().likeness());
    relation(ties.between(situation.officer(), subject, part.at()), Instant.MIN);
    situation
        .directory()
        .restrictions()
        .on(subject, people, part.at())
        .ifPresent(r -> restricted(r.kind(), Instant.MIN));
    RecordNumber record = part.subject().record();
    if (record.isBlank()) {
      return;
    }
    situation
        .directory()
        .restrictions()
        .on(record, people, part.at())
        .ifPresent(r -> restricted(r.kind(), Instant.MIN));
    if (record.kind() == RecordKind.INTERNAL_AFFAIRS) {
      internalAffairs(record, Instant.MIN);
    }
  }

  private void subject() {
    relation(ties.between(situation.officer(), situation.subject(), situation.at()), Instant.MIN);
    if (situation.act().requester() instanceof Requester.Crew crew) {
      for (String member : crew.members()) {
        relation(ties.between(member, situation.subject(), situation.at()), Instant.MIN);
      }
    }
    situation
        .directory()
        .restrictions()
        .on(situation.subject(), people, situation.at())
        .ifPresent(r -> restricted(r.kind(), Instant.MIN));
  }

  private void relation(Ties.Tie tie, Instant knownAt) {
    if (tie.relation() != Relation.NONE || tie.possible() || tie.adverse()) {
      found.add(
          new Conflict(tie.relation(), tie.possible(), tie.adverse(), Optional.empty(), knownAt));
    }
  }

  private void restricted(Restriction.Kind kind, Instant knownAt) {
    found.add(new Conflict(Relation.NONE, false, false, Optional.of(kind), knownAt));
  }

  private void record(String number) {
    RecordNumber record = new RecordNumber(RecordKind.NONE, number);
    boolean several = situation.facts().isOneOfSeveral(number);
    situation
        .directory()
        .restrictions()
        .on(record, people, situation.at())
        .filter(r -> !several || NumberWritings.of(number).contains(r.record().number()))
        .ifPresent(r -> restricted(r.kind(), Instant.MIN));
    boolean internal =
        situation.head().subject().record().kind() == RecordKind.INTERNAL_AFFAIRS
            && situation.head().subject().record().number().equals(number);
    if (internal && situation.facts().numbered(number).values().isEmpty()) {
      internalAffairs(record, Instant.MIN);
    }
  }

  private void internalAffairs(RecordNumber record, Instant knownAt) {
    boolean ofInternalAffairs =
        situation.employee().map(e -> e.role() == Role.INTERNAL_AFFAIRS).orElse(false);
    if (!ofInternalAffairs && !situation.directory().restrictions().names(record)) {
      restricted(Restriction.Kind.INTERNAL_AFFAIRS, knownAt);
    }
  }

  private void viewed(WorkFact fact) {
    for (WorkFact.Listed listed : fact.listed()) {
      if (listed.isPoliceRole()) {
        continue;
      }
      Ties.Tie tie = ties.between(situation.officer(), listed.profile(), situation.at());
      relation(tie, listed.knownAt());
      situation
          .directory()
          .restrictions()
          .on(listed.profile(), people, situation.at())
          .ifPresent(r -> restricted(r.kind(), listed.knownAt()));
      boolean party = tie.relation() == Relation.SELF || tie.relation() == Relation.HOUSEHOLD;
      if (party && isAgainst(listed)) {
        adverse(listed.knownAt());
      }
    }
    if (fact instanceof CallFact call && !call.place().isBlank()) {
      relation(
          ties.between(situation.officer(), call.premises(situation.directory()), situation.at()),
          call.knownAt());
    }
    if (fact instanceof CaseFact file && file.file().internalAffairs()) {
      boolean assigned = situation.ties(file).stream().anyMatch(OfficerTie::holds);
      if (!assigned) {
        internalAffairs(new RecordNumber(RecordKind.NONE, file.number()), file.knownAt());
      }
    }
  }

  /**
   * The subject is listed in a case or call in which the officer, or the officer's household, is a
   * party in person (Montpelier III.F: officers must not investigate their own cases).
   */
  private void opposed(Match match) {
    WorkFact.Listed subject = match.listed();
    if (situation.officer().isEmpty()
        || match.tier() == MatchTier.LIKENESS
        || match.tier() == MatchTier.PLACE
        || subject.isPoliceRole()) {
      return;
    }
    for (WorkFact.Listed other : subject.fact().listed()) {
      if (situation.facts().concerns(situation.officer(), other, situation.at())
          && !other.isPoliceRole()
          && isAgainst(other)
          && !other.equals(subject)) {
        Instant later =
            other.knownAt().isAfter(subject.knownAt()) ? other.knownAt() : subject.knownAt();
        adverse(later);
      }
    }
  }

  private void adverse(Instant knownAt) {
    found.add(new Conflict(Relation.NONE, false, true, Optional.empty(), knownAt));
  }

  /**
   * Officers are witnesses in the cases they work, and the side of a party without a role is
   * unknown.
   */
  static boolean isAgainst(WorkFact.Listed listed) {
    String role = listed.party().role();
    return !role.isEmpty() && !role.contains("witness");
  }
}
