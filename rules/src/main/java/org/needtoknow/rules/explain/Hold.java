package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

/**
 * What ties an officer to a fact at the time of an act.
 *
 * @param words the tie in words
 * @param anchor the time from which the lag is told
 * @param why why the tie does not hold at that time, or {@code ""}
 * @param knownAt when the tie had been recorded
 */
record Hold(
    Template template,
    Strength strength,
    String words,
    Instant anchor,
    String why,
    Instant knownAt) {
  boolean holds() {
    return why.isEmpty();
  }

  /** Seconds from the anchor to the lookup, 0 where there is no such time. */
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
