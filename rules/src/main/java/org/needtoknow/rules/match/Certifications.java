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
 * it was used (Olivette III.A, New Canaan V.B.12, Sacramento B.6). Missing data in the registry
 * means unknown and never lapsed.
 */
public final class Certifications {
  /** The state of a certification or acknowledgement at a time. */
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

  /** The state of the owner's certification for the system; its last day still counts. */
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
   * The state of the owner's acknowledgement. The registry has the last signature only, so the
   * state before it is unknown; a leave starts the grace again at its end.
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

  /** The one entry in force, null when there is none or several people have the account. */
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
