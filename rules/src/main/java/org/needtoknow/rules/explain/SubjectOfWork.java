package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.explain.OfficerFacts.Match;
import org.needtoknow.rules.resolve.Operator;

/**
 * Templates 1, 2, 3 and 7: the subject is listed in a case or call, or is that record, and the
 * officer, their partner or team has it.
 */
final class SubjectOfWork {
  private final Situation situation;
  private final Consumer<Candidate> found;

  private SubjectOfWork(Situation situation, Consumer<Candidate> found) {
    this.situation = situation;
    this.found = found;
  }

  static void explain(Situation situation, Consumer<Candidate> found) {
    SubjectOfWork templates = new SubjectOfWork(situation, found);
    for (Match match : situation.matches()) {
      WorkFact.Listed listed = match.listed();
      templates.tie(
          listed.fact(),
          listed.role(),
          listed.knownAt(),
          listed.party().recordedBy(),
          match.tier());
      if (listed.fact() instanceof CallFact call) {
        templates.stop(call, listed, match.tier());
      }
    }
    for (WorkFact viewed : situation.viewed()) {
      templates.tie(viewed, "record", viewed.knownAt(), viewed.recordedBy(), MatchTier.EXACT);
      templates.reread(viewed);
    }
    for (WorkFact perhaps : situation.perhapsViewed()) {
      templates.perhapsViewed(perhaps);
    }
    if (!situation.subject().place().isBlank()) {
      for (CallFact call : situation.facts().callsAt(situation.subject().place())) {
        templates.tie(call, "place", call.knownAt(), call.recordedBy(), MatchTier.PLACE);
      }
    }
  }

  /** Every case and call at hand that lists the subject (for template 5). */
  static List<Evidence.ListedIn> listedIn(Situation situation) {
    if (situation.matches().isEmpty()) {
      return List.of();
    }
    SubjectOfWork templates = new SubjectOfWork(situation, candidate -> {});
    List<Evidence.ListedIn> found = new ArrayList<>(situation.matches().size());
    for (Match match : situation.matches()) {
      WorkFact.Listed one = match.listed();
      WorkFact fact = one.fact();
      boolean ownWord =
          templates.selfRecordedAfter(fact, one.knownAt(), one.party().recordedBy())
              && !templates.anchored(fact);
      found.add(
          new Evidence.ListedIn(fact.ref(), one.role(), match.tier(), ownWord, one.knownAt()));
    }
    return found;
  }

  private void tie(WorkFact fact, String role, Instant knownAt, String recordedBy, MatchTier tier) {
    if (fact instanceof CallFact && !situation.knowsTimeOfDay()) {
      return;
    }
    for (OfficerTie tie : situation.ties(fact)) {
      boolean alone = selfRecordedAfter(fact, knownAt, recordedBy) && !anchored(fact);
      found.accept(
          Candidate.by(tie, fact.ref(), situation.at())
              .weakIfSelfRecorded(alone)
              .subject(role, tier)
              .andKnownAt(knownAt)
              .build());
    }
  }

  /**
   * Officers read reports of their own work again: before court, for a supplement, for a return
   * call. This covers no export, and no lookup of a person named in the report.
   */
  private void reread(WorkFact fact) {
    boolean leaves = situation.head().action() == LookupAction.EXPORT;
    if (leaves || situation.head().subject().kind() != SubjectKind.RECORD) {
      return;
    }
    for (OfficerTie tie : situation.formerTies(fact)) {
      found.accept(
          Candidate.by(tie, fact.ref(), situation.at())
              .subject("record", MatchTier.EXACT)
              .andKnownAt(fact.knownAt())
              .build());
    }
  }

  /** One of several records was opened, and it is not known which: at best weak. */
  private void perhapsViewed(WorkFact fact) {
    if (fact instanceof CallFact && !situation.knowsTimeOfDay()) {
      return;
    }
    for (OfficerTie tie : situation.ties(fact)) {
      found.accept(
          Candidate.by(tie, fact.ref(), situation.at())
              .weak("several numbers differ in zeros only")
              .subject("record", MatchTier.LIKENESS)
              .andKnownAt(fact.knownAt())
              .build());
    }
  }

  /** Template 3: the plate is run moments before the officer's own stop is on record. */
  private void stop(CallFact call, WorkFact.Listed listed, MatchTier tier) {
    Instant created = call.began();
    boolean moments =
        situation.at().isBefore(created)
            && !situation.at().isBefore(created.minus(situation.settings().stopBefore()));
    boolean plate = !situation.subject().vehicle().isBlank() && !listed.party().vehicle().isBlank();
    if (!call.call().officerInitiated() || !moments || !plate || !situation.knowsTimeOfDay()) {
      return;
    }
    for (CallFact.Part part : call.parts()) {
      if (part.employee().equals(situation.officer())) {
        boolean alone =
            selfRecordedAfter(call, listed.knownAt(), listed.party().recordedBy())
                && !anchored(call);
        found.accept(
            Candidate.by(Template.OFFICER_STOP, call.ref())
                .officerTie(part.words())
                .lagSeconds(OfficerTie.lagSeconds(created, situation.at()))
                .weakIfSelfRecorded(alone)
                .subject(listed.role(), tier)
                .knownAt(part.knownAt())
                .andKnownAt(listed.knownAt())
                .build());
      }
    }
  }

  /** Whether the officer alone recorded, after the lookup, what ties the subject to the fact. */
  private boolean selfRecordedAfter(WorkFact fact, Instant listedKnownAt, String listedBy) {
    boolean listedAfter = listedKnownAt.isAfter(situation.at()) && isOwn(listedBy);
    boolean factAfter = fact.knownAt().isAfter(situation.at()) && isOwn(fact.recordedBy());
    return listedAfter || factAfter;
  }

  private boolean isOwn(String recordedBy) {
    if (recordedBy.isEmpty()) {
      return false;
    }
    boolean operator =
        situation.act().operator() instanceof Operator.Known known
            && known.employeeId().equals(recordedBy);
    return operator || recordedBy.equals(situation.officer());
  }

  /**
   * Whether a record by another author shows the officer at this work at that time: the dispatch
   * record of a call they were on. A case that others opened long ago is no anchor for a name that
   * the officer adds to it afterwards.
   */
  private boolean anchored(WorkFact fact) {
    if (fact instanceof CallFact call) {
      return isAnchor(call);
    }
    return fact instanceof CaseFact file
        && situation.facts().callsOf(file.file()).stream().anyMatch(this::isAnchor);
  }

  private boolean isAnchor(CallFact call) {
    Instant at = situation.at();
    boolean stop =
        call.call().officerInitiated()
            && at.isBefore(call.began())
            && !at.isBefore(call.began().minus(situation.settings().stopBefore()));
    return !isOwn(call.recordedBy())
        && (call.coversWorkOf(situation.officer(), stop ? call.began() : at, situation.settings())
            || Optional.of(call.call().dispatcherId())
                .filter(id -> !id.isEmpty() && id.equals(situation.officer()))
                .isPresent());
  }
}
