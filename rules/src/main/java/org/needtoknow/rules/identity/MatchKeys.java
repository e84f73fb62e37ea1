package org.needtoknow.rules.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;

/**
 * Keyed hashes under which a lookup's subject is found again without being named: who looked up
 * this person, plate or record. A key says of what kind it is and no more ({@code
 * name_birth:9f2c…}); a hit is a likeness and is confirmed in restricted files. Not thread-safe, as
 * the hash is not.
 */
public final class MatchKeys {
  private static final int DIGITS = 16;
  private static final int REMEMBERED = 1 << 14;

  private final KeyedHash hash;
  private final NameLikeness likeness;

  /** Officers ask for one subject many times in a row. */
  private final Map<String, String> remembered = new Remembered<>();

  private record Typed(PersonName name, Optional<LocalDate> born) {}

  /** All keys of a name, by name and date of birth as typed. */
  private final Map<Typed, List<String>> names = new Remembered<>();

  public MatchKeys(KeyedHash hash, NameLikeness likeness) {
    this.hash = hash;
    this.likeness = likeness;
  }

  /** All keys of what a lookup asked for. */
  public List<String> of(Subject subject) {
    List<String> keys = new ArrayList<>(4);
    addPerson(subject.person(), keys);
    addVehicle(subject.vehicle(), keys);
    addRecord(subject.record(), keys);
    return keys;
  }

  /** The keys of a person by name, and by date of birth where that is known. */
  public List<String> ofPerson(PersonName name, Optional<LocalDate> born) {
    List<String> keys = new ArrayList<>(3);
    addName(name, born, keys);
    return keys;
  }

  /** The key of a licence plate, in whatever state: O is 0 and I is 1. */
  public List<String> ofPlate(String plate) {
    List<String> keys = new ArrayList<>(1);
    addVehicle(new VehicleIdentity(plate, "", ""), keys);
    return keys;
  }

  /** The key of a case, call or other record by its number. */
  public List<String> ofRecord(RecordNumber record) {
    List<String> keys = new ArrayList<>(1);
    addRecord(record, keys);
    return keys;
  }

  /** Names the key of the hashes: hashes under another one never agree. */
  public String keyId() {
    return hash.keyId();
  }

  private void addPerson(PersonIdentity person, List<String> keys) {
    addName(person.name(), person.dateOfBirth(), keys);
    if (!person.oln().isEmpty()) {
      keys.add(key("oln", person.oln()));
    }
  }

  private void addName(PersonName name, Optional<LocalDate> born, List<String> keys) {
    if (!name.last().isEmpty()) {
      keys.addAll(
          names.computeIfAbsent(
              new Typed(name, born), typed -> ofName(typed.name(), typed.born())));
    }
  }

  private List<String> ofName(PersonName name, Optional<LocalDate> born) {
    List<String> keys = new ArrayList<>(3);
    String last = NameLikeness.letters(name.last());
    String first = NameLikeness.letters(name.first());
    if (last.isEmpty()) {
      return keys;
    }
    keys.add(key("name", last + "," + first));
    if (born.isPresent()) {
      keys.add(key("name_birth", last + "," + first + " " + born.get()));
      keys.add(
          key("sound_year", likeness.code(last) + "," + sound(first) + " " + born.get().getYear()));
    }
    return keys;
  }

  /** A short form sounds like the name that it stands for. */
  private String sound(String first) {
    String full = NameLikeness.inFull(first);
    return full.startsWith("#") ? full : likeness.code(first);
  }

  private void addVehicle(VehicleIdentity vehicle, List<String> keys) {
    if (!vehicle.plate().isEmpty()) {
      keys.add(key("plate", Profile.fold(vehicle.plate())));
    }
    if (!vehicle.vin().isEmpty()) {
      keys.add(key("vin", vehicle.vin()));
    }
  }

  private void addRecord(RecordNumber record, List<String> keys) {
    if (!record.isBlank()) {
      keys.add(key("record", record.number().toUpperCase(Locale.ROOT)));
    }
  }

  private String key(String kind, String value) {
    String what = kind + ":" + value;
    String known = remembered.get(what);
    if (known == null) {
      known = kind + ":" + hash.id("match key " + kind, value).substring(0, DIGITS);
      remembered.put(what, known);
    }
    return known;
  }

  /** Forgets what it has known longest. */
  private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > REMEMBERED;
    }
  }
}
