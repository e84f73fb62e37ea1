package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.rules.explain.Candidate;
import org.needtoknow.rules.explain.Conflict;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * From evidence to verdict, in this order: strongly explained; not to be told; weakly explained;
 * unexplained. Uses nothing that was recorded after the time of the decision.
 */
final class Judge {
  /** How many explanations that do not count are told. */
  private static final int TRIED = 6;

  private static final Set<String> FULL_RECORD = Set.of("IQ", "FQ", "QR");

  private final ResolvedAct act;
  private final Evidence evidence;
  private final History history;
  private final String subject;
  private final AuditSettings settings;
  private final Instant asOf;

  private Relation relation = Relation.NONE;
  private boolean relationPossible;
  private boolean adverse;
  private Optional<Restriction.Kind> restricted = Optional.empty();
  private final List<Explanation> counting = new ArrayList<>(2);
  private final List<Explanation> tried = new ArrayList<>(2);
  private final Set<String> open = new LinkedHashSet<>(2);
  private boolean strong;

  private Judge(
      ResolvedAct act,
      String subject,
      Evidence evidence,
      History history,
      AuditSettings settings,
      Instant asOf) {
    this.act = act;
    this.subject = subject;
    this.evidence = evidence;
    this.history = history;
    this.settings = settings;
    this.asOf = asOf;
  }

  static Judgement judge(
      ResolvedAct act,
      ActFacts facts,
      Evidence evidence,
      History history,
      AuditSettings settings,
      Instant asOf) {
    Judge judge = new Judge(act, facts.subjectId(), evidence, history, settings, asOf);
    judge.conflicts();
    judge.weigh();
    return judge.verdict(facts.lacking(), facts.untold());
  }

  private void conflicts() {
    for (Conflict conflict : evidence.conflicts()) {
      if (!conflict.knownAt().isAfter(asOf)) {
        relation = conflict.relation().compareTo(relation) < 0 ? conflict.relation() : relation;
        relationPossible |= conflict.possible();
        adverse |= conflict.adverse();
        if (conflict.restricted().isPresent()
            && (restricted.isEmpty()
                || conflict.restricted().get().compareTo(restricted.get()) < 0)) {
          restricted = conflict.restricted();
        }
      }
    }
  }

  private boolean delicate() {
    return relation != Relation.NONE || adverse || restricted.isPresent();
  }

  private void weigh() {
    List<Candidate> known = known();
    for (Candidate candidate : known) {
      if (candidate.standsAlone() && !told(counting, candidate, "")) {
        counting.add(candidate.accepted());
        strong = true;
      }
    }
    int strongest = counting.size();
    for (Candidate candidate : known) {
      if (candidate.standsAlone() || factTold(counting, strongest, candidate)) {
        continue;
      }
      boolean holds = candidate.why().isEmpty();
      String why = holds || candidate.uncertain() ? weakness(candidate) : candidate.why();
      if (why.isEmpty() && !holds) {
        why = candidate.why();
        open.add(candidate.fact() + ": " + why);
      }
      if (why.isEmpty()) {
        if (!told(counting, candidate, why)) {
          counting.add(candidate.accepted());
        }
      } else if (tried.size() < TRIED && !told(tried, candidate, why)) {
        tried.add(candidate.tried(why));
      }
    }
  }

  /** What had been recorded; as a rule that is all of it. */
  private List<Candidate> known() {
    List<Candidate> all = evidence.candidates();
    boolean lent =
        !history.siblings().isEmpty() && settings.templates().contains(Template.FOLLOW_UP);
    boolean whole = !lent;
    for (Candidate candidate : all) {
      whole &= !candidate.knownAt().isAfter(asOf);
    }
    if (whole) {
      return all;
    }
    List<Candidate> known = new ArrayList<>(all.size() + 1);
    for (Candidate candidate : all) {
      if (!candidate.knownAt().isAfter(asOf)) {
        known.add(candidate);
      }
    }
    if (lent) {
      known.addAll(history.lent(asOf));
    }
    return known;
  }

