package org.needtoknow.rules.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.explain.CitedNumber;
import org.needtoknow.rules.explain.Contradiction;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.signal.ReasonClass;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.SignalMap;

/** Every signal of one act, as of a time. */
final class SignalValues {
  private static final List<String> SAYS_NOTHING =
      List.of("unknown", "none", "not_judged", "other");
  private static final Set<String> FISHING = Set.of("RNQ", "DNQ", "RPQ");

  /** Lookups of one subject within this time belong to one occasion: one stop or call. */
  private static final Duration ONE_OCCASION = Duration.ofHours(2);

  private final Question question;
  private final ResolvedAct act;
  private final Lookup head;
  private final ActFacts facts;
  private final Rulebook rulebook;
  private final Instant asOf;
  private final AgreementSignals agreements;
  private final SignalMap values = new SignalMap();

  SignalValues(Question question, Rulebook rulebook, Instant asOf) {
    this.question = question;
    this.act = question.act();
    this.head = question.head();
    this.facts = question.facts();
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.agreements = new AgreementSignals(question, rulebook);
  }

  /** Signals of an act whose evaluation failed: each is unknown, blank, false or 0. */
  static SortedMap<String, Object> unknown() {
    SignalMap values = new SignalMap();
    for (Signal signal : Signal.values()) {
      values.set(
          signal,
          switch (signal.type()) {
            case TEXT -> SAYS_NOTHING.stream().filter(signal::accepts).findFirst().orElse("");
            case BOOL -> false;
            case INT -> 0L;
          });
    }
    values.set(Signal.VERDICT, "undetermined");
    return values;
  }

  SortedMap<String, Object> of(Judgement judgement) {
    put(Signal.VERDICT, Text.lower(judgement.verdict()));
    put(Signal.WEAK, judgement.weak());
    Closeness closeness = judgement.closeness();
    put(Signal.RELATION, closeness.relation().signal());
    put(Signal.RELATION_POSSIBLE, closeness.isPossiblyRelated());
    put(Signal.ADVERSE, closeness.adverse());
    put(Signal.RESTRICTED, closeness.restricted().isPresent());
    put(Signal.RESTRICTED_KIND, closeness.restricted().map(Text::lower).orElse("none"));
    people();
    nature();
    reason();
    pursuit(judgement);
    put(Signal.SELF_RECORDED_AFTER, selfRecordedAfter(judgement));
    return values;
  }

  private void people() {
    String claimed = "none";
    String operator = "none";
    if (act.requester() instanceof Requester.Claimed named) {
      claimed = relation(named.employeeId());
    }
    if (act.requester() instanceof Requester.Tied
        && act.operator() instanceof Operator.Known known) {
      operator = relation(known.employeeId());
    }
    put(Signal.CLAIMED_RELATION, claimed);
    put(Signal.OPERATOR_RELATION, operator);
    put(Signal.DERIVED_TIE, facts.derivedTie().map(DerivedTie::signal).orElse("none"));
    put(Signal.CLAIMED_DUTY, agreements.claimedDuty());
    put(Signal.DUTY, facts.duty().signal());
    put(Signal.OPERATOR, act.operator().state());
    put(Signal.ACCOUNT_STATE, act.accountState().signal());
    put(Signal.REQUESTER, act.requester().state());
    put(
        Signal.ROLE,
        rulebook
            .directory()
            .people()
            .find(question.officer())
            .map(e -> Text.lower(e.role()))
            .orElse("unknown"));
  }

  private String relation(String employeeId) {
    return rulebook
        .directory()
        .ties()
        .between(employeeId, facts.subject(), head.at())
        .relation()
        .signal();
  }

  private void nature() {
    put(Signal.SUBJECT_KIND, Text.lower(head.subject().kind()));
    put(Signal.MESSAGE_KEY, head.messageKey());
    put(Signal.ACTION, Text.lower(head.action()));
    put(Signal.PURPOSE, head.purposeCode());
    put(Signal.FULL_RECORD, FullRecord.isAskedBy(act));
    put(Signal.FISHING_KEY, FISHING.contains(head.messageKey()));
    put(Signal.SEARCH_BREADTH, SearchBreadth.of(head).signal());
    put(Signal.REQUESTER_MISSING, agreements.requesterMissing());
    put(Signal.PURPOSE_FIT, agreements.purposeFit());
    put(Signal.CERTIFICATION, agreements.certification());
    put(Signal.ACKNOWLEDGEMENT, agreements.acknowledgement());
  }

