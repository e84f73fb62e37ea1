package org.needtoknow.model.settings;

import java.util.Locale;
import org.needtoknow.model.Text;

/**
 * A tie between an officer and a subject that records show although no employee declared it. Each
 * source stays off until the department has written down on which legal basis it uses it; a derived
 * tie raises the rank of an item that something else has opened, and never sets a verdict.
 */
public enum DerivedTie {
  /** Both are private parties in one case or call. */
  SHARED_RECORD("both are private parties of one case or call"),
  /** Once of the officer's household or family, by a declaration that has ended. */
  FORMER_HOUSEHOLD("once of the officer's household or family"),
  /** A case or call once gave the officer the address at which the subject lives. */
  FORMER_ADDRESS("lives where a case or call once placed the officer"),
  /** A vehicle that a case or call ties to both. */
  SHARED_VEHICLE("a case or call names one vehicle with both"),
  /** The next house number in the officer's street, on either side of it. */
  NEXT_DOOR("lives next door to the officer");

  private final String words;
  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  DerivedTie(String words) {
    this.words = words;
  }

  /** What the tie means for the subject, in words. */
  public String words() {
    return words;
  }

  /** The key in {@code department.yaml}. */
  public String key() {
    return key;
  }

  /** The value of the signal {@code derived_tie}. */
  public String signal() {
    return Text.lower(this);
  }
}
