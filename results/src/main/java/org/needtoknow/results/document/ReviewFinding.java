package org.needtoknow.results.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an inquiry ends: the four findings of internal affairs systems. */
public enum ReviewFinding {
  SUSTAINED,
  NOT_SUSTAINED,
  EXONERATED,
  UNFOUNDED;

  /** As documents write it: {@code not sustained}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Reads a word in any case, with a blank, a dash or an underscore between its parts. */
  public static Optional<ReviewFinding> of(String word) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values()).filter(finding -> finding.name().equals(name)).findFirst();
  }
}
