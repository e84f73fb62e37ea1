package org.needtoknow.samples.paperwork;

import org.needtoknow.samples.people.Person;

/**
 * A person or vehicle in a call or case.
 *
 * @param role caller, victim, suspect, driver, vehicle …
 * @param asVehicle the person's car, not the person
 * @param written whether it is recorded on file
 */
public record Party(Person person, String role, boolean asVehicle, boolean written) {}
