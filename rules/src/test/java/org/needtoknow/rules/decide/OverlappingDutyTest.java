package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.personnel.DutyPeriod;

/** Rows of the duty roster that overlap. */
class OverlappingDutyTest {
  private final Town town = new Town();

  private static Instant at(String local) {
    return LocalDateTime.parse("2026-03-" + local).atZone(Town.ZONE).toInstant();
  }

  private void row(DutyPeriod.Kind kind, String from, String to) {
    town.duty.add(new DutyPeriod(Town.PATROL, kind, at(from), at(to)));
  }

  private String duty(String at) {
    return town.index().rosters().duty(Town.PATROL, at(at), Duration.ofMinutes(30)).signal();
  }

  @ParameterizedTest
  @CsvSource({
    "LEAVE, 09T23:00, on",
    "LEAVE, 10T02:00, on",
    "LEAVE, 10T06:20, on",
    "LEAVE, 10T06:40, leave",
    "SUSPENSION, 09T23:00, on",
    "SUSPENSION, 10T02:00, on",
    "SUSPENSION, 10T06:20, on",
    "SUSPENSION, 10T06:40, suspension",
    "SUSPENSION, 10T23:00, suspension"
  })
  void a_night_shift_that_began_before_an_absence_by_date_lasts(
      DutyPeriod.Kind absence, String at, String duty) {
    row(DutyPeriod.Kind.SHIFT, "09T22:00", "10T06:00");
    row(absence, "10T00:00", "12T00:00");
    if (absence == DutyPeriod.Kind.SUSPENSION) {
      row(DutyPeriod.Kind.SHIFT, "10T22:00", "11T06:00");
    }

    assertThat(duty(at)).isEqualTo(duty);
  }

  @ParameterizedTest
  @CsvSource({"10T02:00, on", "10T02:20, suspension", "10T05:00, suspension"})
  void a_suspension_at_a_time_of_day_ends_the_shift(String at, String duty) {
    row(DutyPeriod.Kind.SHIFT, "09T22:00", "10T06:00");
    row(DutyPeriod.Kind.SUSPENSION, "10T02:15", "12T00:00");

    assertThat(duty(at)).isEqualTo(duty);
  }
}
