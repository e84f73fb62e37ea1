package org.needtoknow.samples.inquiry;

import org.needtoknow.samples.people.Person;

/** The typed fields of a person, a vehicle or a place; blank when not typed. */
public record Subject(
    String name,
    String dob,
    String oln,
    String olnState,
    String plate,
    String plateState,
    String vin,
    String address) {
  public static final Subject NONE = new Subject("", "", "", "", "", "", "", "");

  /** A person by name and date of birth ({@code ccyymmdd}). */
  public static Subject named(String name, String dob) {
    return new Subject(name, dob, "", "", "", "", "", "");
  }

  /** A person by driver's licence. */
  public static Subject licensed(Person person) {
    return new Subject("", "", person.oln(), person.state(), "", "", "", "");
  }

  /** A vehicle by plate. */
  public static Subject plated(String plate, String state) {
    return new Subject("", "", "", "", plate, state, "", "");
  }

  /** A vehicle by its number. */
  public static Subject vin(String vin) {
    return new Subject("", "", "", "", "", "", vin, "");
  }

  /** A place. */
  public static Subject place(String address) {
    return new Subject("", "", "", "", "", "", "", address);
  }

  /** The same with an address typed as well. */
  public Subject at(String where) {
    return new Subject(name, dob, oln, olnState, plate, plateState, vin, where);
  }

  @Override
  public String toString() {
    return "Subject[redacted]";
  }
}
