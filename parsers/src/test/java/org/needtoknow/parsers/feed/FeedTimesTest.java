package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimesTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-01T14:05:00       | 2026-03-01T19:05:00Z
          2026-03-01 14:05          | 2026-03-01T19:05:00Z
          2026-3-1 4:05             | 2026-03-01T09:05:00Z
          2026-03-01T14:05:07.25    | 2026-03-01T19:05:07.250Z
          2026-03-01T14:05:07Z      | 2026-03-01T14:05:07Z
          2026-03-01 14:05 UTC      | 2026-03-01T14:05:00Z
          2026-03-01T14:05:07-06:00 | 2026-03-01T20:05:07Z
          2026-03-01                | 2026-03-01T05:00:00Z
          03/01/2026 14:05          | 2026-03-01T19:05:00Z
          3/1/2026 2:05 PM          | 2026-03-01T19:05:00Z
          3/1/2026, 12:05:09 am     | 2026-03-01T05:05:09Z
          2025-11-02 01:30          | 2025-11-02T05:30:00Z
          2026-03-08 02:30          | 2026-03-08T07:30:00Z
          2026-02-28 24:00          | 2026-03-01T05:00:00Z
          2026-02-28T24:00:00       | 2026-03-01T05:00:00Z
          1999-02-28 24:00          | 1999-03-01T05:00:00Z
          2/28/2026 24:00           | 2026-03-01T05:00:00Z
          2026-02-28 24:00:00.0Z    | 2026-03-01T00:00:00Z
          2026/03/01 14:05          | 2026-03-01T19:05:00Z
          1-MAR-2026 14:05          | 2026-03-01T19:05:00Z
          01 Dec 2026               | 2026-12-01T05:00:00Z
          2026-03-16 10:00 EDT      | 2026-03-16T14:00:00Z
          3/16/2026 2:05 PM CST     | 2026-03-16T20:05:00Z
          """)
  void timesAreReadAsExportsWriteThem(String cell, Instant at) throws Exception {
    assertThat(FeedTimes.start(cell, ZONE)).contains(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1899-12-30", "1899-01-01 00:00:00", "1900-01-01", "01/01/1900", "0001-01-01"})
  void whatSystemsWriteForNoTimeIsBlank(String cell) throws Exception {
    assertThat(FeedTimes.start(cell, ZONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-13-01 10:00",
        "2026-03-01 25:00",
        "2026-03-01 24:01",
        "3/1/2026 24:00 PM",
        "03/16/26 10:00",
        "1-MAI-2026",
        "20a6-03-01",
        "2026-03-01X10:00",
        "13:05 PM",
        "3/1/2026 13:05 PM",
        "9999-12-31",
        "2026-03-01 1o:00:00",
        "46082",
        "46082.5",
        "30226",
        "20260301"
      })
  void whatIsNoTimeIsSaidSo(String cell) {
    assertThatThrownBy(() -> FeedTimes.start(cell, ZONE))
        .isInstanceOf(FeedTimes.UnreadableTime.class)
        .hasMessageStartingWith("is ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/12/2026", "13/1/2026 10:00"})
  void aDayBeforeItsMonthIsSaidToBeOne(String cell) {
    assertThatThrownBy(() -> FeedTimes.start(cell, ZONE))
        .isInstanceOf(FeedTimes.UnreadableTime.class)
        .hasMessage("has the day before the month");
  }

  @Test
  void aShiftThatEndsAtTwentyFourHoursEndsAtMidnight() throws Exception {
    assertThat(FeedTimes.end("2026-03-03 24:00", ZONE))
        .contains(Instant.parse("2026-03-04T05:00:00Z"));
    assertThat(FeedTimes.bareTime("24:00", Instant.parse("2026-03-03T21:00:00Z"), ZONE, true))
        .isEqualTo(Instant.parse("2026-03-04T05:00:00Z"));
  }

  @Test
  void aBareDateCountsInWholeAsAnEnd() throws Exception {
    assertThat(FeedTimes.end("2026-03-31", ZONE)).contains(Instant.parse("2026-04-01T04:00:00Z"));
    assertThat(FeedTimes.end("2026-03-31 10:00", ZONE))
        .contains(Instant.parse("2026-03-31T14:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-02 01:30", "11/2/2025 1:30 AM"})
  void whatEndsInTheHourThatIsDoubledEndsAtTheLaterInstant(String cell) throws Exception {
    assertThat(FeedTimes.start(cell, ZONE)).contains(Instant.parse("2025-11-02T05:30:00Z"));
    assertThat(FeedTimes.end(cell, ZONE)).contains(Instant.parse("2025-11-02T06:30:00Z"));
    assertThat(FeedTimes.end(cell + " -04:00", ZONE))
        .contains(Instant.parse("2025-11-02T05:30:00Z"));
  }

  @Test
  void aTimeOfDayThatEndsSomethingInThatHourIsTheLaterInstantToo() throws Exception {
    Instant dispatched = Instant.parse("2025-11-02T05:50:00Z");

    assertThat(FeedTimes.bareTime("01:10", dispatched, ZONE, true))
        .isEqualTo(Instant.parse("2025-11-02T06:10:00Z"));
    assertThat(FeedTimes.bareTime("01:55", dispatched, ZONE, false))
        .isEqualTo(Instant.parse("2025-11-02T05:55:00Z"));
  }

  @Test
  void datesMayBeAsOldAsPeopleAre() throws Exception {
    assertThat(FeedTimes.date("1931-05-06")).contains(LocalDate.of(1931, 5, 6));
    assertThat(FeedTimes.date("5/6/2001 10:00")).contains(LocalDate.of(2001, 5, 6));
  }

  @Test
  void timesOfAllHoursAreThoseOfTheZone() throws Exception {
    LocalDateTime time = LocalDateTime.of(2000, 1, 1, 0, 7);
    while (time.getYear() < 2100) {
      String cell = time.toString();
      assertThat(FeedTimes.start(cell, ZONE)).contains(time.atZone(ZONE).toInstant());
      assertThat(FeedTimes.end(cell, ZONE))
          .contains(time.atZone(ZONE).withLaterOffsetAtOverlap().toInstant());
      time = time.plusMinutes(time.getMonthValue() % 8 == 3 ? 30 : 1_741);
    }
  }

  @Test
  void aDateWithBlanksBehindItRunsToItsEnd() throws Exception {
    assertThat(FeedTimes.end("2026-03-01      ", ZONE))
        .contains(Instant.parse("2026-03-02T05:00:00Z"));
  }
}