  private static boolean told(List<Explanation> told, Candidate candidate, String why) {
    for (Explanation one : told) {
      if (one.template() == candidate.template()
          && one.fact().equals(candidate.fact())
          && one.why().equals(why)) {
        return true;
      }
    }
    return false;
  }

  private static boolean factTold(List<Explanation> told, int first, Candidate candidate) {
    for (int i = 0; i < first; i++) {
      if (told.get(i).fact().equals(candidate.fact())) {
        return true;
      }
    }
    return false;
  }

  /** Why a weak explanation does not count, {@code ""} when it does. */
  private String weakness(Candidate candidate) {
    if (relation != Relation.NONE) {
      return "weak, and the subject is related to the officer";
    }
    if (adverse) {
      return "weak, and the subject is an adverse party";
    }
    if (restricted.isPresent()) {
      return "weak, and the subject is restricted";
    }
    if (isFullRecord(act)) {
      return "weak, and a full criminal history was asked for";
    }
    if (candidate.restsOnDuty()) {
      if (!history.onSubject().isEmpty()) {
        return "weak, and not the only lookup of this plate";
      }
      return history.personTypedAfter(asOf) ? "weak, and a person was typed after the plate" : "";
    }
    if (candidate.uncertain()) {
      // Whether other acts lie outside the call hangs on the same times.
      return "";
    }
    if (history.otherActOutside(candidate.incident(), asOf)) {
      return "weak, and the officer has another act on the subject outside it";
    }
    boolean unlisted = candidate.role().isEmpty();
    if (unlisted
        && history.unlistedBefore(candidate.fact(), subject, asOf) >= settings.unlistedSubjects()) {
      return "weak, and it has carried "
          + settings.unlistedSubjects()
          + " unlisted subjects already";
    }
    return "";
  }

  /** Full criminal histories (IQ, FQ, QR). */
  static boolean isFullRecord(ResolvedAct act) {
    if (FULL_RECORD.contains(act.act().head().messageKey())) {
      return true;
    }
    for (Lookup followUp : act.act().followUps()) {
      if (FULL_RECORD.contains(followUp.messageKey())) {
        return true;
      }
    }
    return false;
  }

  private Judgement verdict(Map<Feed, UndeterminedReason> lacking, List<String> untold) {
    if (strong) {
      return of(delicate() ? Verdict.CONFLICT : Verdict.EXPLAINED, false, Set.of(), "");
    }
    EnumSet<UndeterminedReason> reasons = EnumSet.noneOf(UndeterminedReason.class);
    StringJoiner detail = new StringJoiner("; ");
    person(reasons, detail);
    Lookup head = act.act().head();
    String missing = missingSubject(head);
    if (!missing.isEmpty()) {
      reasons.add(UndeterminedReason.SUBJECT_NOT_LOGGED);
      detail.add(missing);
    }
    if (head.clock() == ClockQuality.COARSE) {
      reasons.add(UndeterminedReason.CLOCK_DOUBTFUL);
      detail.add("no time of day");
    }
    lacking.forEach(
        (feed, reason) -> {
          reasons.add(reason);
          detail.add(feed.fileName() + " " + reason.words().replace("feed ", ""));
        });
    if (!reasons.isEmpty()) {
      return of(Verdict.UNDETERMINED, false, reasons, detail.toString());
    }
    if (counting.isEmpty() && !(untold.isEmpty() && open.isEmpty())) {
      // What is there may explain; what it leaves out is held against nobody.
      untold.forEach(detail::add);
      open.forEach(detail::add);
      return of(
          Verdict.UNDETERMINED,
          false,
          EnumSet.of(UndeterminedReason.FEED_MISSING),
          detail.toString());
    }
    if (!counting.isEmpty() && relationPossible && relation == Relation.NONE) {
      // Likeness accuses nobody; what is weak is not made to stand by it either.
      return of(
          Verdict.UNDETERMINED,
          false,
          EnumSet.of(UndeterminedReason.SUBJECT_NOT_LOGGED),
          "the subject may be somebody close to the officer, and the log does not tell for sure");
    }
    return counting.isEmpty()
        ? of(Verdict.UNEXPLAINED, false, Set.of(), "")
        : of(Verdict.EXPLAINED, true, Set.of(), "");
  }

