package org.needtoknow.rules.match;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * The identifiers of a subject, strongest first. The keys of profiles, an officer's other acts on
 * the same subject, subject ids and the keys for trace are all made from it.
 *
 * <p>A key has a text, which is equal only where two subjects count as the same, and a number,
 * which is faster to compare: two that share a text share its number, and two that share a number
 * may still differ.
 */
public enum IdentityKey {
  /** Driver's licence number, with its state in the text. */
  OLN('O') {
    @Override
    String core(Profile of) {
      return of.person().oln();
    }

    @Override
    String text(Profile of) {
      return prefix() + of.person().oln() + "/" + of.person().olnState();
    }
  },
  /** State identification number. */
  SID('S') {
    @Override
    String core(Profile of) {
      return of.person().sid();
    }
  },
  /** FBI number. */
  FBI('F') {
    @Override
    String core(Profile of) {
      return of.person().fbi();
    }
  },
  /** Social security number, by its digits. */
  SOC('C') {
    @Override
    boolean isIn(Profile of) {
      return !of.person().soc().isEmpty();
    }

    @Override
    String core(Profile of) {
      return Profile.digits(of.person().soc());
    }
  },
  /** Vehicle identification number. */
  VIN('V') {
    @Override
    String core(Profile of) {
      return of.vehicle().vin();
    }
  },
  /** Street address, with flat and town in the text; one address holds more than one subject. */
  PLACE('A') {
    @Override
    String core(Profile of) {
      return of.place().street();
    }

    @Override
    String text(Profile of) {
      return prefix() + of.place().street() + "/" + of.place().unit() + "/" + of.place().town();
    }

    @Override
    void addIndexNumbers(Profile of, boolean alike, KeyNumbers into) {
      if (alike) {
        addNumbers(of, into);
      }
    }
  },
  /**
   * Licence plate, with its state in the text; with letters and digits that look alike treated as
   * equal.
   */
  PLATE('P') {
    @Override
    String core(Profile of) {
      return of.vehicle().plate();
    }

    @Override
    String text(Profile of) {
      return prefix() + of.vehicle().plate() + "/" + of.vehicle().state();
    }

    @Override
    void addIndexNumbers(Profile of, boolean alike, KeyNumbers into) {
      if (!of.foldedPlate().isEmpty()) {
        into.add(this, of.foldedPlate());
      }
    }
  },
  /** Name, with suffix and date of birth in the text; one for each first name. */
  NAME('N') {
    @Override
    String core(Profile of) {
      return of.last();
    }

    @Override
    void addTexts(Profile of, List<String> into) {
      if (isIn(of)) {
        String born = of.person().dateOfBirth().map(d -> Long.toString(d.toEpochDay())).orElse("");
        for (String first : of.name().firstNames()) {
          into.add(prefix() + of.last() + "," + first + "," + of.name().suffix() + "/" + born);
        }
      }
    }

    @Override
    void addNumbers(Profile of, KeyNumbers into) {
      if (isIn(of)) {
        for (String first : of.name().firstNames()) {
          into.add(this, of.last(), first);
        }
      }
    }

    @Override
    void addIndexNumbers(Profile of, boolean alike, KeyNumbers into) {
      of.addNameNumbers(alike, into);
    }
  },
  /** Number of a record that a lookup opened; not part of a profile. */
  RECORD('R'),
  /** Serial number of an article; not part of a profile. */
  ARTICLE('T'),
  /** The id of the subject; not part of a profile. */
  SUBJECT_ID('I');

  private static final IdentityKey[] ALL = values();

  private final char code;
  private final String prefix;

  IdentityKey(char code) {
    this.code = code;
    this.prefix = String.valueOf(code);
  }

  /**
   * All keys in the order given.
   *
   * @throws IllegalArgumentException when one is left out or named twice
   */
  public static IdentityKey[] inOrder(IdentityKey... order) {
    if (order.length != ALL.length
        || !EnumSet.allOf(IdentityKey.class).equals(EnumSet.copyOf(Arrays.asList(order)))) {
      throw new IllegalArgumentException("an order names each identity key once");
    }
    return order;
  }

  /** The texts of a profile, strongest first. */
  static void addAllTexts(Profile of, List<String> into) {
    for (IdentityKey key : ALL) {
      key.addTexts(of, into);
    }
  }

  /** A number for each text of a profile. */
  static void addAllNumbers(Profile of, KeyNumbers into) {
    for (IdentityKey key : ALL) {
      key.addNumbers(of, into);
    }
  }

  char code() {
    return code;
  }

  /** The prefix of texts of this key. */
  public String prefix() {
    return prefix;
  }

  /** Whether the profile has it. */
  boolean isIn(Profile of) {
    return !core(of).isEmpty();
  }

  /** The part of it that every text of the same identifier shares, {@code ""} for none. */
  String core(Profile of) {
    return "";
  }

  /** Its text, for a profile that has it. */
  String text(Profile of) {
    return prefix.concat(core(of));
  }

  void addTexts(Profile of, List<String> into) {
    if (isIn(of)) {
      into.add(text(of));
    }
  }

  void addNumbers(Profile of, KeyNumbers into) {
    if (isIn(of)) {
      into.add(this, core(of));
    }
  }

  /**
   * Adds the numbers under which a profile is found in an index.
   *
   * @param alike whether profiles that are only alike, or at the same address, are to be found too
   */
  void addIndexNumbers(Profile of, boolean alike, KeyNumbers into) {
    addNumbers(of, into);
  }
}
