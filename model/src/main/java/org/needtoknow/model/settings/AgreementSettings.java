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
 * @param requesterSystems systems whose agreement asks for whom every lookup was run, lower case;
 *     criminal histories ask for it everywhere (CJIS AU-3(1))
 * @param acknowledgementLasts how long a signed acknowledgement holds
 * @param acknowledgementGrace how long after that, or after a leave, a new one may take
 */
public record AgreementSettings(
    Set<String> requesterSystems, Duration acknowledgementLasts, Duration acknowledgementGrace) {
  /** No system asks for more than the law does; an acknowledgement a year, and 30 days for it. */
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