  private void reason() {
    ReasonClass reasonClass = facts.reason();
    Contradiction contradiction = contradiction(reasonClass);
    put(Signal.REASON_CLASS, reasonClass.signal());
    put(Signal.REASON_CONTRADICTED, contradiction != Contradiction.NONE);
    put(Signal.REASON_CONTRADICTION, contradiction.signal());
  }

  /**
   * Checks every number cited: if the file does not contradict one of them, the others do not
   * count.
   */
  private Contradiction contradiction(ReasonClass reasonClass) {
    if (reasonClass == ReasonClass.TRAINING
        && !facts.inTraining()
        && !question.officer().isEmpty()
        && (complete(Feed.DUTY) || complete(Feed.WORK))
        && completeIfKept(Feed.DUTY)
        && completeIfKept(Feed.WORK)) {
      return Contradiction.NO_TRAINING;
    }
    Contradiction first = Contradiction.NONE;
    for (CitedNumber number : facts.evidence().numbers()) {
      Contradiction one = number.contradiction(asOf);
      if (one == Contradiction.NONE && number.onFile().isEmpty()) {
        continue;
      }
      boolean mayBeLost =
          one == Contradiction.NO_SUCH_NUMBER
              && !(complete(Feed.CASES)
                  && complete(Feed.CALLS)
                  && rulebook.coverage().wouldHold(number.number()));
      if (one == Contradiction.NONE || mayBeLost || question.officer().isEmpty()) {
        return Contradiction.NONE;
      }
      first = first == Contradiction.NONE ? one : first;
    }
    return first;
  }

  private boolean completeIfKept(Feed feed) {
    return !rulebook.coverage().of(feed).kept() || complete(feed);
  }

  private boolean complete(Feed feed) {
    FeedCoverage cover = rulebook.coverage().of(feed);
    return cover.kept()
        && cover.over(head.at(), head.at().plus(rulebook.settings().grace()))
            == FeedCoverage.Answer.COMPLETE;
  }

  private void pursuit(Judgement judgement) {
    boolean unexplainedItself = History.isUnexplained(judgement.verdict(), judgement.weak());
    long acts = 1;
    long unexplained = unexplainedItself ? 1 : 0;
    long occasions = 0;
    Instant lastOccasion = Instant.MIN;
    Set<LocalDate> days = Set.of();
    for (History.Other other : question.history().onSubject()) {
      if (other.before()) {
        acts++;
        if (other.wasUnexplained(asOf)) {
          unexplained++;
          days = days.isEmpty() ? new HashSet<>() : days;
          days.add(day(other.at()));
          if (lastOccasion.isBefore(other.at().minus(ONE_OCCASION))) {
            occasions++;
            lastOccasion = other.at();
          }
        }
      }
    }
    if (unexplainedItself && lastOccasion.isBefore(head.at().minus(ONE_OCCASION))) {
      occasions++;
    }
    put(
        Signal.FIRST_LOOKUP,
        acts > 1 ? "no" : question.history().reachesBack() ? "yes" : "unknown");
    put(Signal.ACTS_ON_SUBJECT, acts);
    put(Signal.UNEXPLAINED_ON_SUBJECT, unexplained);
    if (unexplainedItself && !days.isEmpty()) {
      days.add(day(head.at()));
    }
    put(Signal.DAYS_ON_SUBJECT, unexplainedItself && days.isEmpty() ? 1L : (long) days.size());
    put(Signal.REPEAT, occasions >= rulebook.settings().repeatCount());
    put(Signal.VICTIM_ACTS_SINCE_ACTIVITY, victimActs());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, rulebook.settings().zone());
  }

  private long victimActs() {
    if (!rulebook.coverage().caseActivity()) {
      return 0;
    }
    long most = 0;
    for (Evidence.VictimOf mine : facts.evidence().victimOf()) {
      if (mine.knownAt().isAfter(asOf)) {
        continue;
      }
      long acts = 1;
      for (History.Other other : question.history().onSubject()) {
        boolean sameCase =
            other.evidence().victimOf().stream()
                .anyMatch(o -> o.fact().equals(mine.fact()) && !o.knownAt().isAfter(asOf));
        acts += other.before() && sameCase && other.at().isAfter(mine.since()) ? 1 : 0;
      }
      most = Math.max(most, acts);
    }
    return most;
  }

  private static boolean selfRecordedAfter(Judgement judgement) {
    if (!judgement.explanations().isEmpty()) {
      return judgement.explanations().get(0).selfRecordedAfter();
    }
    return judgement.tried().stream().anyMatch(Explanation::selfRecordedAfter);
  }

  private void put(Signal signal, Object value) {
    values.set(signal, value);
  }
}
