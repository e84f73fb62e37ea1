package org.needtoknow.rules.chance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the lookups of one officer, or of all together, met.
 *
 * @param byKind by the kind of lookup; a kind without acts is left out
 * @param victimSeries in how many series a victim or witness of the officer's own case was looked
 *     up at least once, twice and so on without work on the case in between; the last place counts
 *     the series that reached {@link #LONGEST}
 */
public record OfficerEncounters(Map<EncounterKind, Encounters> byKind, List<Long> victimSeries) {
  /** Longer series are counted as this long. */
  public static final int LONGEST = 20;

  public static final OfficerEncounters NONE = new OfficerEncounters(Map.of(), List.of());

  public OfficerEncounters {
    byKind = Map.copyOf(byKind);
    victimSeries = List.copyOf(victimSeries);
    if (victimSeries.size() > LONGEST) {
      throw new IllegalArgumentException("victimSeries has more than " + LONGEST + " places");
    }
  }

  public Encounters of(EncounterKind kind) {
    return byKind.getOrDefault(kind, Encounters.NONE);
  }

  /** How many series reached that length. */
  public long seriesOf(int length) {
    int place = Math.min(length, LONGEST) - 1;
    return place < victimSeries.size() ? victimSeries.get(place) : 0;
  }

  /** The sum of both. */
  public OfficerEncounters plus(OfficerEncounters other) {
    Map<EncounterKind, Encounters> all = new EnumMap<>(EncounterKind.class);
    all.putAll(byKind);
    other.byKind.forEach((kind, counts) -> all.merge(kind, counts, Encounters::plus));
    List<Long> series = new ArrayList<>();
    for (int length = 1;
        length <= Math.max(victimSeries.size(), other.victimSeries.size());
        length++) {
      series.add(seriesOf(length) + other.seriesOf(length));
    }
    return new OfficerEncounters(all, series);
  }
}
