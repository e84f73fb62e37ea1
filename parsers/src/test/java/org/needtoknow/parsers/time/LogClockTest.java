package org.needtoknow.parsers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.lookup.ClockQuality;

class LogClockTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final String AMERICAN = "MM/dd/yyyy HH:mm:ss";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MM/dd/yyyy HH:mm:ss | 03/01/2026 14:05:07 | 2026-03-01T19:05:07Z",
        "MM/dd/yy HH:mm:ss | 07/01/26 14:05:07 | 2026-07-01T18:05:07Z",
        "M/d/yyyy H:mm | 3/1/2026 4:05 | 2026-03-01T09:05:00Z",
        "MM/dd/yyyy, hh:mm:ss a z | 09/14/2025, 07:02:11 PM UTC | 2025-09-14T19:02:11Z",
        "MM/dd/yyyy hh:mm a | 09/14/2025 12:02 AM | 2025-09-14T04:02:00Z",
        "yyyy-MM-dd'T'HH:mm:ss.SSXXX | 2026-03-01T14:05:07.25+02:00 | 2026-03-01T12:05:07.250Z",
        "dd MMM yyyy HH:mm | 01 Mar 2026 14:05 | 2026-03-01T19:05:00Z",
        "ISO | 2026-03-01T14:05:07.250-05:00 | 2026-03-01T19:05:07.250Z",
        "ISO | 2026-03-01T14:05:07Z | 2026-03-01T14:05:07Z",
        "ISO | 2026-03-01 14:05 | 2026-03-01T19:05:00Z",
        "ISO | 2024-02-29T14:05:07.1234567891-0500 | 2024-02-29T19:05:07.123456789Z",
      })
  void a_stamp_is_read_in_its_pattern(String pattern, String stamp, Instant at) {
    assertThat(LogClock.of(pattern, NEW_YORK).read(stamp))
        .hasValueSatisfying(
            time -> {
              assertThat(time.at()).isEqualTo(at);
              assertThat(time.clock()).isEqualTo(ClockQuality.EXACT);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13/01/2026 10:00:00",
        "02/29/2026 10:00:00",
        "03/01/2026 24:00:01",
        "03/01/2026 25:00:00",
        "03/01/2026 10:60:00",
        "03/01/2026 10:00",
        "03/01/2026 10:00:00 x",
        "3/1/2026 10:00:00",
        "03-01-2026 10:00:00",
        "0a/01/2026 10:00:00"
      })
  void what_is_no_date_in_the_pattern_is_not_read(String stamp) {
    assertThat(LogClock.of(AMERICAN, NEW_YORK).read(stamp)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MM/dd/yyyy HH:mm:ss | 02/28/2026 24:00:00 | 2026-03-01T05:00:00Z",
        "dd MMM yyyy HH:mm | 28 Feb 2026 24:00 | 2026-03-01T05:00:00Z",
        "ISO | 2026-02-28T24:00 | 2026-03-01T05:00:00Z",
        "ISO | 2026-02-28 24:00:00.0Z | 2026-03-01T00:00:00Z",
      })
  void twenty_four_hours_are_the_midnight_that_follows(String pattern, String stamp, Instant at) {
    assertThat(LogClock.of(pattern, NEW_YORK).read(stamp).orElseThrow().at()).isEqualTo(at);
  }

  @Test
  void the_doubled_hour_is_two_instants() {
    LogTime time = LogClock.of(AMERICAN, NEW_YORK).read("11/01/2026 01:30:00").orElseThrow();

    assertThat(time.clock()).isEqualTo(ClockQuality.DOUBLED_HOUR);
    assertThat(time.at()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    assertThat(time.alternateAt()).contains(Instant.parse("2026-11-01T06:30:00Z"));
    assertThat(time.secondPass().at()).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    assertThat(time.firstPass().clock()).isEqualTo(ClockQuality.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "11/01/2026 00:59:59,EXACT",
    "11/01/2026 01:00:00,DOUBLED_HOUR",
    "11/01/2026 01:59:59,DOUBLED_HOUR",
    "11/01/2026 02:00:00,EXACT",
    "03/08/2026 01:59:59,EXACT",
    "03/08/2026 02:00:00,SKIPPED_HOUR",
    "03/08/2026 02:59:59,SKIPPED_HOUR",
    "03/08/2026 03:00:00,EXACT"
  })
  void the_doubled_and_the_skipped_hour_have_exact_borders(String stamp, ClockQuality clock) {
    assertThat(LogClock.of(AMERICAN, NEW_YORK).read(stamp).orElseThrow().clock()).isEqualTo(clock);
  }

  @Test
  void the_skipped_hour_is_read_as_if_the_clock_had_not_been_put_forward() {
    assertThat(LogClock.of(AMERICAN, NEW_YORK).read("03/08/2026 02:30:00").orElseThrow().at())
        .isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
  }

  @Test
  void a_date_alone_is_the_start_of_its_day_and_coarse() {
    LogTime time = LogClock.of("MM/dd/yyyy", NEW_YORK).read("03/01/2026").orElseThrow();

    assertThat(time.at()).isEqualTo(Instant.parse("2026-03-01T05:00:00Z"));
    assertThat(time.clock()).isEqualTo(ClockQuality.COARSE);
  }

  @Test
  void what_is_no_pattern_is_refused() {
    assertThatThrownBy(() -> LogClock.of("MM/dd/yyyy qqqqqqq", NEW_YORK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_hand_written_clock_agrees_with_the_library() {
    DateTimeFormatter library = DateTimeFormatter.ofPattern(AMERICAN);
    LogClock clock = LogClock.of(AMERICAN, NEW_YORK);
    Random random = new Random(20260301);
    for (int i = 0; i < 50_000; i++) {
      LocalDateTime local =
          LocalDateTime.of(1971, 1, 1, 0, 0).plusSeconds((long) (random.nextDouble() * 4e9));

      assertThat(clock.read(local.format(library)).orElseThrow().at())
          .isEqualTo(local.atZone(NEW_YORK).withEarlierOffsetAtOverlap().toInstant());
    }
  }
}
