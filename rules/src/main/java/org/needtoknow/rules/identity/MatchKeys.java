package org.needtoknow.rules.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.rules.match.ComparableName;
import org.needtoknow.rules.match.IdentityKey;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;

/**
 * Keyed hashes with which a trace finds the lookups of a person, plate or record without naming the
 * subject. A key shows only its kind ({@code name_birth:9f2c…}); a hit is a likeness and must be
 * confirmed in restricted files. Not thread-safe, because the hash is not.
 */
public final class MatchKeys {
  private static final int DIGITS = 16;

  /** The order in which documents list keys. */
  private static final IdentityKey[] ORDER =
      IdentityKey.inOrder(
          IdentityKey.NAME,
          IdentityKey.OLN,
          IdentityKey.PLATE,
          IdentityKey.VIN,
          IdentityKey.RECORD,
          IdentityKey.SID,
          IdentityKey.FBI,
          IdentityKey.SOC,
          IdentityKey.PLACE,
          IdentityKey.ARTICLE,
          IdentityKey.SUBJECT_ID);

  /** The kind of a key: the words before its colon. Words and hashed texts are published. */
  private enum Kind {
    NAME,
    NAME_BIRTH,
    SOUND_YEAR,
    OLN,
    PLATE,
    VIN,
    RECORD;

    private final String prefix = Text.lower(name()) + ":";
    private final String domain = "match key " + Text.lower(name());
  }

  private final KeyedHash hash;
  private final NameLikeness likeness;

  public MatchKeys(KeyedHash hash, NameLikeness likeness) {
    this.hash = hash;
    this.likeness = likeness;
  }

  /** All keys of the subject of a lookup. */
  public List<String> of(Subject subject) {
    List<String> keys = new ArrayList<>(4);
    for (IdentityKey key : ORDER) {
      add(key, subject, keys);
    }
    return keys;
  }

  private void add(IdentityKey key, Subject subject, List<String> keys) {
    switch (key) {
      case NAME -> addName(subject.person().name(), subject.person().dateOfBirth(), keys);
      case OLN -> addOln(subject.person().oln(), keys);
      case PLATE -> addPlate(subject.vehicle().plate(), keys);
      case VIN -> addVin(subject.vehicle().vin(), keys);
      case RECORD -> addRecord(subject.record(), keys);
      // A trace cannot ask for these.
      case SID, FBI, SOC, PLACE, ARTICLE, SUBJECT_ID -> {}
    }
  }

  /** The keys of a person by name, and by date of birth when it is known. */
  public List<String> ofPerson(PersonName name, Optional<LocalDate> born) {
    List<String> keys = new ArrayList<>(3);
    addName(name, born, keys);
    return keys;
  }

  /** The key of a licence plate, in whatever state: O is 0 and I is 1. */
  public List<String> ofPlate(String plate) {
    List<String> keys = new ArrayList<>(1);
    addPlate(new VehicleIdentity(plate, "", "").plate(), keys);
    return keys;
  }

  /** The keys of a case, call or other record by its number, with and without its dash. */
  public List<String> ofRecord(RecordNumber record) {
    List<String> keys = new ArrayList<>(2);
    for (String number : NumberWritings.of(record.number())) {
      addRecord(new RecordNumber(record.kind(), number), keys);
    }
    return keys;
  }

  /**
   * Whether a key belongs to one person, plate or record only: a number, or a name with its date of
   * birth.
   */
  public static boolean identifies(String key) {
    return !key.startsWith(Kind.NAME.prefix) && !key.startsWith(Kind.SOUND_YEAR.prefix);
  }

  /** The id of the hash's own key: hashes under another key never match. */
  public String keyId() {
    return hash.keyId();
  }

  private void addOln(String oln, List<String> keys) {
    if (!oln.isEmpty()) {
      keys.add(key(Kind.OLN, oln));
    }
  }

  private void addName(PersonName name, Optional<LocalDate> born, List<String> keys) {
    ComparableName parts = ComparableName.of(name);
    String last = NameLikeness.letters(parts.last());
    if (last.isEmpty()) {
      return;
    }
    for (String first : parts.firstNames()) {
      addName(last, NameLikeness.letters(first), born, keys);
    }
  }

  private void addName(String last, String first, Optional<LocalDate> born, List<String> keys) {
    // Long enough at once: joining grows by steps.
    StringBuilder text = new StringBuilder(last.length() + first.length() + 16);
    String both = text.append(last).append(',').append(first).toString();
    keys.add(key(Kind.NAME, both));
    if (born.isPresent()) {
      keys.add(key(Kind.NAME_BIRTH, text.append(' ').append(born.get()).toString()));
      text.setLength(0);
      likeness.appendCode(last, text);
      text.append(',');
      appendSound(first, text);
      text.append(' ').append(born.get().getYear());
      keys.add(key(Kind.SOUND_YEAR, text.toString()));
    }
  }

  /** A short form gets the phonetic code of the full name. */
  private void appendSound(String first, StringBuilder text) {
    String full = NameLikeness.inFull(first);
    if (full.startsWith("#")) {
      text.append(full);
    } else {
      likeness.appendCode(first, text);
    }
  }

  private void addPlate(String plate, List<String> keys) {
    if (!plate.isEmpty()) {
      keys.add(key(Kind.PLATE, Profile.fold(plate)));
    }
  }

  private void addVin(String vin, List<String> keys) {
    if (!vin.isEmpty()) {
      keys.add(key(Kind.VIN, vin));
    }
  }

  private void addRecord(RecordNumber record, List<String> keys) {
    if (!record.isBlank()) {
      keys.add(key(Kind.RECORD, record.number().toUpperCase(Locale.ROOT)));
    }
  }

  private String key(Kind kind, String value) {
    return kind.prefix.concat(hash.shortId(DIGITS, kind.domain, value));
  }
}
