package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.settings.AgreementSettings;
import org.needtoknow.model.settings.AuditSettings;

/** Missing content of log records (CJIS AU-3, AU-3(1), AU-8). */
class AuditContentTest {
  private static final AgreementSettings AGREEMENT =
      AuditSettings.defaults("town", ZoneId.of("UTC")).agreement();

  private static Lookup lookup(
      String terminal, String outcome, String key, String stamp, ClockQuality clock) {
    return new Lookup(
        "",
        "ncic",
        "T1",
        "user",
        "",
        "",
        "VT0990100",
        terminal,
        key,
        org.needtoknow.model.lookup.LookupAction.QUERY,
        "",
        "",
        org.needtoknow.model.identity.RecordNumber.NONE,
        org.needtoknow.model.lookup.Subject.NONE,
        Given.NOON,
        clock == ClockQuality.DOUBLED_HOUR ? Optional.of(Given.hours(1)) : Optional.empty(),
        stamp,
        clock,
        outcome,
        false,
        Set.of(),
        Set.of(LookupField.OUTCOME),
        org.needtoknow.model.lookup.SourceRef.NONE);
  }

  private static List<String> time(String stamp, ClockQuality clock) {
    return AuditContent.lacks(lookup("T1", "HIT", "QW", stamp, clock), true, AGREEMENT);
  }

  @Test
  void a_whole_record_lacks_nothing() {
    assertThat(time("2026-03-10T12:00:00.25-04:00", ClockQuality.EXACT)).isEmpty();
    assertThat(time("2026-03-10 16:00:00.250Z", ClockQuality.EXACT)).isEmpty();
    assertThat(time("1773158400250", ClockQuality.EXACT)).isEmpty();
  }

  @Test
  void a_field_that_is_blank_and_one_that_is_not_exported_are_reported_apart() {
    Lookup bare = lookup("", "", "QW", "2026-03-10T12:00:00.25Z", ClockQuality.EXACT);

    assertThat(AuditContent.lacks(bare, true, AGREEMENT))
        .containsExactly("terminal blank", "outcome not exported");
  }

  @Test
  void a_criminal_history_names_requester_and_purpose_and_what_the_system_added_no_requester() {
    Lookup history = lookup("T1", "HIT", "IQ", "2026-03-10T12:00:00.25Z", ClockQuality.EXACT);

    assertThat(AuditContent.lacks(history, true, AGREEMENT))
        .containsExactly("requester where due blank", "purpose of a criminal history blank");
    assertThat(AuditContent.lacks(history, false, AGREEMENT))
        .containsExactly("purpose of a criminal history blank");
  }

  @Test
  void a_clock_tells_hundredths_and_an_offset_or_the_log_is_reported_about() {
    assertThat(time("03/10/2026 12:00:00", ClockQuality.EXACT))
        .containsExactly("hundredths of a second", "zone or offset of the time");
    assertThat(time("2026-03-10T12:00:00.5 EST", ClockQuality.EXACT))
        .containsExactly("hundredths of a second", "zone or offset of the time");
    assertThat(time("23:05:11.25 03-14-2026", ClockQuality.EXACT))
        .containsExactly("zone or offset of the time");
    assertThat(time("23:05:11.25-0500 03-14-2026", ClockQuality.EXACT)).isEmpty();
    assertThat(time("2026-03-10 12:00:00.25 -05", ClockQuality.EXACT)).isEmpty();
    assertThat(time("2026-03-10", ClockQuality.COARSE)).containsExactly("time of day");
    assertThat(time("2026-11-01T01:30:00.00", ClockQuality.DOUBLED_HOUR))
        .containsExactly("which of the two hours of autumn", "zone or offset of the time");
  }
}
