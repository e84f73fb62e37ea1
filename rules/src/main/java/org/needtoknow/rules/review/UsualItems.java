package org.needtoknow.rules.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.needtoknow.rules.signal.NullModel;

/**
 * How usual items of a rule are: what the rate of items on other people would give one person. A
 * kind of item that nearly all people have says little about one of them.
 */
final class UsualItems {
  private final Map<String, List<ItemSummary>> byRule = new HashMap<>();
  private final Map<Strength, AtLeast> counted = new HashMap<>();
  private final Map<String, Long> acts;
  private final long allActs;
  private final long weeks;

  /** A rule and the points of an item: many items share them, and are counted once. */
  private record Strength(String rule, int points) {}

  /**
   * The items of a rule that are at least as strong.
   *
   * @param byOfficer how many of them each officer has
   * @param dispersion how much more people differ in them than equal rates would make them differ
   */
  private record AtLeast(long all, Map<String, Long> byOfficer, double dispersion) {}

  /**
   * @param items every item that a rule opened in the period
   * @param acts acts of each officer that could be judged
   * @param weeks the length of the period, at least 1
   */
  UsualItems(List<ItemSummary> items, Map<String, Long> acts, long weeks) {
    for (ItemSummary item : items) {
      byRule.computeIfAbsent(item.rule(), rule -> new ArrayList<>()).add(item);
    }
    this.acts = acts;
    this.allActs = acts.values().stream().mapToLong(Long::longValue).sum();
    this.weeks = weeks;
  }

  /** The likelihood of an item; empty when no other item of its rule is as strong. */
  Optional<Likelihood> of(ItemSummary item) {
    AtLeast strong =
        counted.computeIfAbsent(
            new Strength(item.rule(), item.score().points()), this::atLeastAsStrong);
    if (!isOfOneOfficer(item)) {
      return strong.all() > 1 ? Optional.of(ofWeek(strong.all() - 1)) : Optional.empty();
    }
    long own = strong.byOfficer().get(item.officer());
    return strong.all() > own ? Optional.of(ofOfficer(item, own, strong)) : Optional.empty();
  }

  private AtLeast atLeastAsStrong(Strength strength) {
    Map<String, Long> byOfficer = new HashMap<>();
    long all = 0;
    for (ItemSummary one : byRule.get(strength.rule())) {
      if (one.score().points() >= strength.points()) {
        byOfficer.merge(one.officer(), 1L, Long::sum);
        all++;
      }
    }
    return new AtLeast(all, byOfficer, dispersion(all, byOfficer));
  }

  private boolean isOfOneOfficer(ItemSummary item) {
    long own = acts.getOrDefault(item.officer(), 0L);
    return own > 0 && own < allActs;
  }

  private Likelihood ofOfficer(ItemSummary item, long own, AtLeast strong) {
    long others = strong.all() - own;
    long ownActs = acts.get(item.officer());
    double expected = others * (double) ownActs / (allActs - ownActs);
    return new Likelihood(
        NullModel.USUAL,
        Yardstick.rounded(tail(own, expected, strong.dispersion())),
        "Other people have "
            + Yardstick.count(others)
            + (others == 1 ? " item" : " items")
            + " of this kind that are at least as strong. At their rate this officer's work would"
            + " give "
            + Yardstick.decimal(expected)
            + "; it gave "
            + Yardstick.count(own)
            + ".");
  }

  /** Pearson's statistic for each person, at least 1. */
  private double dispersion(long all, Map<String, Long> byOfficer) {
    double rate = all / (double) allActs;
    double sum = 0;
    for (Map.Entry<String, Long> one : acts.entrySet()) {
      double off = byOfficer.getOrDefault(one.getKey(), 0L) - rate * one.getValue();
      sum += off * off;
    }
    return Math.max(1, sum / (rate * allActs));
  }

  /** A Poisson probability, or a negative binomial one where people differ more. */
  private static double tail(long least, double expected, double dispersion) {
    if (dispersion <= 1) {
      return PoissonDistribution.of(expected).survivalProbability((int) least - 1);
    }
    double size = expected / (dispersion - 1);
    return RegularizedBeta.value((dispersion - 1) / dispersion, least, size);
  }

  /** An item on many officers, or on an account whose holder is not known. */
  private Likelihood ofWeek(long others) {
    double aWeek = others / (double) weeks;
    return new Likelihood(
        NullModel.USUAL,
        Yardstick.rounded(-Math.expm1(-aWeek)),
        "The period has "
            + Yardstick.count(others)
            + " other items of this kind that are at least as strong: "
            + Yardstick.decimal(aWeek)
            + " a week.");
  }
}
