package org.needtoknow.rules.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.NullModel;

/**
 * How usual items of a rule are: what the rate of items on other people would give one person. A
 * kind of item that nearly all people have says little about one of them. People of one role are
 * also compared with each other, because a role has its own work: records clerks print, detectives
 * use other purpose codes than patrol officers. The larger probability counts.
 */
final class UsualItems {
  /** With fewer other people of the role, what is usual in it is not known. */
  private static final int LEAST_OF_ROLE = 2;

  /** One of two people in a role does not make an item usual; two of two do. */
  private static final double LESS = 0.5;

  private final Map<String, List<ItemSummary>> byRule = new HashMap<>();
  private final Map<Strength, AtLeast> counted = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<String, Long> acts;
  private final Map<String, Group> roles = new HashMap<>();
  private final Function<String, String> roleOf;
  private final Group everybody;
  private final long weeks;

  /**
   * A rule and the points of an item within a group: many items share them. What the model of the
   * rule explains is taken off before.
   */
  private record Strength(String rule, int points, Group group) {}

  /**
   * People who are compared with each other.
   *
   * @param words for a sentence: "Other ..."
   * @param acts of each of them that could be judged
   * @param all the sum of these acts
   */
  private record Group(String words, Map<String, Long> acts, long all) {
    static Group of(String words, Map<String, Long> acts) {
      return new Group(words, acts, acts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Whether it has this person, and others with whom to compare. */
    boolean compares(String officer) {
      long own = acts.getOrDefault(officer, 0L);
      return own > 0 && own < all;
    }

    /** One group is the same as another only if it is the same object: there are few of them. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return words.hashCode();
    }
  }

  /**
   * The items of a rule that are at least as strong.
   *
   * @param byOfficer how many of them each officer has
   * @param dispersion how much more people differ in them than equal rates would make them differ
   */
  private record AtLeast(long all, Map<String, Long> byOfficer, double dispersion) {}

  /**
   * @param items every item that a rule opened in the period, compared under its rule's own model
   * @param acts acts of each officer that could be judged
   * @param roleOf the role of an officer, in a word
   * @param weeks the length of the period, at least 1
   */
  UsualItems(
      List<ItemSummary> items,
      Map<String, Long> acts,
      Function<String, String> roleOf,
      long weeks) {
    for (ItemSummary item : items) {
      byRule.computeIfAbsent(item.rule(), rule -> new ArrayList<>()).add(item);
    }
    this.acts = acts;
    this.roleOf = roleOf;
    this.weeks = weeks;
    everybody = Group.of("people", acts);
    Map<String, Map<String, Long>> byRole = new HashMap<>();
    acts.forEach(
        (officer, count) ->
            byRole
                .computeIfAbsent(roleOf.apply(officer), role -> new HashMap<>())
                .put(officer, count));
    byRole.forEach(
        (role, members) -> {
          if (members.size() > LEAST_OF_ROLE) {
            roles.put(role, Group.of("people with the role " + role, members));
          }
        });
  }

  /** The likelihood of an item; empty when no other item of its rule is as strong. */
  Optional<Likelihood> of(ItemSummary item) {
    if (everybody.compares(item.officer())) {
      return groupsOf(item.officer())
          .flatMap(group -> ofOfficer(item, group).stream())
          .max(Comparator.comparingDouble(Likelihood::probability));
    }
    long others = atLeastAsStrong(item, everybody).all() - 1;
    return others > 0 && item.about() != Finding.About.ACCOUNT
        ? Optional.of(ofWeek(others))
        : Optional.empty();
  }

  /**
   * How common items of the rule are, of any strength: the share of comparable people, or of
   * accounts, that have one. Where half of all people have an item of a kind, the kind is a habit
   * of the department. Empty for an item on many officers, and when no one else has such an item.
   */
  Optional<Likelihood> commonness(ItemSummary item) {
    Set<String> holders = holders(item.rule());
    if (everybody.compares(item.officer())) {
      return groupsOf(item.officer())
          .flatMap(group -> share(item, holders, group).stream())
          .max(Comparator.comparingDouble(Likelihood::probability));
    }
    long others = holders.stream().filter(one -> !one.equals(item.officer())).count();
    return item.about() == Finding.About.ACCOUNT && others > 0 && !acts.isEmpty()
        ? Optional.of(
            common(
                others,
                acts.size(),
                Yardstick.count(others)
                    + (others == 1 ? " other account has" : " other accounts have")
                    + " an item of this kind, in a department of "
                    + Yardstick.count(acts.size())
                    + " people with lookups."))
        : Optional.empty();
  }

  private Set<String> holders(String rule) {
    return holders.computeIfAbsent(
        rule,
        key -> byRule.get(key).stream().map(ItemSummary::officer).collect(Collectors.toSet()));
  }

  private static Optional<Likelihood> share(ItemSummary item, Set<String> holders, Group group) {
    long others =
        group.acts().keySet().stream()
            .filter(one -> !one.equals(item.officer()) && holders.contains(one))
            .count();
    int people = group.acts().size() - 1;
    return others == 0
        ? Optional.empty()
        : Optional.of(
            common(
                others,
                people,
                Yardstick.count(others)
                    + " of "
                    + Yardstick.count(people)
                    + " other "
                    + group.words()
                    + (others == 1 ? " has" : " have")
                    + " an item of this kind."));
  }

  private static Likelihood common(long others, long people, String sentence) {
    return new Likelihood(NullModel.USUAL, Yardstick.rounded((others - LESS) / people), sentence);
  }

  /** The groups with which an officer is compared: everyone, and the officer's role. */
  private Stream<Group> groupsOf(String officer) {
    return Stream.of(everybody, roles.getOrDefault(roleOf.apply(officer), everybody))
        .distinct()
        .filter(group -> group.compares(officer));
  }

  private AtLeast atLeastAsStrong(ItemSummary item, Group group) {
    return counted.computeIfAbsent(
        new Strength(item.rule(), item.score().total(), group), this::count);
  }

  private AtLeast count(Strength strength) {
    Map<String, Long> byOfficer = new HashMap<>();
    long all = 0;
    for (ItemSummary one : byRule.get(strength.rule())) {
      boolean counts =
          strength.group() == everybody || strength.group().acts().containsKey(one.officer());
      if (counts && one.score().total() >= strength.points()) {
        byOfficer.merge(one.officer(), 1L, Long::sum);
        all++;
      }
    }
    return new AtLeast(all, byOfficer, dispersion(all, byOfficer, strength.group()));
  }

  private Optional<Likelihood> ofOfficer(ItemSummary item, Group group) {
    AtLeast strong = atLeastAsStrong(item, group);
    long own = strong.byOfficer().get(item.officer());
    return strong.all() > own ? Optional.of(ofOfficer(item, own, strong, group)) : Optional.empty();
  }

  private Likelihood ofOfficer(ItemSummary item, long own, AtLeast strong, Group group) {
    long others = strong.all() - own;
    long ownActs = acts.get(item.officer());
    double expected = others * (double) ownActs / (group.all() - ownActs);
    return new Likelihood(
        NullModel.USUAL,
        Yardstick.rounded(tail(own, expected, strong.dispersion())),
        "Other "
            + group.words()
            + " have "
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
  private static double dispersion(long all, Map<String, Long> byOfficer, Group group) {
    double rate = all / (double) group.all();
    double sum = 0;
    for (Map.Entry<String, Long> one : group.acts().entrySet()) {
      double off = byOfficer.getOrDefault(one.getKey(), 0L) - rate * one.getValue();
      sum += off * off;
    }
    return Math.max(1, sum / (rate * group.all()));
  }

  /** A Poisson probability, or a negative binomial one where people differ more. */
  private static double tail(long least, double expected, double dispersion) {
    if (dispersion <= 1) {
      return PoissonDistribution.of(expected).survivalProbability((int) least - 1);
    }
    double size = expected / (dispersion - 1);
    return RegularizedBeta.value((dispersion - 1) / dispersion, least, size);
  }

  /** An item on many officers. */
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
