package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.work.Party;

/**
 * A person, vehicle or place prepared for comparison: names in order, plates normalized, and the
 * keys with which candidates for the same subject are found without a scan.
 */
public final class Profile {
  /**
   * The order of search: candidates under the first keys are compared first. It includes every key.
   */
  private static final IdentityKey[] INDEX_ORDER =
      IdentityKey.inOrder(
          IdentityKey.OLN,
          IdentityKey.SID,
          IdentityKey.FBI,
          IdentityKey.SOC,
          IdentityKey.NAME,
          IdentityKey.VIN,
          IdentityKey.PLATE,
          IdentityKey.PLACE,
          IdentityKey.RECORD,
          IdentityKey.ARTICLE,
          IdentityKey.SUBJECT_ID);

  /** Codes of numbers by likeness, in addition to those of {@link IdentityKey}. */
  private static final char SOUND = 'M';

  private static final char BIRTH = 'D';

  private final PersonIdentity person;
  private final ComparableName name;
  private final VehicleIdentity vehicle;
  private final String foldedPlate;
  private final StreetAddress place;
  private final NameLikeness likeness;

  /** Made on first use: many parties are searched by exact keys alone. */
  private long[] keys;

  private List<String> sureKeys;

  private Profile(
      PersonIdentity person, VehicleIdentity vehicle, String place, NameLikeness likeness) {
    this.person = person;
    this.name = ComparableName.of(person.name());
    this.vehicle = vehicle;
    this.foldedPlate = withoutZeros(fold(vehicle.plate()));
    this.place = StreetAddress.parse(place);
    this.likeness = likeness;
  }

  public static Profile of(Subject subject, NameLikeness likeness) {
    return new Profile(subject.person(), subject.vehicle(), subject.place(), likeness);
  }

  public static Profile of(Party party, NameLikeness likeness) {
    return new Profile(party.person(), party.vehicle(), party.place(), likeness);
  }

  public static Profile of(PersonIdentity person, NameLikeness likeness) {
    return new Profile(person, VehicleIdentity.NONE, "", likeness);
  }

  public static Profile of(VehicleIdentity vehicle, NameLikeness likeness) {
    return new Profile(PersonIdentity.NONE, vehicle, "", likeness);
  }

  public static Profile of(PersonIdentity person, VehicleIdentity vehicle, NameLikeness likeness) {
    return new Profile(person, vehicle, "", likeness);
  }

  public static Profile ofPlace(String place, NameLikeness likeness) {
    return new Profile(PersonIdentity.NONE, VehicleIdentity.NONE, place, likeness);
  }

  private long[] indexNumbers(boolean alike) {
    KeyNumbers found = new KeyNumbers();
    for (IdentityKey key : INDEX_ORDER) {
      key.addIndexNumbers(this, alike, found);
    }
    return found.all();
  }

  /** Adds keys for the full name, the initial, and likeness by sound and date of birth. */
  void addNameNumbers(boolean alike, KeyNumbers found) {
    String last = name.last();
    String first = name.first();
    if (!last.isEmpty() && !first.isEmpty()) {
      found.add(IdentityKey.NAME, last, first);
      if (first.length() > 1) {
        found.add(IdentityKey.NAME, last, first.charAt(0));
      }
      if (alike) {
        found.add(SOUND, likeness.code(last), NameLikeness.inFull(first));
      }
    }
    if (!last.isEmpty() && first.isEmpty() && !isCut() && person.dateOfBirth().isPresent()) {
      found.add(IdentityKey.NAME, last, "");
    }
    if (alike
        && !last.isEmpty()
        && (!first.isEmpty() || isCut())
        && person.dateOfBirth().isPresent()) {
      found.add(BIRTH, person.dateOfBirth().get().toEpochDay());
    }
  }

  /** Keys that find profiles that may match with certainty. */
  long[] exactKeys() {
    return indexNumbers(false);
  }

  /**
   * Texts of all {@link IdentityKey identity keys}, strongest first: used to find an officer's
   * other acts on the same subject. A name without a date, or a plate without a state, is compared
   * as typed.
   */
  public List<String> sureKeys() {
    if (sureKeys == null) {
      List<String> sure = new ArrayList<>(4);
      IdentityKey.addAllTexts(this, sure);
      sureKeys = List.copyOf(sure);
    }
    return sureKeys;
  }

  /** Adds a number for each of {@link #sureKeys}: two that share a text share its number. */
  public void addSure(KeyNumbers numbers) {
    IdentityKey.addAllNumbers(this, numbers);
  }

  /**
   * Plates with similar characters treated as equal: O is 0, I is 1; the last eight characters
   * (NCIC LIC).
   */
  public static String fold(String plate) {
    String tail = plate.length() > 8 ? plate.substring(plate.length() - 8) : plate;
    return tail.replace('O', '0').replace('I', '1');
  }

  /** A plate of digits without the zeros that a spreadsheet removes from its beginning. */
  private static String withoutZeros(String folded) {
    if (folded.isEmpty() || folded.charAt(0) != '0') {
      return folded;
    }
    int from = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < '0' || c > '9') {
        return folded;
      }
      from = from == i && c == '0' && i + 1 < folded.length() ? i + 1 : from;
    }
    return folded.substring(from);
  }

  static String digits(String number) {
    return number.replace("-", "").replace(" ", "");
  }

  public PersonIdentity person() {
    return person;
  }

  public ComparableName name() {
    return name;
  }

  public String last() {
    return name.last();
  }

  public String first() {
    return name.first();
  }

  /** Whether the log may have cut the name off. */
  boolean isCut() {
    return person.name().cut();
  }

  public VehicleIdentity vehicle() {
    return vehicle;
  }

  String foldedPlate() {
    return foldedPlate;
  }

  public StreetAddress place() {
    return place;
  }

  /** Keys that find every profile that may be the same. */
  long[] keys() {
    if (keys == null) {
      keys = indexNumbers(true);
    }
    return keys;
  }

  public boolean isBlank() {
    return keys().length == 0;
  }

  @Override
  public String toString() {
    return isBlank() ? "Profile[blank]" : "Profile[redacted]";
  }
}
