package org.needtoknow.model.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the agreements with the systems' owners ask of each lookup and each user (Montpelier IV.D,
 * New Canaan V.B.12).
 *
 * @param requesterSystems systems whose agreement requires every lookup to name its requester,
 *     lower case; criminal histories require it everywhere (CJIS AU-3(1))
 * @param acknowledgementLasts how long a signed acknowledgement holds
 * @param acknowledgementGrace how long after that, or after a leave, the employee has to sign a new
 *     one
 */
public record AgreementSettings(
    Set<String> requesterSystems, Duration acknowledgementLasts, Duration acknowledgementGrace) {
  /**
   * No system requires more than the law; an acknowledgement is valid for a year, with 30 days to
   * renew it.
   */
  public static final AgreementSettings DEFAULTS =
      new AgreementSettings(Set.of(), Duration.ofDays(365), Duration.ofDays(30));

  public AgreementSettings {
    Set<String> systems = new TreeSet<>();
    requesterSystems.forEach(system -> systems.add(system.toLowerCase(Locale.ROOT)));
    requesterSystems = java.util.Collections.unmodifiableSet(systems);
    requireNonNull(acknowledgementLasts, "acknowledgementLasts");
    requireNonNull(acknowledgementGrace, "acknowledgementGrace");
    if (acknowledgementLasts.isNegative()
        || acknowledgementLasts.isZero()
        || acknowledgementGrace.isNegative()) {
      throw new IllegalArgumentException(
          "acknowledgement-lasts is above 0 and acknowledgement-grace not negative");
    }
  }
}
