package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.needtoknow.model.verdict.Template;

/**
 * What would be explained if the officers were dealt out at random: explanations that hold for
 * anybody explain nothing.
 *
 * @param bound explained strongly by a template that is bound to the officer
 * @param anyones explained strongly, but by templates 8 and 9 alone: work that is on file for a
 *     role or for everybody on duty
 * @param weakly explained by weak templates alone
 */
public record Shuffled(Share bound, Share anyones, Share weakly) {
  /**
   * Reads the result of an audit with shuffled officers.
   *
   * @param misuse ids of the acts that are left out, the shuffle being about honest ones
   */
  static Shuffled of(Path lookups, Set<String> misuse) throws IOException {
    long[] counts = new long[4];
    AuditedLookup.read(
        lookups,
        lookup -> {
          if (!lookup.isHead() || misuse.contains(lookup.act())) {
            return;
          }
          counts[0]++;
          boolean bound = false;
          boolean anyones = false;
          for (AuditedLookup.Tie tie : lookup.explanations()) {
            bound |= tie.strong() && !isAnyones(tie);
            anyones |= tie.strong() && isAnyones(tie);
          }
          counts[bound ? 1 : anyones ? 2 : 3] += bound || anyones || lookup.weak() ? 1 : 0;
        });
    return new Shuffled(
        new Share(counts[1], counts[0]),
        new Share(counts[2], counts[0]),
        new Share(counts[3], counts[0]));
  }

  private static boolean isAnyones(AuditedLookup.Tie tie) {
    return Template.of(tie.template()).basis() == Template.Basis.ANYONES_WORK;
  }
}
