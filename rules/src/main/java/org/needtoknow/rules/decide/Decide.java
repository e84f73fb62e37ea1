package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/** The decision on one act: a pure function of its arguments. */
public final class Decide {
  private Decide() {}

  /**
   * Decides an act at the end of its grace, and again whenever a relevant fact was recorded, up to
   * the horizon; see {@link DecisionTimes}. An act that is explained, and not weakly, is settled.
   *
   * <p>At each time strongly explained is {@code EXPLAINED}, or {@code CONFLICT} when the subject
   * is related, adverse or restricted; else what cannot be judged is {@code UNDETERMINED}; else
   * weakly explained is {@code EXPLAINED}, weak; else {@code UNEXPLAINED}. Nothing recorded later
   * is used.
   */
  public static AuditedAct decide(Question question, Rulebook rulebook) {
    List<Revision> revisions = new ArrayList<>(1);
    Judgement last = null;
    Instant asOf = null;
    for (Instant time : DecisionTimes.of(question, rulebook.settings())) {
      Judgement judgement = judge(question, rulebook.settings(), time);
      if (last == null || !last.sameVerdict(judgement)) {
        revisions.add(new Revision(time, judgement.verdict(), judgement.weak()));
      }
      last = judgement;
      asOf = time;
      if (judgement.verdict() == Verdict.EXPLAINED && !judgement.weak()) {
        break;
      }
    }
    return new AuditedAct(
        question.act(),
        question.facts().subjectId(),
        complete(last, question, rulebook, asOf),
        revisions);
  }

  /** The verdict as of a time. In a doubled hour both instants must agree on it. */
  private static Judgement judge(Question question, AuditSettings settings, Instant time) {
    ActFacts facts = question.facts();
    Judgement judgement = Judgement.of(new AsOf(question, facts.evidence(), settings, time));
    if (facts.atAlternate().isEmpty()) {
      return judgement;
    }
    Judgement alternate =
        Judgement.of(new AsOf(question, facts.atAlternate().get(), settings, time));
    return judgement.sameVerdict(alternate)
        ? judgement
        : judgement.undetermined(
            UndeterminedReason.CLOCK_DOUBTFUL, "the hour occurs twice, and the answers differ");
  }

  /** The decision with a verdict: signals, and the rules that fire on them. */
  private static Decision complete(
      Judgement judged, Question question, Rulebook rulebook, Instant asOf) {
    Judgement judgement = ShownOwner.of(judged, question, rulebook.directory());
    SortedMap<String, Object> signals = new SignalValues(question, rulebook, asOf).of(judgement);
    List<String> earlier = new ArrayList<>();
    for (History.Other other : question.history().onSubject()) {
      if (other.before()) {
        earlier.add(other.id());
      }
    }
    Closeness closeness = judgement.closeness();
    return new Decision(
        asOf,
        judgement.verdict(),
        judgement.weak(),
        judgement.reasons(),
        judgement.reasonDetail(),
        judgement.explanations(),
        judgement.tried(),
        closeness.relation(),
        closeness.adverse(),
        closeness.restricted().isPresent(),
        signals,
        rulebook.catalogue().findings(signals, earlier));
  }
}
