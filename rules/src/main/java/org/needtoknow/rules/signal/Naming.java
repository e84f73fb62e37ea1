package org.needtoknow.rules.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which acts of an officer or account a finding names: those it is about, and never all. */
public enum Naming {
  UNEXPLAINED,
  WEAK,
  ONE_OFFS,
  COPIES,
  HISTORIES,
  CLAIMED,
  REQUESTERS_MISSING,
  ISOLATED,
  RECORDS,
  WIDE,
  IN_A_ROW,
  UNCLEAR,
  INTERLEAVED,
  IDLE,
  UNCERTAIN;

  /** The word in rule files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The bit that stands for it among an act's marks. */
  public int bit() {
    return 1 << ordinal();
  }

  public static Optional<Naming> of(String key) {
    return Arrays.stream(values()).filter(naming -> naming.key().equals(key)).findFirst();
  }
}
