package org.needtoknow.rules.explain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

/**
 * An explanation before it is weighed.
 *
 * @param fact kind and number of the fact
 * @param incident the fact, or the case that grew out of it: acts within one incident belong
 *     together
 * @param officerTie what ties the officer to the fact
 * @param role the subject's role in the fact
 * @param lagSeconds from the fact's anchor to the lookup
 * @param selfRecordedAfter written down after the lookup by the officer alone
 * @param why why it cannot count whatever else is known, or {@code ""}
 * @param knownAt when all of it had been recorded, {@link Instant#MIN} for in time
 * @param uncertain whether it holds depends on a time that the row does not tell, as {@code why}
 *     says
 */
public record Candidate(
    Template template,
    Strength strength,
    String fact,
    String incident,
    String officerTie,
    String role,
    long lagSeconds,
    MatchTier tier,
    boolean selfRecordedAfter,
    String why,
    SourceRef source,
    Instant knownAt,
    boolean uncertain) {
  /** The fact of a check on patrol: being at work is all that it rests on. */
  static final String DUTY_ROSTER = "duty roster";

  /** One that holds or not by what is on file. */
  public Candidate(
      Template template,
      Strength strength,
      String fact,
      String incident,
      String officerTie,
      String role,
      long lagSeconds,
      MatchTier tier,
      boolean selfRecordedAfter,
      String why,
      SourceRef source,
      Instant knownAt) {
    this(
        template,
        strength,
        fact,
        incident,
        officerTie,
        role,
        lagSeconds,
        tier,
        selfRecordedAfter,
        why,
        source,
        knownAt,
        false);
  }

  /** Whether it rests on being at work on patrol alone, one's own or that of who asked. */
  public boolean restsOnDuty() {
    return fact.equals(DUTY_ROSTER);
  }

  /** Best first; total, so that the order never depends on how candidates were found. */
  public static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::strength)
          .thenComparing(Candidate::selfRecordedAfter)
          .thenComparing(Candidate::template)
          .thenComparing(Candidate::tier)
          .thenComparingLong(c -> Math.abs(c.lagSeconds))
          .thenComparing(Candidate::fact)
          .thenComparing(Candidate::knownAt)
          .thenComparing(Candidate::role)
          .thenComparing(Candidate::officerTie)
          .thenComparing(Candidate::why);

  public Candidate {
    requireNonNull(template, "template");
    requireNonNull(strength, "strength");
    requireNonNull(fact, "fact");
    requireNonNull(knownAt, "knownAt");
  }

  /** Whether it counts by itself: nothing is missing and it stands alone. */
  public boolean standsAlone() {
    return why.isEmpty() && strength == Strength.STRONG;
  }

  /** The same, as work of the requester for whom the act was run (template 6). */
  public Candidate relayed(String tie) {
    return new Candidate(
        Template.RELAY,
        strength,
        fact,
        incident,
        "requester by " + tie + (officerTie.isEmpty() ? "" : "; " + officerTie),
        role,
        lagSeconds,
        tier,
        selfRecordedAfter,
        why,
        source,
        knownAt,
        uncertain);
  }

  /** The same, but for a time that is not on file. */
  Candidate unlessTold(String time) {
    return new Candidate(
        template,
        strength,
        fact,
        incident,
        officerTie,
        role,
        lagSeconds,
        tier,
        selfRecordedAfter,
        time,
        source,
        knownAt,
        true);
  }

  /** One that counts. */
  public Explanation accepted() {
    return explanation(true, "");
  }

  /** One that was tried and does not count, with the reason. */
  public Explanation tried(String reason) {
    return explanation(false, reason);
  }

  private Explanation explanation(boolean counts, String reason) {
    return new Explanation(
        template,
        strength,
        fact,
        officerTie,
        role,
        lagSeconds,
        tier,
        selfRecordedAfter,
        counts,
        reason,
        source);
  }
}
