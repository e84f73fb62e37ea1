package org.needtoknow.jobs.finish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.needtoknow.results.archive.Decided;
import org.needtoknow.results.run.MissedShare;
import org.needtoknow.rules.draw.ShareMissed;
import org.needtoknow.rules.draw.Stratum;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemRanking;
import org.needtoknow.rules.review.ItemSummary;

/**
 * Estimates from the random arm how much misuse the review misses. It needs all items, because a
 * drawn act may also be in an item within the budget.
 */
final class MissedEstimate {
  private final Decided decided;
  private final Map<Stratum, Long> strata;
  private final Map<String, Stratum> decidedDrawn = new HashMap<>();
  private final Set<String> sustainedDrawn = new HashSet<>();
  private final Set<String> inBudget = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private long drawn;

  /**
   * @param strata how many acts of the reported period each has
   */
  MissedEstimate(Decided decided, Map<Stratum, Long> strata) {
    this.decided = decided;
    this.strata = new EnumMap<>(Stratum.class);
    this.strata.putAll(strata);
  }

  void see(List<ItemAct> acts, ItemSummary item, ItemRanking ranking) {
    if (item.drawnFrom().isPresent()) {
      drawn++;
      if (decided.of(item.id()).isPresent()) {
        decidedDrawn.put(acts.get(0).id(), item.drawnFrom().get());
        if (decided.sustained(item.id())) {
          sustainedDrawn.add(acts.get(0).id());
        }
      }
    } else if (ranking.inBudget(item)) {
      for (ItemAct act : acts) {
        if (act.reported() && !act.excused()) {
          inBudget.add(act.id());
          if (decided.sustained(item.id())) {
            found.add(act.id());
          }
        }
      }
    }
  }

  private Optional<ShareMissed> estimate() {
    List<ShareMissed.Sample> samples = new ArrayList<>();
    strata.forEach(
        (stratum, acts) -> {
          int known = 0;
          int missed = 0;
          for (Map.Entry<String, Stratum> act : decidedDrawn.entrySet()) {
            if (act.getValue() == stratum) {
              known++;
              missed +=
                  sustainedDrawn.contains(act.getKey()) && !inBudget.contains(act.getKey()) ? 1 : 0;
            }
          }
          samples.add(new ShareMissed.Sample(acts, known, missed));
        });
    return ShareMissed.of(samples, found.size());
  }

  /** The whole estimate, even if its interval is too wide to show. */
  MissedShare share() {
    Optional<ShareMissed> estimate = estimate();
    return new MissedShare(
        drawn,
        decidedDrawn.size(),
        found.size(),
        estimate.filter(ShareMissed::canBeEstimated).isPresent(),
        fraction(estimate.map(ShareMissed::share)),
        fraction(estimate.map(ShareMissed::low)),
        fraction(estimate.map(ShareMissed::high)));
  }

  private static OptionalDouble fraction(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }
}
