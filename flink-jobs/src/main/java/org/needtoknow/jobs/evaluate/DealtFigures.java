package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.needtoknow.jobs.evaluate.AuditedLookup.Explanation;

/**
 * What is explained when acts are assigned to officers at random. An explanation that still holds
 * would hold for anyone and explains nothing.
 *
 * @param over the group in which officers were exchanged, in words
 * @param bound explained strongly by a template bound to the officer
 * @param anyones explained strongly, but only by templates 8 and 9: work on file for a role or for
 *     everyone on duty
 * @param weakly explained by weak templates only
 */
record DealtFigures(String over, Share bound, Share anyones, Share weakly) {
  /** Templates on work of a role or of everyone on duty. */
  private static final Set<Integer> FOR_ANYONE = Set.of(8, 9);

  private enum Strength {
    BOUND,
    ANYONES,
    WEAK,
    NONE;

    static Strength of(AuditedLookup lookup) {
      Strength best = lookup.weak() ? WEAK : NONE;
      for (Explanation one : lookup.explanations()) {
        if (one.strong() && !FOR_ANYONE.contains(one.template())) {
          return BOUND;
        }
        best = one.strong() ? ANYONES : best;
      }
      return best;
    }
  }

  /**
   * Reads the result of an audit with officers at random.
   *
   * @param misuse ids of acts to leave out: the question is about honest acts
   */
  static DealtFigures of(String over, Path lookups, Set<String> misuse) throws IOException {
    Map<Strength, Long> counts = new EnumMap<>(Strength.class);
    AuditedLookup.read(
        lookups,
        lookup -> {
          if (lookup.isHead() && !misuse.contains(lookup.act())) {
            counts.merge(Strength.of(lookup), 1L, Long::sum);
          }
        });
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return new DealtFigures(
        over,
        new Share(counts.getOrDefault(Strength.BOUND, 0L), all),
        new Share(counts.getOrDefault(Strength.ANYONES, 0L), all),
        new Share(counts.getOrDefault(Strength.WEAK, 0L), all));
  }
}
