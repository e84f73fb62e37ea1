package org.needtoknow.rules.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.explain.CitedNumber;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
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

  private final ResolvedAct act;
  private final Lookup head;
  private final ActFacts facts;
  private final History history;
  private final Coverage coverage;
  private final DirectoryIndex directory;
  private final AuditSettings settings;
  private final Instant asOf;
  private final AgreementSignals agreements;
  private final SignalMap values = new SignalMap();

  SignalValues(
      ResolvedAct act,
      ActFacts facts,
      History history,
      Coverage coverage,
      DirectoryIndex directory,
      AuditSettings settings,
      Instant asOf) {
    this.act = act;
    this.head = act.act().head();
    this.facts = facts;
    this.history = history;
    this.coverage = coverage;
    this.directory = directory;
    this.settings = settings;
    this.asOf = asOf;
    this.agreements = new AgreementSignals(act, facts, coverage, directory, settings);
  }

  /** Signals of an act whose evaluation failed: each at the value that says nothing. */
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
    put(Signal.RELATION, judgement.relation().signal());
    put(
        Signal.RELATION_POSSIBLE,
        judgement.relationPossible() && judgement.relation() == Relation.NONE);
    put(Signal.ADVERSE, judgement.adverse());
    put(Signal.RESTRICTED, judgement.restricted().isPresent());
    put(Signal.RESTRICTED_KIND, judgement.restricted().map(Text::lower).orElse("none"));
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
    put(Signal.DUTY, duty().signal());
    put(
        Signal.OPERATOR,
        act.operator() instanceof Operator.Known
            ? "known"
            : act.operator() instanceof Operator.Uncertain ? "uncertain" : "unknown");
    put(Signal.ACCOUNT_STATE, act.accountState().signal());
    put(Signal.REQUESTER, Text.lower(act.requester().getClass().getSimpleName()));
    put(
        Signal.ROLE,
        directory
            .people()
            .find(Situation.officerOf(act))
            .map(e -> Text.lower(e.role()))
            .orElse("unknown"));
  }

  private String relation(String employeeId) {
    return directory.ties().between(employeeId, facts.subject(), head.at()).relation().signal();
  }

  /** A call shows work that the roster missed. */
  private DutyState duty() {
    return facts.onScene() ? DutyState.ON : facts.duty();
  }

  private void nature() {
    put(Signal.SUBJECT_KIND, Text.lower(head.subject().kind()));
    put(Signal.MESSAGE_KEY, head.messageKey());
    put(Signal.ACTION, Text.lower(head.action()));
    put(Signal.PURPOSE, head.purposeCode());
    put(Signal.FULL_RECORD, Judge.isFullRecord(act));
    put(Signal.FISHING_KEY, FISHING.contains(head.messageKey()));
    put(Signal.SEARCH_BREADTH, SearchBreadth.of(head).signal());
    put(Signal.REQUESTER_MISSING, agreements.requesterMissing());
    put(Signal.PURPOSE_FIT, agreements.purposeFit());
    put(Signal.CERTIFICATION, agreements.certification());
    put(Signal.ACKNOWLEDGEMENT, agreements.acknowledgement());
  }

  private void reason() {
    ReasonClass reasonClass = facts.reason();
    String contradiction = contradiction(reasonClass);
    put(Signal.REASON_CLASS, reasonClass.signal());
    put(Signal.REASON_CONTRADICTED, !contradiction.equals("none"));
    put(Signal.REASON_CONTRADICTION, contradiction);
  }

  private String contradiction(ReasonClass reasonClass) {
    if (reasonClass == ReasonClass.TRAINING
        && !facts.inTraining()
        && !Situation.officerOf(act).isEmpty()
        && (complete(Feed.DUTY) || complete(Feed.WORK))
        && completeIfKept(Feed.DUTY)
        && completeIfKept(Feed.WORK)) {
      return "no_training";
    }
    String contradiction = "none";
    for (CitedNumber number : facts.evidence().numbers()) {
      String one = number.contradiction(asOf);
      if (one.equals("none") && number.onFile().isEmpty()) {
        continue;
      }
      boolean untold =
          one.equals("no_such_number")
              && !(complete(Feed.CASES)
                  && complete(Feed.CALLS)
                  && coverage.wouldHold(number.number()));
      if (one.equals("none") || untold || Situation.officerOf(act).isEmpty()) {
        return "none";
      }
      contradiction = contradiction.equals("none") ? one : contradiction;
    }
    return contradiction;
  }

  private boolean completeIfKept(Feed feed) {
    return !coverage.of(feed).kept() || complete(feed);
  }

  private boolean complete(Feed feed) {
    FeedCoverage cover = coverage.of(feed);
    return cover.kept()
        && cover.over(head.at(), head.at().plus(settings.grace())) == FeedCoverage.Answer.COMPLETE;
  }

  private void pursuit(Judgement judgement) {
    boolean unexplainedItself = History.isUnexplained(judgement.verdict(), judgement.weak());
    long acts = 1;
    long unexplained = unexplainedItself ? 1 : 0;
    Set<LocalDate> days = Set.of();
    for (History.Other other : history.onSubject()) {
      if (other.before()) {
        acts++;
        if (other.wasUnexplained(asOf)) {
          unexplained++;
          days = days.isEmpty() ? new HashSet<>() : days;
          days.add(day(other.at()));
        }
      }
    }
    put(Signal.FIRST_LOOKUP, acts > 1 ? "no" : history.reachesBack() ? "yes" : "unknown");
    put(Signal.ACTS_ON_SUBJECT, acts);
    put(Signal.UNEXPLAINED_ON_SUBJECT, unexplained);
    if (unexplainedItself && !days.isEmpty()) {
      days.add(day(head.at()));
    }
    put(Signal.DAYS_ON_SUBJECT, unexplainedItself && days.isEmpty() ? 1L : (long) days.size());
    put(Signal.REPEAT, unexplained >= settings.repeatCount());
    put(Signal.VICTIM_ACTS_SINCE_ACTIVITY, victimActs());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, settings.zone());
  }

  private long victimActs() {
    if (!coverage.caseActivity()) {
      return 0;
    }
    long most = 0;
    for (Evidence.VictimOf mine : facts.evidence().victimOf()) {
      if (mine.knownAt().isAfter(asOf)) {
        continue;
      }
      long acts = 1;
      for (History.Other other : history.onSubject()) {
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
