package org.needtoknow.rules.pattern;

import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.rules.signal.Measure;

/** Measures over everything one officer looked up. */
final class OfficerMeasures {
  private final Peers peers;

  OfficerMeasures(Peers peers) {
    this.peers = peers;
  }

  /** What was counted, and how it compares with the officer's peers. */
  Map<Measure, Long> measure(OfficerTotals totals) {
    Map<Measure, Long> measures = new EnumMap<>(Measure.class);
    measures.putAll(totals.counts());
    measures.put(Measure.OFFICER_PEERS, peers.others(totals.officer()));
    for (Peers.Share share : Peers.Share.values()) {
      measures.put(share.chance(), peers.zeros(share, totals));
    }
    return measures;
  }
}
