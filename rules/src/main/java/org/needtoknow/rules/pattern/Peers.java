package org.needtoknow.rules.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * With whom an officer is compared: people of the same role and unit; where these are fewer than
 * six, of the same role; where those are, everybody; and with fewer than that, nobody.
 */
public final class Peers {
  /** An officer among so few others is not compared. */
  static final int LEAST = 5;

  /** Whose few lookups tell no share. */
  private static final long LEAST_ACTS = 30;

  /**
   * What somebody is employed to do, and where.
   *
   * @param role in a word
   * @param unit division or squad, or {@code ""}
   */
  public record Assignment(String role, String unit) {
    public static final Assignment UNKNOWN = new Assignment("unknown", "");
  }

  /** A share of an officer's acts that is compared. */
  enum Share {
    UNEXPLAINED(OfficerTotals::unexplained, OfficerTotals::acts, 0.002),
    WEAK(OfficerTotals::weak, OfficerTotals::acts, 0.01),
    ONE_OFFS(OfficerTotals::oneOffs, OfficerTotals::acts, 0.002),
    COPIES(OfficerTotals::copies, OfficerTotals::acts, 0.0005),
    HISTORIES(OfficerTotals::histories, OfficerTotals::acts, 0.0005),
    RECORDS(OfficerTotals::records, OfficerTotals::acts, 0.0002),
    WIDE(OfficerTotals::wide, OfficerTotals::acts, 0.0002),
    IN_A_ROW(OfficerTotals::inARow, OfficerTotals::acts, 0.0005),
    REQUESTERS(OfficerTotals::requestersMissing, OfficerTotals::requestersDue, 0.01);

    private final ToLongFunction<OfficerTotals> count;
    private final ToLongFunction<OfficerTotals> of;
    private final double least;

    Share(ToLongFunction<OfficerTotals> count, ToLongFunction<OfficerTotals> of, double least) {
      this.count = count;
      this.of = of;
      this.least = least;
    }
  }

  private final Map<String, Assignment> assignments;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<Share, Map<String, Double>> rates = new HashMap<>();

  /**
   * @param everybody each officer once
   * @param assignments by officer key; who is missing there is of an unknown assignment
   */
  public Peers(Collection<OfficerTotals> everybody, Map<String, Assignment> assignments) {
    this.assignments = Map.copyOf(assignments);
    Map<String, List<OfficerTotals>> groups = new HashMap<>();
    for (OfficerTotals one : everybody) {
      for (String group : groupsOf(one.officer())) {
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
      }
    }
    groups.forEach((group, members) -> sizes.put(group, members.size()));
    for (Share share : Share.values()) {
      Map<String, Double> byGroup = new HashMap<>();
      groups.forEach((group, members) -> byGroup.put(group, ordinary(share, members)));
      rates.put(share, byGroup);
    }
  }

  /** The share of which three quarters of a group stay below: what is ordinary there. */
  private static double ordinary(Share share, List<OfficerTotals> members) {
    double[] shares =
        members.stream()
            .filter(one -> share.of.applyAsLong(one) >= LEAST_ACTS)
            .mapToDouble(one -> (double) share.count.applyAsLong(one) / share.of.applyAsLong(one))
            .toArray();
    return shares.length <= LEAST ? 1 : Math.max(share.least, Chance.upperQuartile(shares));
  }

  private List<String> groupsOf(String officer) {
    Assignment own = assignments.getOrDefault(officer, Assignment.UNKNOWN);
    return List.of(own.role() + "/" + own.unit(), own.role(), "");
  }

  /** The smallest group around the officer that is large enough to be compared with. */
  String groupOf(String officer) {
    for (String group : groupsOf(officer)) {
      if (sizes.getOrDefault(group, 0) > LEAST) {
        return group;
      }
    }
    return "";
  }

  /** How many others there are to compare with. */
  long others(String officer) {
    int size = sizes.getOrDefault(groupOf(officer), 0);
    return size > LEAST ? size - 1L : 0;
  }

  Assignment assignment(String officer) {
    return assignments.getOrDefault(officer, Assignment.UNKNOWN);
  }

  /** Zeros of the chance of so many among so many for this officer's peers. */
  long zeros(Share share, String officer, long count, long of) {
    for (String group : groupsOf(officer)) {
      double rate = rates.get(share).getOrDefault(group, 1.0);
      if (sizes.getOrDefault(group, 0) > LEAST && rate < 1) {
        return Chance.zeros(count, of, rate);
      }
    }
    return 0;
  }

  long zeros(Share share, OfficerTotals totals) {
    return zeros(
        share, totals.officer(), share.count.applyAsLong(totals), share.of.applyAsLong(totals));
  }
}
