package org.needtoknow.rules.decide;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/**
 * A verdict with what it rests on, before rules have seen it.
 *
 * @param reasons for UNDETERMINED alone, weightiest first
 */
record Judgement(
    Verdict verdict,
    boolean weak,
    List<UndeterminedReason> reasons,
    String reasonDetail,
    List<Explanation> explanations,
    List<Explanation> tried,
    Relation relation,
    boolean relationPossible,
    boolean adverse,
    Optional<Restriction.Kind> restricted) {

  boolean sameVerdict(Judgement other) {
    return verdict == other.verdict && weak == other.weak;
  }

  /** The same verdict on somebody who is this to the officer. */
  Judgement on(Relation shown, boolean shownAdverse, Optional<Restriction.Kind> shownRestricted) {
    return new Judgement(
        verdict,
        weak,
        reasons,
        reasonDetail,
        explanations,
        tried,
        shown,
        relationPossible,
        shownAdverse,
        shownRestricted);
  }

  /** The same evidence, not to be judged for one reason more. */
  Judgement undetermined(UndeterminedReason reason, String detail) {
    return new Judgement(
        Verdict.UNDETERMINED,
        false,
        List.of(reason),
        detail,
        List.of(),
        tried,
        relation,
        relationPossible,
        adverse,
        restricted);
  }
}
