package org.needtoknow.model.verdict;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;

/**
 * A tie from an act to a fact by a template.
 *
 * @param fact the fact's kind and number ({@code case 26-00113}, {@code call C26-0412}, {@code work
 *     APP-7})
 * @param officerTie what ties the officer to the fact ({@code assigned}, {@code on call as 3A12},
 *     {@code partner} …)
 * @param subjectRole the subject's role in the fact, or {@code ""}
 * @param lagSeconds seconds from the fact's anchor time to the lookup, negative when the lookup
 *     came first
 * @param tier how the subject matched
 * @param selfRecordedAfter true when the accountable officer recorded the fact after the lookup,
 *     with no independent anchor
 * @param accepted false for an explanation that was tried and does not count
 * @param why for one that does not count, the reason; else {@code ""}
 * @param source where the fact was read
 */
public record Explanation(
    Template template,
    Strength strength,
    String fact,
    String officerTie,
    String subjectRole,
    long lagSeconds,
    MatchTier tier,
    boolean selfRecordedAfter,
    boolean accepted,
    String why,
    SourceRef source) {
  public Explanation {
    requireNonNull(template, "template");
    requireNonNull(strength, "strength");
    fact = Text.required(fact, "fact");
    officerTie = Text.orBlank(officerTie, "officerTie");
    subjectRole = Text.orBlank(subjectRole, "subjectRole");
    requireNonNull(tier, "tier");
    why = Text.orBlank(why, "why");
    requireNonNull(source, "source");
    if (accepted != why.isEmpty()) {
      throw new IllegalArgumentException(
          "why is given exactly when an explanation is not accepted");
    }
  }

  /** The same explanation, which does not count for a reason. */
  public Explanation notCounting(String reason) {
    return new Explanation(
        template,
        strength,
        fact,
        officerTie,
        subjectRole,
        lagSeconds,
        tier,
        selfRecordedAfter,
        false,
        reason,
        source);
  }
}
