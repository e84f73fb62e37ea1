package org.needtoknow.rules.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.needtoknow.rules.catalogue.Rule;

/** Where an officer's share of acts of a kind lies among those of peers, in numbers. */
public final class PeerComparison {
  /**
   * An officer among peers.
   *
   * @param measure the key of the measure that is compared
   * @param value the officer's share, from 0 to 1
   * @param group who the peers are, in words that name no person
   * @param others how many other people are compared
   * @param quartiles lower quartile, median and upper quartile of the group; none where too few
   *     people can be compared
   */
  public record Standing(
      String measure, long count, long of, String group, long others, List<Double> quartiles) {
    public Standing {
      quartiles = List.copyOf(quartiles);
    }

    public double value() {
      return of == 0 ? 0 : Math.round(1e6 * count / of) / 1e6;
    }

    /** One of the three quartiles, from 0. */
    public OptionalDouble quartile(int which) {
      return quartiles.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(quartiles.get(which));
    }

    /** The comparison in numbers. It names no person. */
    public String sentence() {
      String own =
          String.format(
              Locale.ROOT,
              "%,d of the officer's %,d acts count as \"%s\" (%s).",
              count,
              of,
              measure.replace('_', ' '),
              percent(value()));
      if (quartiles.isEmpty()) {
        return own + " There are too few people to compare with.";
      }
      return own
          + String.format(
              Locale.ROOT,
              " Among %,d others, %s, the lower quartile is %s, the median %s and the upper"
                  + " quartile %s.",
              others,
              group,
              percent(quartiles.get(0)),
              percent(quartiles.get(1)),
              percent(quartiles.get(2)));
    }

    private static String percent(double share) {
      return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
  }

  private final Map<String, OfficerTotals> totals = new HashMap<>();
  private final Peers peers;

  /**
   * @param everybody each officer once
   */
  public PeerComparison(Collection<OfficerTotals> everybody, Peers peers) {
    everybody.forEach(one -> totals.put(one.officer(), one));
    this.peers = peers;
  }

  /** The comparison that the rule makes; empty for a rule that compares no shares. */
  public Optional<Standing> of(Rule rule, String officer) {
    OfficerTotals own = totals.get(officer);
    if (own == null) {
      return Optional.empty();
    }
    return Arrays.stream(Peers.Share.values())
        .filter(share -> rule.dependsOn(share.chance()))
        .findFirst()
        .map(share -> standing(share, own));
  }

  private Standing standing(Peers.Share share, OfficerTotals own) {
    String group = peers.groupOf(own.officer());
    double[] shares =
        totals.values().stream()
            .filter(one -> !one.officer().equals(own.officer()))
            .filter(one -> peers.isIn(group, one.officer()))
            .filter(share::isComparable)
            .mapToDouble(share::of)
            .sorted()
            .toArray();
    List<Double> quartiles =
        shares.length < Peers.LEAST
            ? List.of()
            : List.of(
                Chance.quantile(shares, 0.25),
                Chance.quantile(shares, 0.5),
                Chance.quantile(shares, 0.75));
    return new Standing(
        share.count().key(),
        own.get(share.count()),
        own.get(share.whole()),
        words(group),
        shares.length,
        quartiles);
  }

  private static String words(String group) {
    int cut = group.indexOf('/');
    if (group.isEmpty()) {
      return "all people of the department";
    }
    String role = cut < 0 ? group : group.substring(0, cut);
    String unit = cut < 0 ? "" : group.substring(cut + 1);
    return "people of the role "
        + role.replace('_', ' ')
        + (unit.isEmpty() ? "" : " in the unit " + unit);
  }
}
