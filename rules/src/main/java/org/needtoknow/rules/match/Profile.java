package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.work.Party;

/**
 * A person, vehicle or place made ready for comparison: names in order, plates folded, and the keys
 * under which whatever might be the same is found without a scan.
 */
public final class Profile {
  private final PersonIdentity person;
  private final ComparableName name;
  private final VehicleIdentity vehicle;
  private final String foldedPlate;
  private final StreetAddress place;
  private final NameLikeness likeness;

  /** Made when they are first asked for: many parties are looked up by what is exact alone. */
  private long[] keys;

  private List<String> sureKeys;

  private Profile(
      PersonIdentity person, VehicleIdentity vehicle, String place, NameLikeness likeness) {
    this.person = person;
    this.name = ComparableName.of(person.name());
    this.vehicle = vehicle;
    this.foldedPlate = fold(vehicle.plate());
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

  /**
   * @param alike keys of what may be the same, too, and of places
   */
  private long[] keys(boolean alike) {
    KeyNumbers found = new KeyNumbers();
    addIdentifiers(found);
    String last = name.last();
    String first = name.first();
    if (!last.isEmpty() && !first.isEmpty()) {
      found.add('N', last, first);
      if (first.length() > 1) {
        found.add('N', last, first.charAt(0));
      }
      if (alike) {
        found.add('M', likeness.code(last), NameLikeness.inFull(first));
      }
    }
    if (alike
        && !last.isEmpty()
        && (!first.isEmpty() || isCut())
        && person.dateOfBirth().isPresent()) {
      found.add('D', person.dateOfBirth().get().toEpochDay());
    }
    addVin(found);
    if (!foldedPlate.isEmpty()) {
      found.add('P', foldedPlate);
    }
    if (alike && !place.isBlank()) {
      found.add('A', place.street());
    }
    return found.all();
  }

  /** Numbers that belong to one person. */
  private void addIdentifiers(KeyNumbers keys) {
    if (!person.oln().isEmpty()) {
      keys.add('O', person.oln());
    }
    if (!person.sid().isEmpty()) {
      keys.add('S', person.sid());
    }
    if (!person.fbi().isEmpty()) {
      keys.add('F', person.fbi());
    }
    if (!person.soc().isEmpty()) {
      keys.add('C', digits(person.soc()));
    }
  }

  private void addVin(KeyNumbers keys) {
    if (!vehicle.vin().isEmpty()) {
      keys.add('V', vehicle.vin());
    }
  }

  /** Keys under which somebody can be found who is the same for sure. */
  long[] exactKeys() {
    return keys(false);
  }

  /**
   * Keys of what identifies a subject for sure: used to find an officer's other acts on the same
   * subject. A name without a date, or a plate without a state, still counts as typed.
   */
  public List<String> sureKeys() {
    if (sureKeys == null) {
      List<String> sure = new ArrayList<>(4);
      addIdentifiers(sure);
      if (!place.isBlank()) {
        sure.add("A" + place.street() + "/" + place.unit() + "/" + place.town());
      }
      if (!vehicle.plate().isEmpty()) {
        sure.add("P" + vehicle.plate() + "/" + vehicle.state());
      }
      if (!name.last().isEmpty()) {
        String born = person.dateOfBirth().map(d -> Long.toString(d.toEpochDay())).orElse("");
        for (String first : name.firstNames()) {
          sure.add("N" + name.last() + "," + first + "," + name.suffix() + "/" + born);
        }
      }
      sureKeys = List.copyOf(sure);
    }
    return sureKeys;
  }

  /** Adds a number for each of {@link #sureKeys}: two that share a text share its number. */
  public void addSure(KeyNumbers numbers) {
    addIdentifiers(numbers);
    addVin(numbers);
    if (!place.isBlank()) {
      numbers.add('A', place.street());
    }
    if (!vehicle.plate().isEmpty()) {
      numbers.add('P', vehicle.plate());
    }
    if (!name.last().isEmpty()) {
      for (String first : name.firstNames()) {
        numbers.add('N', name.last(), first);
      }
    }
  }

  private void addIdentifiers(List<String> sure) {
    if (!person.oln().isEmpty()) {
      sure.add("O" + person.oln() + "/" + person.olnState());
    }
    if (!person.sid().isEmpty()) {
      sure.add("S" + person.sid());
    }
    if (!person.fbi().isEmpty()) {
      sure.add("F" + person.fbi());
    }
    if (!person.soc().isEmpty()) {
      sure.add("C" + digits(person.soc()));
    }
    if (!vehicle.vin().isEmpty()) {
      sure.add("V" + vehicle.vin());
    }
  }

  /** Plates as tired eyes read them: O is 0, I is 1; the last eight characters (NCIC LIC). */
  public static String fold(String plate) {
    String tail = plate.length() > 8 ? plate.substring(plate.length() - 8) : plate;
    return tail.replace('O', '0').replace('I', '1');
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

  /** Whether the name may go on beyond what stands. */
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

  /** Keys under which whatever might be the same is found. */
  long[] keys() {
    if (keys == null) {
      keys = keys(true);
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
