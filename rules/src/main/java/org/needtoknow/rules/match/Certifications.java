package org.needtoknow.rules.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.settings.AgreementSettings;

/**
 * Whether an account's owner was certified for the system and had signed the acknowledgement when
 * it was used (Olivette III.A, New Canaan V.B.12, Sacramento B.6). What the registry does not say
 * is unknown and held against nobody.
 */
public final class Certifications {
  /** How a certification or acknowledgement stood at a time. */
  public enum State {
    CURRENT,
    LAPSED,
    UNKNOWN;

    /** The value of the signals {@code certification} and {@code acknowledgement}. */
    public String signal() {
      return Text.lower(this);
    }
  }

  private final Registry registry;
  private final Rosters rosters;
  private final ZoneId zone;
  private final AgreementSettings agreement;

  Certifications(Registry registry, Rosters rosters, ZoneId zone, AgreementSettings agreement) {
    this.registry = registry;
    this.rosters = rosters;
    this.zone = zone;
    this.agreement = agreement;
  }

  /** How the owner's certification for the system stood; its last day still holds. */
  public State certification(String system, String username, Instant at) {
    Account line = line(system, username, at);
    if (line == null || line.certifiedUntil().isEmpty()) {
      return State.UNKNOWN;
    }
    return LocalDate.ofInstant(at, zone).isAfter(line.certifiedUntil().get())
        ? State.LAPSED
        : State.CURRENT;
  }

  /**
   * How the owner's acknowledgement stood. The registry tells the last signature alone, so of
   * lookups before it nothing is known; a leave gives the grace anew from its end.
   */
  public State acknowledgement(String system, String username, Instant at) {
    Account line = line(system, username, at);
    if (line == null || line.acknowledged().isEmpty()) {
      return State.UNKNOWN;
    }
    Instant signed = line.acknowledged().get().atStartOfDay(zone).toInstant();
    if (signed.isAfter(at)) {
      return State.UNKNOWN;
    }
    Duration grace = agreement.acknowledgementGrace();
    Instant ranOut = signed.plus(agreement.acknowledgementLasts());
    if (!at.isAfter(ranOut.plus(grace))) {
      return State.CURRENT;
    }
    Optional<Instant> back = rosters.backFromAbsence(line.ownerId(), ranOut, at);
    return back.isPresent() && !at.isAfter(back.get().plus(grace)) ? State.CURRENT : State.LAPSED;
  }

  /** The one line in force; several people on one account make nobody's standing certain. */
  private Account line(String system, String username, Instant at) {
    Account found = null;
    for (Account one : registry.lines(system, username)) {
      boolean dated = one.certifiedUntil().isPresent() || one.acknowledged().isPresent();
      if (dated && Registry.contains(one.from(), one.to(), at)) {
        if (found != null) {
          return null;
        }
        found = one;
      }
    }
    return found;
  }
}
