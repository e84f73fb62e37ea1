package org.needtoknow.jobs.wire;

import org.needtoknow.model.identity.NumberKey;

/**
 * The share that the number of a case or call belongs to. Rows of one number are far apart in their
 * files and are joined in their share. Joining a few hundred shares costs far less than joining
 * every number by itself, and one share fits in memory.
 */
public final class NumberShare {
  private static final int SHARES = 512;
  private static final String[] KEYS = keys();

  private NumberShare() {}

  private static String[] keys() {
    String[] keys = new String[SHARES];
    for (int i = 0; i < SHARES; i++) {
      keys[i] = "share " + i;
    }
    return keys;
  }

  /** The key under which all that has the number comes together, whatever its leading zeros. */
  public static String of(String number) {
    return KEYS[(int) Long.remainderUnsigned(Packet.hash(NumberKey.of(number)), SHARES)];
  }
}
