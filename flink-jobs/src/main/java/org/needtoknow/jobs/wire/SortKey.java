package org.needtoknow.jobs.wire;

import java.time.Instant;
import java.util.Locale;

/** Numbers and times as text whose order is theirs. */
public final class SortKey {
  private static final long ABOVE_ZERO = 1L << 40;

  private SortKey() {}

  public static String of(Instant at) {
    return String.format(Locale.ROOT, "%020d%09d", at.getEpochSecond() + ABOVE_ZERO, at.getNano());
  }

  public static String of(long number) {
    return String.format(Locale.ROOT, "%020d", number + ABOVE_ZERO);
  }
}
