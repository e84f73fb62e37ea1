package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * A username in one system. The same username may pass from one owner to another; the periods then
 * differ.
 *
 * @param system the system's name, lower case; {@code *} means every system
 * @param username as the system logs it; compared without regard to case
 * @param ownerId personnel number, {@code ""} for an account without an owner
 * @param shared true when several people are known to use it, so that it is never certain who used
 *     it
 * @param from first instant of the period, empty for always
 * @param to first instant after the period, empty for still
 * @param statusSince when the status took effect, empty for the whole period
 * @param certifiedUntil last day of the owner's certification for this system
 * @param acknowledged day on which the owner last signed the acknowledgement
 */
public record Account(
    String system,
    String username,
    String ownerId,
    AccountStatus status,
    Optional<Instant> statusSince,
    boolean shared,
    Optional<Instant> from,
    Optional<Instant> to,
    String issuer,
    Optional<LocalDate> certifiedUntil,
    Optional<LocalDate> acknowledged) {
  public Account {
    system = Text.required(system, "system");
    username = Text.required(username, "username");
    ownerId = Text.orBlank(ownerId, "ownerId");
    requireNonNull(status, "status");
    requireNonNull(statusSince, "statusSince");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    issuer = Text.orBlank(issuer, "issuer");
    requireNonNull(certifiedUntil, "certifiedUntil");
    requireNonNull(acknowledged, "acknowledged");
  }
}
