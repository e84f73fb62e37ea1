package org.needtoknow.model.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Template;

/**
 * Everything that decisions depend on besides facts and rules. A department that sets nothing gets
 * {@link #defaults}.
 *
 * @param department short name of the department, used in ids and file names
 * @param zone the department's own zone: shifts, days and the summary use it
 * @param grace how long after a lookup its paperwork may take before it is judged
 * @param horizon how long after a lookup a late fact still revises its verdict
 * @param templates the templates in force
 * @param callBefore how long before dispatch a subject of the call may be looked up
 * @param callAfter how long after the unit cleared a report may take
 * @param stopBefore how long before an officer-initiated call its plate may be run
 * @param followUpWithin how long after a head the system adds its own queries
 * @param viewWithin within which time views of one record's parts are one act
 * @param dutyTolerance how far work may begin early or end late
 * @param briefingAge how old an incident may be that is viewed at a briefing
 * @param unlistedSubjects how many unlisted subjects a call or cited case may carry by weak
 *     explanations
 * @param repeatWindow within which time lookups of one subject count together
 * @param repeatCount from how many acts without explanation on one subject it is a repeat pursuit
 * @param agreement what the agreements with the systems' owners ask
 * @param review how much the reviewers can do, and the draw
 * @param derivedTies the legal basis of each derived tie that is used; a tie without one is not
 *     used
 */
public record AuditSettings(
    String department,
    ZoneId zone,
    Duration grace,
    Duration horizon,
    Set<Template> templates,
    Duration callBefore,
    Duration callAfter,
    Duration stopBefore,
    Duration followUpWithin,
    Duration viewWithin,
    Duration dutyTolerance,
    Duration briefingAge,
    int unlistedSubjects,
    Duration repeatWindow,
    int repeatCount,
    AgreementSettings agreement,
    ReviewSettings review,
    Map<DerivedTie, String> derivedTies) {
  public AuditSettings {
    department = Text.required(department, "department");
    if (zone == null) {
      throw new NullPointerException("zone");
    }
    notNegative(grace, "grace");
    notNegative(horizon, "horizon");
    EnumSet<Template> copy = EnumSet.noneOf(Template.class);
    copy.addAll(templates);
    templates = Collections.unmodifiableSet(copy);
    notNegative(callBefore, "callBefore");
    notNegative(callAfter, "callAfter");
    notNegative(stopBefore, "stopBefore");
    notNegative(followUpWithin, "followUpWithin");
    notNegative(viewWithin, "viewWithin");
    notNegative(dutyTolerance, "dutyTolerance");
    notNegative(briefingAge, "briefingAge");
    notNegative(repeatWindow, "repeatWindow");
    requireNonNull(agreement, "agreement");
    requireNonNull(review, "review");
    EnumMap<DerivedTie, String> bases = new EnumMap<>(DerivedTie.class);
    derivedTies.forEach((tie, basis) -> bases.put(tie, Text.required(basis, tie.key())));
    derivedTies = Collections.unmodifiableMap(bases);
    if (horizon.compareTo(grace) < 0) {
      throw new IllegalArgumentException("horizon is shorter than grace");
    }
    if (unlistedSubjects < 0 || repeatCount < 2) {
      throw new IllegalArgumentException(
          "unlistedSubjects is at least 0 and repeatCount at least 2");
    }
  }

  private static void notNegative(Duration duration, String component) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(component + " is negative");
    }
  }

  /**
   * The settings of a department that sets nothing: the templates that are on by default, 72 hours
   * of grace, 45 days of horizon.
   */
  public static AuditSettings defaults(String department, ZoneId zone) {
    return new AuditSettings(
        department,
        zone,
        Duration.ofHours(72),
        Duration.ofDays(45),
        onByDefault(),
        Duration.ofMinutes(10),
        Duration.ofHours(8),
        Duration.ofMinutes(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(15),
        Duration.ofMinutes(60),
        Duration.ofHours(72),
        3,
        Duration.ofDays(90),
        3,
        AgreementSettings.DEFAULTS,
        ReviewSettings.DEFAULTS,
        Map.of());
  }

  private static Set<Template> onByDefault() {
    EnumSet<Template> on = EnumSet.allOf(Template.class);
    on.removeIf(template -> !template.onByDefault());
    return on;
  }
}
