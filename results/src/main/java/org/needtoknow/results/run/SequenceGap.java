package org.needtoknow.results.run;

import org.needtoknow.results.document.Blank;

/**
 * Sequence numbers that are missing in a log.
 *
 * @param stream what is numbered, or {@code ""}
 * @param first the first number that is missing
 * @param last the last number that is missing
 */
public record SequenceGap(String stream, long first, long last) {
  public SequenceGap {
    stream = Blank.orBlank(stream);
    if (last < first) {
      throw new IllegalArgumentException("a gap ends before it begins");
    }
  }

  /** How many numbers are missing. */
  public long missing() {
    return last - first + 1;
  }
}
