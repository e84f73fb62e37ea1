package org.needtoknow.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.identity.PersonIdentity;

/**
 * Two ways in which somebody is written, and whether they are one person.
 *
 * @param how what was done to the second: a typing error, a married name, a twin …
 */
public record NamePair(boolean same, String how, PersonIdentity one, PersonIdentity other) {
  public NamePair {
    requireNonNull(how, "how");
    requireNonNull(one, "one");
    requireNonNull(other, "other");
  }

  /** Nothing of the people. */
  @Override
  public String toString() {
    return "NamePair[" + (same ? "same" : "different") + ", " + how + "]";
  }
}
