package org.needtoknow.reports.summary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.model.verdict.Verdict;

/**
 * Lookups by verdict.
 *
 * @param weak how many of the explained ones rest on weak explanations alone
 */
public record VerdictCounts(Map<Verdict, Long> byVerdict, long weak) {
  public VerdictCounts {
    EnumMap<Verdict, Long> all = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      all.put(verdict, byVerdict.getOrDefault(verdict, 0L));
    }
    byVerdict = Collections.unmodifiableMap(all);
    if (weak > byVerdict.get(Verdict.EXPLAINED)) {
      throw new IllegalArgumentException("more are weakly explained than are explained");
    }
  }

  public long of(Verdict verdict) {
    return byVerdict.get(verdict);
  }

  public long all() {
    return byVerdict.values().stream().mapToLong(Long::longValue).sum();
  }
}
