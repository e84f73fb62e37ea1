package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.results.document.Blank;

/**
 * The settings that decisions were made with, the period reported among them; see {@link
 * AuditSettings}.
 *
 * @param from first day reported; empty for the whole of what was read
 * @param to last day reported; empty for the whole of what was read
 * @param zone the department's, in which days and months begin
 * @param templates numbers of the explanation templates in force
 * @param derivedTies the legal basis of each derived tie that was used, by the tie's key
 */
public record SettingsUsed(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    ZoneId zone,
    Duration grace,
    Duration horizon,
    List<String> templates,
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
    List<String> requesterSystems,
    Duration acknowledgementLasts,
    Duration acknowledgementGrace,
    ReviewUsed review,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<String, String> derivedTies) {
  public SettingsUsed {
    from = Blank.orEmpty(from);
    to = Blank.orEmpty(to);
    requireNonNull(zone, "settings.zone");
    requireNonNull(grace, "settings.grace");
    requireNonNull(horizon, "settings.horizon");
    templates = Blank.orEmptyList(templates);
    requireNonNull(callBefore, "settings.call_before");
    requireNonNull(callAfter, "settings.call_after");
    requireNonNull(stopBefore, "settings.stop_before");
    requireNonNull(followUpWithin, "settings.follow_up_within");
    requireNonNull(viewWithin, "settings.view_within");
    requireNonNull(dutyTolerance, "settings.duty_tolerance");
    requireNonNull(briefingAge, "settings.briefing_age");
    requireNonNull(repeatWindow, "settings.repeat_window");
    requesterSystems = Blank.orEmptyList(requesterSystems);
    requireNonNull(acknowledgementLasts, "settings.acknowledgement_lasts");
    requireNonNull(acknowledgementGrace, "settings.acknowledgement_grace");
    requireNonNull(review, "settings.review");
    derivedTies = Blank.orEmptyMap(derivedTies);
  }

  /** The settings of a run that reports the days {@code from} to {@code to}. */
  public static SettingsUsed of(
      AuditSettings settings, Optional<LocalDate> from, Optional<LocalDate> to) {
    SortedMap<String, String> ties = new TreeMap<>();
    settings.derivedTies().forEach((tie, basis) -> ties.put(tie.key(), basis));
    return new SettingsUsed(
        from,
        to,
        settings.zone(),
        settings.grace(),
        settings.horizon(),
        settings.templates().stream().map(Template::number).sorted().map(String::valueOf).toList(),
        settings.callBefore(),
        settings.callAfter(),
        settings.stopBefore(),
        settings.followUpWithin(),
        settings.viewWithin(),
        settings.dutyTolerance(),
        settings.briefingAge(),
        settings.unlistedSubjects(),
        settings.repeatWindow(),
        settings.repeatCount(),
        List.copyOf(settings.agreement().requesterSystems()),
        settings.agreement().acknowledgementLasts(),
        settings.agreement().acknowledgementGrace(),
        ReviewUsed.of(settings.review()),
        ties);
  }

  /** Every setting by its name in {@code run.json} with its value as text: {@code grace=PT72H}. */
  public SortedMap<String, String> byName() {
    return RunRecordJson.leaves(SettingsUsed.class, this);
  }
}
