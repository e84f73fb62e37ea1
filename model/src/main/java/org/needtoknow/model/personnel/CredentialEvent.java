package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * Something that happened to an account's credentials. While one of a kind that makes the person
 * uncertain is in force, nothing is held against the owner (New Canaan IV.A.2).
 *
 * @param system {@code *} means every system
 * @param to first instant after it, empty for until further notice
 */
public record CredentialEvent(
    String system, String username, Kind kind, Instant from, Optional<Instant> to) {
  /** What happened. */
  public enum Kind {
    COMPROMISED,
    SHARED,
    HELD_BY_ADMINISTRATOR,
    RESET,
    DISABLED,
    ENABLED;

    /** True when a person other than the owner may have used the account during this time. */
    public boolean makesPersonUncertain() {
      return this == COMPROMISED || this == SHARED || this == HELD_BY_ADMINISTRATOR;
    }
  }

  public CredentialEvent {
    system = Text.required(system, "system");
    username = Text.required(username, "username");
    requireNonNull(kind, "kind");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }
}
