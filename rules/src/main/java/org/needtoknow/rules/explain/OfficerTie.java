package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

/**
 * What ties an officer to a case or call at the time of an act.
 *
 * @param words the tie in words: {@code assigned}, {@code rostered partner}
 * @param anchor the time from which the lag to the lookup counts, {@link Instant#MAX} for none
 * @param why why the tie does not hold at that time, or {@code ""}
 * @param knownAt when the tie had been recorded, {@link Instant#MIN} for in time
 */
record OfficerTie(
    Template template,
    Strength strength,
    String words,
    Instant anchor,
    String why,
    Instant knownAt) {
  /** A tie by work that is over: weak, whatever it was. */
  static OfficerTie former(Template template, String words, Instant anchor, Instant knownAt) {
    return new OfficerTie(template, Strength.WEAK, words + ", afterwards", anchor, "", knownAt);
  }

  boolean holds() {
    return why.isEmpty();
  }

  /** Whether it holds and stands alone: a tie by squad or rank does not. */
  boolean isStrong() {
    return holds() && strength == Strength.STRONG;
  }

  /** Seconds from the anchor to the lookup, 0 where there is no anchor. */
  long lagSeconds(Instant at) {
    return lagSeconds(anchor, at);
  }

  /**
   * Seconds between two times.
   *
   * @param anchor {@link Instant#MAX} where there is no such time; 0 then
   */
  static long lagSeconds(Instant anchor, Instant at) {
    return anchor.equals(Instant.MAX) ? 0 : Duration.between(anchor, at).toSeconds();
  }
}