  /** What became of the subject in the log, {@code ""} when it tells who or what it was. */
  private static String missingSubject(Lookup head) {
    if (head.masked().contains(LookupField.SUBJECT)) {
      return "subject masked";
    }
    Subject subject = head.subject();
    if (subject.isBlank()) {
      return head.notExported().contains(LookupField.SUBJECT)
          ? "subject not exported"
          : "subject blank";
    }
    boolean nothingElse =
        subject.vehicle().isBlank()
            && subject.record().isBlank()
            && subject.place().isEmpty()
            && subject.article().isEmpty();
    return nothingElse && subject.person().isBeginningAlone()
        ? "subject cut off at the width of its column"
        : "";
  }

  private void person(Set<UndeterminedReason> reasons, StringJoiner detail) {
    boolean tied = act.requester() instanceof Requester.Tied;
    if (act.operator() instanceof Operator.Uncertain uncertain && !tied) {
      reasons.add(UndeterminedReason.PERSON_UNCERTAIN);
      detail.add(uncertain.why());
    }
    if (act.operator() instanceof Operator.Unknown unknown && !tied) {
      reasons.add(UndeterminedReason.PERSON_UNCERTAIN);
      detail.add(unknown.why());
    }
    boolean noOneOfCrew = act.requester() instanceof Requester.Crew && counting.isEmpty();
    if (act.requester() instanceof Requester.Ambiguous || noOneOfCrew) {
      reasons.add(UndeterminedReason.REQUESTER_AMBIGUOUS);
      detail.add(
          noOneOfCrew
              ? "several people sat in the car that asked"
              : "several people fit the requester's name");
    }
    if (act.requester() instanceof Requester.Tied byDispatch
        && byDispatch.tie().equals(OfficerAudit.BY_DISPATCH)) {
      reasons.add(UndeterminedReason.PERSON_UNCERTAIN);
      detail.add(
          "the requester is tied by dispatch alone, so that their own cases are not at hand");
    }
  }

  /** A weak explanation waits until nothing better can still come. */
  private List<Explanation> waiting(UndeterminedReason weightiest) {
    List<Explanation> all = new ArrayList<>(counting.size() + tried.size());
    for (Explanation one : counting) {
      all.add(
          new Explanation(
              one.template(),
              one.strength(),
              one.fact(),
              one.officerTie(),
              one.subjectRole(),
              one.lagSeconds(),
              one.tier(),
              one.selfRecordedAfter(),
              false,
              "weak, and " + openQuestion(weightiest),
              one.source()));
    }
    all.addAll(tried);
    return all;
  }

  private static String openQuestion(UndeterminedReason reason) {
    return switch (reason) {
      case PERSON_UNCERTAIN -> "whose act it is stands open";
      case REQUESTER_AMBIGUOUS -> "for whom it was run stands open";
      case SUBJECT_NOT_LOGGED -> "the log does not tell the subject";
      case CLOCK_DOUBTFUL -> "the time is doubtful";
      case FEED_MISSING, FEED_SILENT, NOT_YET_COMPLETE, EVALUATION_FAILED ->
          "the evidence is not complete";
    };
  }

  private Judgement of(
      Verdict verdict, boolean weak, Set<UndeterminedReason> reasons, String detail) {
    return new Judgement(
        verdict,
        weak,
        List.copyOf(reasons),
        detail,
        verdict == Verdict.UNDETERMINED ? List.of() : List.copyOf(counting),
        verdict == Verdict.UNDETERMINED ? waiting(reasons.iterator().next()) : List.copyOf(tried),
        relation,
        relationPossible,
        adverse,
        restricted);
  }
}
