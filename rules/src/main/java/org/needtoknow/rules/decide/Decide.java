package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.resolve.ResolvedAct;

/** The decision on one act as of a time: a pure function of its arguments. */
public final class Decide {
  private Decide() {}

  /**
   * Decides in this order: strongly explained is {@code EXPLAINED}, or {@code CONFLICT} when the
   * subject is related, adverse or restricted; else what cannot be told is {@code UNDETERMINED};
   * else weakly explained is {@code EXPLAINED}, weak; else {@code UNEXPLAINED}.
   *
   * @param facts all that is on file, whenever it was recorded
   * @param asOf nothing recorded later is used
   */
  public static Decision decide(
      ResolvedAct act,
      ActFacts facts,
      History history,
      Coverage coverage,
      DirectoryIndex directory,
      Catalogue catalogue,
      AuditSettings settings,
      Instant asOf) {
    Judgement judgement = judge(act, facts, history, settings, asOf);
    return complete(judgement, act, facts, history, coverage, directory, catalogue, settings, asOf);
  }

  /** The verdict alone. In a doubled hour both instants must agree on it. */
  static Judgement judge(
      ResolvedAct act, ActFacts facts, History history, AuditSettings settings, Instant asOf) {
    Judgement judgement = Judge.judge(act, facts, facts.evidence(), history, settings, asOf);
    if (facts.atAlternate().isEmpty()) {
      return judgement;
    }
    Judgement alternate =
        Judge.judge(act, facts, facts.atAlternate().get(), history, settings, asOf);
    return judgement.sameVerdict(alternate)
        ? judgement
        : judgement.undetermined(
            UndeterminedReason.CLOCK_DOUBTFUL, "the hour occurs twice, and the answers differ");
  }

  /** The decision around a verdict: signals, and the rules that fire on them. */
  static Decision complete(
      Judgement judged,
      ResolvedAct act,
      ActFacts facts,
      History history,
      Coverage coverage,
      DirectoryIndex directory,
      Catalogue catalogue,
      AuditSettings settings,
      Instant asOf) {
    Judgement judgement = ShownOwner.of(judged, act, directory);
    SortedMap<String, Object> signals =
        new SignalValues(act, facts, history, coverage, directory, settings, asOf).of(judgement);
    List<String> earlier = new ArrayList<>();
    for (History.Other other : history.onSubject()) {
      if (other.before()) {
        earlier.add(other.id());
      }
    }
    return new Decision(
        asOf,
        judgement.verdict(),
        judgement.weak(),
        judgement.reasons(),
        judgement.reasonDetail(),
        judgement.explanations(),
        judgement.tried(),
        judgement.relation(),
        judgement.adverse(),
        judgement.restricted().isPresent(),
        signals,
        catalogue.findings(signals, earlier));
  }
}
