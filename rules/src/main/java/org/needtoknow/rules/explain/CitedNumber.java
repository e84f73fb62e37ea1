package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A case or call number given as the reason, held against the file.
 *
 * @param number as it was given, in upper case without spaces
 * @param certain false for a word in a reason that may be no number at all: that nothing of this
 *     number is on file then says nothing
 */
public record CitedNumber(String number, boolean certain, List<OnFile> onFile) {
  /** What the file says of one record of that number. */
  public record OnFile(boolean open, Instant knownAt, boolean officers, Instant officersKnownAt) {}

  public CitedNumber {
    onFile = List.copyOf(onFile);
  }

  /** What the file held against the number at a time; {@code none} when nothing. */
  public String contradiction(Instant asOf) {
    String contradiction = certain ? "no_such_number" : "none";
    for (OnFile one : onFile) {
      if (one.knownAt.isAfter(asOf)) {
        continue;
      }
      if (!one.open) {
        contradiction = contradiction.equals("not_the_officers") ? contradiction : "not_open";
      } else if (one.officers && !one.officersKnownAt.isAfter(asOf)) {
        return "none";
      } else {
        contradiction = "not_the_officers";
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
