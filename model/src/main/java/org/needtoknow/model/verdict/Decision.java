package org.needtoknow.model.verdict;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What was decided about an act, as of a time: only facts recorded by then were used.
 *
 * @param asOf recorded time of the decision
 * @param weak true when {@code EXPLAINED} rests on weak explanations alone
 * @param reasons for {@code UNDETERMINED}, every reason that applies, the most important first;
 *     else empty
 * @param reasonDetail which feed, account or field, in words without any subject; or {@code ""}
 * @param explanations those that count, best first
 * @param tried explanations that were tried and do not count
 * @param relation what the subject is to the accountable officer
 * @param signals every value that the rules of the catalogue saw: text, whole numbers and booleans,
 *     by name. Because there is one for every act, it is not copied: the caller must not keep it
 * @param adverse whether the subject is an adverse party
 * @param restricted whether the subject is restricted
 * @param findings rules that fired
 */
public record Decision(
    Instant asOf,
    Verdict verdict,
    boolean weak,
    List<UndeterminedReason> reasons,
    String reasonDetail,
    List<Explanation> explanations,
    List<Explanation> tried,
    Relation relation,
    boolean adverse,
    boolean restricted,
    SortedMap<String, Object> signals,
    List<Finding> findings) {
  public Decision {
    requireNonNull(asOf, "asOf");
    requireNonNull(verdict, "verdict");
    reasons = List.copyOf(reasons);
    requireNonNull(reasonDetail, "reasonDetail");
    explanations = List.copyOf(explanations);
    tried = List.copyOf(tried);
    requireNonNull(relation, "relation");
    signals = Collections.unmodifiableSortedMap(signals);
    findings = List.copyOf(findings);
    if ((verdict == Verdict.UNDETERMINED) == reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "reasons are given exactly when the verdict is UNDETERMINED");
    }
  }

  /** The decision {@code UNDETERMINED} for one reason. */
  public static Decision undetermined(
      Instant asOf,
      UndeterminedReason reason,
      String reasonDetail,
      SortedMap<String, Object> signals) {
    return new Decision(
        asOf,
        Verdict.UNDETERMINED,
        false,
        List.of(reason),
        reasonDetail,
        List.of(),
        List.of(),
        Relation.NONE,
        false,
        false,
        signals,
        List.of());
  }
}
