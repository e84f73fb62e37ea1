package org.needtoknow.rules.explain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

/**
 * An explanation before it is weighed.
 *
 * @param officerTie what ties the officer to the fact
 * @param role the subject's role in the fact, {@code ""} when the fact does not list the subject
 * @param lagSeconds from the fact's anchor to the lookup
 * @param selfRecordedAfter recorded after the lookup by the officer alone
 * @param why the reason why it can never count, or {@code ""}
 * @param knownAt when all of it had been recorded, {@link Instant#MIN} for in time
 * @param uncertain true when it depends on something that is not on file, which {@code why} names
 */
public record Candidate(
    Template template,
    Strength strength,
    FactRef fact,
    String officerTie,
    String role,
    long lagSeconds,
    MatchTier tier,
    boolean selfRecordedAfter,
    String why,
    Instant knownAt,
    boolean uncertain) {
  /** Best first; total, so that the order never depends on how candidates were found. */
  public static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::strength)
          .thenComparing(Candidate::selfRecordedAfter)
          .thenComparing(Candidate::template)
          .thenComparing(Candidate::tier)
          .thenComparingLong(c -> Math.abs(c.lagSeconds))
          .thenComparing(c -> c.fact.label())
          .thenComparing(Candidate::knownAt)
          .thenComparing(Candidate::role)
          .thenComparing(Candidate::officerTie)
          .thenComparing(Candidate::why);

  public Candidate {
    requireNonNull(template, "template");
    requireNonNull(strength, "strength");
    requireNonNull(fact, "fact");
    requireNonNull(officerTie, "officerTie");
    requireNonNull(role, "role");
    requireNonNull(tier, "tier");
    requireNonNull(why, "why");
    requireNonNull(knownAt, "knownAt");
    if (strength == Strength.STRONG && template.strength() == Strength.WEAK) {
      throw new IllegalArgumentException(
          "template " + template.number() + " is never enough by itself");
    }
    if (uncertain && why.isEmpty()) {
      throw new IllegalArgumentException("why says what is not on file");
    }
  }

  /**
   * A candidate by a template, with its full strength, on a fact that was recorded in time and
   * lists no subject.
   */
  public static Builder by(Template template, FactRef fact) {
    return new Builder(template, template.strength(), fact);
  }

  /** A candidate by the officer's tie to the fact, for a lookup at that time. */
  static Builder by(OfficerTie tie, FactRef fact, Instant at) {
    return new Builder(tie.template(), tie.strength(), fact)
        .officerTie(tie.words())
        .lagSeconds(tie.lagSeconds(at))
        .why(tie.why())
        .knownAt(tie.knownAt());
  }

  /** Whether nothing on file speaks against it. */
  public boolean holds() {
    return why.isEmpty();
  }

  /** Whether it counts by itself: nothing is missing and it is strong. */
  public boolean standsAlone() {
    return holds() && strength == Strength.STRONG;
  }

  /** Whether its only basis is patrol duty, the officer's own or the requester's. */
  public boolean restsOnDuty() {
    return fact.kind() == FactKind.DUTY_ROSTER;
  }

  /** Whether the fact does not list the subject. */
  public boolean isUnlisted() {
    return role.isEmpty();
  }

  /** Whether all of it had been recorded by then. */
  public boolean isKnown(Instant asOf) {
    return !knownAt.isAfter(asOf);
  }

  /** The same, as work of the requester for whom the act was run (template 6). */
  public Candidate relayed(String requesterTie) {
    Builder relayed = new Builder(this);
    relayed.template = Template.RELAY;
    return relayed
        .officerTie(
            "requester by " + requesterTie + (officerTie.isEmpty() ? "" : "; " + officerTie))
        .build();
  }

  /** The same, but uncertain, because it depends on something that is not on file. */
  Candidate uncertain(String missing) {
    Builder uncertainOne = new Builder(this).why(missing);
    uncertainOne.uncertain = true;
    return uncertainOne.build();
  }

  /** An explanation that counts. */
  public Explanation accepted() {
    return explanation(true, "");
  }

  /** An explanation that was tried and does not count, with the reason. */
  public Explanation tried(String reason) {
    return explanation(false, reason);
  }

  private Explanation explanation(boolean counts, String reason) {
    return new Explanation(
        template,
        strength,
        fact.label(),
        officerTie,
        role,
        lagSeconds,
        tier,
        selfRecordedAfter,
        counts,
        reason,
        fact.source());
  }

  /** A candidate in the making; see {@link #by}. */
  public static final class Builder {
    private Template template;
    private Strength strength;
    private final FactRef fact;
    private String officerTie = "";
    private String role = "";
    private long lagSeconds;
    private MatchTier tier = MatchTier.NONE;
    private boolean selfRecordedAfter;
    private String why = "";
    private Instant knownAt = Instant.MIN;
    private boolean uncertain;

    private Builder(Template template, Strength strength, FactRef fact) {
      this.template = template;
      this.strength = strength;
      this.fact = fact;
    }

    private Builder(Candidate like) {
      this(like.template, like.strength, like.fact);
      officerTie = like.officerTie;
      role = like.role;
      lagSeconds = like.lagSeconds;
      tier = like.tier;
      selfRecordedAfter = like.selfRecordedAfter;
      why = like.why;
      knownAt = like.knownAt;
      uncertain = like.uncertain;
    }

    public Builder officerTie(String words) {
      officerTie = words;
      return this;
    }

    public Builder lagSeconds(long seconds) {
      lagSeconds = seconds;
      return this;
    }

    /** Sets how the fact lists the subject: the role and the match tier. */
    public Builder subject(String roleInFact, MatchTier matched) {
      role = roleInFact;
      tier = matched;
      return this;
    }

    /** Sets how the subject matched a fact that does not list it. */
    Builder tier(MatchTier matched) {
      tier = matched;
      return this;
    }

    /**
     * Makes it weak, because the subject is only nearly the party.
     *
     * @param difference what agrees and what does not
     */
    Builder weak(String difference) {
      strength = Strength.WEAK;
      officerTie = officerTie.isEmpty() ? difference : officerTie + "; " + difference;
      return this;
    }

    /**
     * Makes it weak, however strong the tie is.
     *
     * @param alone whether the officer alone recorded the fact, after the lookup
     */
    Builder weakIfSelfRecorded(boolean alone) {
      selfRecordedAfter = alone;
      strength = alone ? Strength.WEAK : strength;
      return this;
    }

    Builder why(String reason) {
      why = reason;
      return this;
    }

    public Builder knownAt(Instant recorded) {
      knownAt = recorded;
      return this;
    }

    /** Makes it known only after this time, too. */
    Builder andKnownAt(Instant recorded) {
      knownAt = recorded.isAfter(knownAt) ? recorded : knownAt;
      return this;
    }

    public Candidate build() {
      return new Candidate(
          template,
          strength,
          fact,
          officerTie,
          role,
          lagSeconds,
          tier,
          selfRecordedAfter,
          why,
          knownAt,
          uncertain);
    }
  }
}
