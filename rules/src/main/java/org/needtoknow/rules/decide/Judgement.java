package org.needtoknow.rules.decide;

import java.util.List;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/**
 * A verdict with its basis, before the rules of the catalogue are applied.
 *
 * @param reasons only for UNDETERMINED, the most important first
 */
record Judgement(
    Verdict verdict,
    boolean weak,
    List<UndeterminedReason> reasons,
    String reasonDetail,
    List<Explanation> explanations,
    List<Explanation> tried,
    Closeness closeness) {

  /** Judges by the evidence of the act's own instant, or of the other one of a doubled hour. */
  static Judgement of(AsOf asOf) {
    Closeness closeness = Closeness.of(asOf.evidence().conflicts(), asOf.time());
    Weighing weighing = Weighing.of(asOf.candidates(), closeness, asOf);
    return Verdicts.of(weighing, closeness, asOf.question());
  }

  boolean sameVerdict(Judgement other) {
    return verdict == other.verdict && weak == other.weak;
  }

  /** The same verdict on a subject that is this close to the officer. */
  Judgement with(Closeness shown) {
    return new Judgement(verdict, weak, reasons, reasonDetail, explanations, tried, shown);
  }

  /** Undetermined by the same evidence, only for this reason. */
  Judgement undetermined(UndeterminedReason reason, String detail) {
    return new Judgement(
        Verdict.UNDETERMINED, false, List.of(reason), detail, List.of(), tried, closeness);
  }
}
