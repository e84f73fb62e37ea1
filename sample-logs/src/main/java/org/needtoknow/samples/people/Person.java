package org.needtoknow.samples.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * One invented person with their car.
 *
 * @param index place in the population; four in a row live together
 * @param formerLast surname before marriage, blank for most
 * @param state where licence and plate were issued
 */
public record Person(
    int index,
    String last,
    String first,
    String middle,
    String suffix,
    boolean female,
    LocalDate dob,
    String formerLast,
    String oln,
    String plate,
    String vin,
    String state,
    String address,
    String phone) {
  /** {@code LAST,FIRST MIDDLE SUFFIX}. */
  public String name() {
    StringBuilder name = new StringBuilder(40).append(last).append(',').append(first);
    if (!middle.isEmpty()) {
      name.append(' ').append(middle);
    }
    if (!suffix.isEmpty()) {
      name.append(' ').append(suffix);
    }
    return name.toString();
  }

  /** Whether the person has a licence: it is typed by number, and usually recorded. */
  public boolean showsLicence() {
    return oln.charAt(oln.length() - 1) < '7';
  }

  /** {@code ccyymmdd}. */
  public String dobDigits() {
    return dob.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The same person under another surname. */
  public Person named(String surname) {
    return new Person(
        index,
        surname,
        first,
        middle,
        suffix,
        female,
        dob,
        formerLast,
        oln,
        plate,
        vin,
        state,
        address,
        phone);
  }

  /** Another person with the same name. */
  public Person asNamesakeOf(Person other) {
    return new Person(
        index,
        other.last,
        other.first,
        middle,
        "",
        other.female,
        dob,
        "",
        oln,
        plate,
        vin,
        state,
        address,
        phone);
  }

  @Override
  public String toString() {
    return "Person[" + index + "]";
  }
}
