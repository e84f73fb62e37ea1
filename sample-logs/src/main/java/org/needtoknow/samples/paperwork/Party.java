package org.needtoknow.samples.paperwork;

import org.needtoknow.samples.people.Person;

/**
 * Somebody or something in a call or case.
 *
 * @param role caller, victim, suspect, driver, vehicle …
 * @param asVehicle the person's car, not the person
 * @param written whether it got onto file
 */
public record Party(Person person, String role, boolean asVehicle, boolean written) {}
