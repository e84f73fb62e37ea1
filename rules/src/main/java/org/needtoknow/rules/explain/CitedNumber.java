package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A case or call number given as the reason, compared with the file.
 *
 * @param number as it was given, in upper case without spaces
 * @param certain false for a word in a reason that may not be a number, so that it means nothing
 *     when no such number is on file
 */
public record CitedNumber(String number, boolean certain, List<OnFile> onFile) {
  /**
   * One record of that number on file.
   *
   * @param open whether it was open at the time of the lookup
   * @param knownAt when it had been recorded
   * @param officers whether it was the officer's at that time
   * @param officersKnownAt when the officer's tie to it had been recorded
   */
  public record OnFile(boolean open, Instant knownAt, boolean officers, Instant officersKnownAt) {}

  public CitedNumber {
    onFile = List.copyOf(onFile);
  }

  /** How the file contradicts the number, by the records up to a time. */
  public Contradiction contradiction(Instant asOf) {
    Contradiction contradiction = certain ? Contradiction.NO_SUCH_NUMBER : Contradiction.NONE;
    for (OnFile one : onFile) {
      if (one.knownAt.isAfter(asOf)) {
        continue;
      }
      if (!one.open) {
        contradiction =
            contradiction == Contradiction.NOT_THE_OFFICERS
                ? contradiction
                : Contradiction.NOT_OPEN;
      } else if (one.officers && !one.officersKnownAt.isAfter(asOf)) {
        return Contradiction.NONE;
      } else {
        contradiction = Contradiction.NOT_THE_OFFICERS;
      }
    }
    return contradiction;
  }

  List<Instant> knownAt() {
    List<Instant> times = new ArrayList<>();
    for (OnFile one : onFile) {
      times.add(one.knownAt);
      times.add(one.officersKnownAt);
    }
    return times;
  }
}
