package org.needtoknow.rules.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.rules.signal.Measure;

/**
 * The people with whom an officer is compared: those of the same role and unit. If these are fewer
 * than six, all of the same role. If those are fewer than six, too, there are too few to tell, and
 * the officer is compared with nobody else: a chief does other work than the patrol.
 */
public final class Peers {
  /** An officer with fewer peers than this is not compared. */
  static final int LEAST = 5;

  /** The share of someone with fewer acts than this is left out. */
  private static final long LEAST_ACTS = 30;

  /**
   * A person's role and unit.
   *
   * @param role in a word
   * @param unit division or squad, or {@code ""}
   */
  public record Assignment(String role, String unit) {
    public static final Assignment UNKNOWN = new Assignment("unknown", "");
  }

  /** A share of an officer's acts that is compared. */
  enum Share {
    UNEXPLAINED(
        Measure.OFFICER_UNEXPLAINED,
        Measure.OFFICER_ACTS,
        Measure.OFFICER_UNEXPLAINED_CHANCE,
        0.002),
    WEAK(Measure.OFFICER_WEAK, Measure.OFFICER_ACTS, Measure.OFFICER_WEAK_CHANCE, 0.01),
    ONE_OFFS(
        Measure.OFFICER_ONE_OFFS, Measure.OFFICER_ACTS, Measure.OFFICER_ONE_OFFS_CHANCE, 0.002),
    COPIES(Measure.OFFICER_COPIES, Measure.OFFICER_ACTS, Measure.OFFICER_COPIES_CHANCE, 0.0005),
    HISTORIES(
        Measure.OFFICER_HISTORIES, Measure.OFFICER_ACTS, Measure.OFFICER_HISTORIES_CHANCE, 0.0005),
    RECORDS(Measure.OFFICER_RECORDS, Measure.OFFICER_ACTS, Measure.OFFICER_RECORDS_CHANCE, 0.0002),
    WIDE(Measure.OFFICER_WIDE, Measure.OFFICER_ACTS, Measure.OFFICER_WIDE_CHANCE, 0.0002),
    IN_A_ROW(
        Measure.OFFICER_IN_A_ROW, Measure.OFFICER_ACTS, Measure.OFFICER_IN_A_ROW_CHANCE, 0.0005),
    REQUESTERS(
        Measure.OFFICER_REQUESTERS_MISSING,
        Measure.OFFICER_REQUESTERS_DUE,
        Measure.OFFICER_REQUESTERS_CHANCE,
        0.01);

    private final Measure count;
    private final Measure of;
    private final Measure chance;
    private final double least;

    /**
     * @param count the acts that are counted
     * @param of the acts of which they are a share
     * @param chance the measure that says how rare the share is among peers
     * @param least a share that is ordinary in every group
     */
    Share(Measure count, Measure of, Measure chance, double least) {
      this.count = count;
      this.of = of;
      this.chance = chance;
      this.least = least;
    }

    Measure chance() {
      return chance;
    }

    Measure count() {
      return count;
    }

    Measure whole() {
      return of;
    }

    /** Whether someone has enough acts for a share that says something. */
    boolean isComparable(OfficerTotals one) {
      return one.get(of) >= LEAST_ACTS;
    }

    double of(OfficerTotals one) {
      return (double) one.get(count) / one.get(of);
    }
  }

  private final Map<String, Assignment> assignments;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<Share, Map<String, Double>> rates = new EnumMap<>(Share.class);

  /**
   * @param everybody each officer once
   * @param assignments by officer key; the assignment of an officer who is missing here is unknown
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

  /** The upper quartile of a group's shares: up to there a share is ordinary. */
  private static double ordinary(Share share, List<OfficerTotals> members) {
    double[] shares = members.stream().filter(share::isComparable).mapToDouble(share::of).toArray();
    return shares.length <= LEAST ? 1 : Math.max(share.least, Chance.upperQuartile(shares));
  }

  /** The smallest group first. */
  private List<String> groupsOf(String officer) {
    Assignment own = assignment(officer);
    return List.of(own.role() + "/" + own.unit(), own.role());
  }

  /** The officer's role, in a word. */
  public String roleOf(String officer) {
    return assignment(officer).role();
  }

  /**
   * The officers whose chance meetings are comparable: all people of the officer's role, or
   * everyone when these are too few.
   */
  public String roleGroupOf(String officer) {
    String role = assignment(officer).role();
    return sizes.getOrDefault(role, 0) > LEAST ? role : "";
  }

  /** The smallest group of the officer that is large enough; {@code ""} when none is. */
  String groupOf(String officer) {
    for (String group : groupsOf(officer)) {
      if (sizes.getOrDefault(group, 0) > LEAST) {
        return group;
      }
    }
    return "";
  }

  /** Whether an officer belongs to a group. */
  boolean isIn(String group, String officer) {
    return groupsOf(officer).contains(group);
  }

  /** The number of people with whom the officer is compared. */
  long others(String officer) {
    return Math.max(0, sizes.getOrDefault(groupOf(officer), 0) - 1L);
  }

  /** Whether there are enough people with whom the officer can be compared. */
  boolean areEnough(String officer) {
    return !groupOf(officer).isEmpty();
  }

  Assignment assignment(String officer) {
    return assignments.getOrDefault(officer, Assignment.UNKNOWN);
  }

  /**
   * How rare a count is among the officer's peers, see {@link Chance#zeros}; 0 when the officer is
   * not compared.
   */
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
    return zeros(share, totals.officer(), totals.get(share.count), totals.get(share.of));
  }
}
