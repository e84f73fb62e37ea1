package org.needtoknow.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.identity.PersonIdentity;

/**
 * Two written identities, and whether they are one person.
 *
 * @param how how the second differs: a typing error, a married name, a twin …
 */
public record NamePair(boolean same, String how, PersonIdentity one, PersonIdentity other) {
  public NamePair {
    requireNonNull(how, "how");
    requireNonNull(one, "one");
    requireNonNull(other, "other");
  }

  /** Without the people, who are sensitive. */
  @Override
  public String toString() {
    return "NamePair[" + (same ? "same" : "different") + ", " + how + "]";
  }
}
