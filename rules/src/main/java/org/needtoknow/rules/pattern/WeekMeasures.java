package org.needtoknow.rules.pattern;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.rules.pattern.Peers.Share;
import org.needtoknow.rules.signal.Measure;

/** Measures over the same week of the officers of one group. */
final class WeekMeasures {
  private final Peers peers;
  private final int members;

  /** Calculated once: once for each member would grow with the square of the group. */
  private final Chance.Spread volumes;

  /**
   * @param group one week of each officer of a group
   */
  WeekMeasures(Peers peers, List<OfficerWeek> group) {
    this.peers = peers;
    this.members = group.size();
    this.volumes =
        Chance.Spread.of(group.stream().mapToDouble(week -> week.get(Measure.WEEK_ACTS)).toArray());
  }

  /**
   * What was counted, and how it compares with the other members of the group. Someone without
   * enough peers is compared with their own earlier weeks alone.
   */
  Map<Measure, Long> measure(OfficerWeek week) {
    if (!peers.areEnough(week.officer())) {
      return ofOwnPast(week);
    }
    boolean compared = members > Peers.LEAST;
    long acts = week.get(Measure.WEEK_ACTS);
    Map<Measure, Long> measures = new EnumMap<>(Measure.class);
    measures.putAll(week.counts());
    measures.put(Measure.WEEK_PEERS, compared ? members - 1L : 0);
    measures.put(Measure.WEEK_VOLUME_OVER_PEERS, compared ? volumes.tenthsAbove(acts) : 0);
    measures.put(
        Measure.WEEK_UNEXPLAINED_CHANCE,
        peers.zeros(Share.UNEXPLAINED, week.officer(), week.get(Measure.WEEK_UNEXPLAINED), acts));
    measures.put(
        Measure.WEEK_WEAK_CHANCE,
        peers.zeros(Share.WEAK, week.officer(), week.get(Measure.WEEK_WEAK), acts));
    return measures;
  }

  private static Map<Measure, Long> ofOwnPast(OfficerWeek week) {
    Map<Measure, Long> measures = new EnumMap<>(Measure.class);
    measures.putAll(week.counts());
    measures.put(Measure.WEEK_PEERS, 0L);
    measures.put(Measure.WEEK_VOLUME_OVER_PEERS, week.get(Measure.WEEK_VOLUME_OVER_OWN));
    measures.put(Measure.WEEK_UNEXPLAINED_CHANCE, week.get(Measure.WEEK_UNEXPLAINED_CHANCE_OWN));
    measures.put(Measure.WEEK_WEAK_CHANCE, week.get(Measure.WEEK_WEAK_CHANCE_OWN));
    return measures;
  }
}
