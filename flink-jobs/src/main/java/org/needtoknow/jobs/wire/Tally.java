package org.needtoknow.jobs.wire;

/**
 * A count that a step sends on as data. Counts that must balance never use Flink's counters.
 *
 * @param of a file, or what the count says it is of; {@code ""} for the whole run
 */
public record Tally(What what, String of, long count) {
  /** What {@link What#CALL_LAG} has for a distance where there is none. */
  public static final String TIMELY = "timely";

  /** What {@link What#ACCOUNTS} has for usernames that the registry lacks. */
  public static final String UNREGISTERED = "unregistered";

  /** What {@link What#ACCOUNTS} has for usernames that the registry has. */
  public static final String REGISTERED = "registered";

  /** What is counted. */
  public enum What {
    /** Rejected while framing, before any block, by file. */
    FRAMING_REJECTED,
    /** The bytes of those, by file. */
    FRAMING_REJECTED_BYTES,
    /** Rows that repeat a lookup read before, by file. */
    DUPLICATES,
    /** Those that differ from the lookup that they repeat, by file and field after a line feed. */
    DIFFERING_COPIES,
    /** Lookups that were judged and lie outside the reported period, by file. */
    OUTSIDE_PERIOD,
    /** Lookups outside the reported period on a day at an end of what one officer did, by day. */
    OUTSIDE_DAY,
    /** Lookups of the period that lack something, by file and in words after a line feed. */
    LACKS,
    /** Acts of the reported period, by system and, after a line feed, month of the first lookup. */
    ACTS,
    /** Those of one stratum of the random draw, by its name. */
    STRATUM,
    /**
     * Lookups of the period on the related, adverse or restricted that could not be judged, by
     * system and, after a line feed, month.
     */
    UNJUDGED_DELICATE,
    /**
     * Lookups of the period that are of people on the officer's own call, by system and, after a
     * line feed, by the whole hours from the dispatch to the lookup where that is not in time.
     */
    CALL_LAG,
    /**
     * Usernames that were held against the registry, by system and, after a line feed, by whether
     * it has them.
     */
    ACCOUNTS,
    /** Acts of which an evaluation failed, inside the reported period or not. */
    EVALUATION_FAILED,
    /** Facts delivered to officers. */
    FACTS_DELIVERED,
    /** Facts that a limit kept from an officer. */
    FACTS_CAPPED
  }

  public Outgoing asOutgoing(Codec<Tally> codec) {
    return new Outgoing(Outgoing.Kind.TALLY, what.name() + " " + of, codec.toBytes(this));
  }
}
