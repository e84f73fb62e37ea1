package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventRangeTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

  private final EventRange calls = new EventRange(false);
  private final EventRange roster = new EventRange(true);

  private static Instant day(long days) {
    return MARCH.plus(Duration.ofDays(days));
  }

  @Test
  void aStreamReachesToItsLatestTimeInWhateverOrderTheRowsCome() {
    for (long day : new long[] {3, 9, 1, 9, 7, 2}) {
      calls.add(day(day), day(day));
    }

    assertThat(calls.covered().latest()).contains(day(9));
  }

  @Test
  void aMistypedYearIsNoReach() {
    for (int day = 0; day < 30; day++) {
      calls.add(day(day), day(day));
    }
    calls.add(day(3), day(365 * 36));
    assertThat(calls.covered().latest()).contains(day(29));

    calls.add(day(4), day(366));
    assertThat(calls.covered().latest()).contains(day(29));

    calls.add(day(5), day(367));
    assertThat(calls.covered().latest()).as("three are no slip").contains(day(367));
  }

  @Test
  void twoRowsAreTooFewToSayWhichOfThemIsAstray() {
    calls.add(day(0), day(0));
    calls.add(day(400), day(400));

    assertThat(calls.covered().latest()).contains(day(400));
  }

  @Test
  void leaveUntilSummerDoesNotMakeTheRosterCompleteUntilThen() {
    roster.add(day(1), day(120));
    roster.add(day(0), day(1));
    roster.add(day(7), day(8));

    assertThat(roster.covered().latest()).contains(day(8));
    assertThat(roster.covered().planned()).contains(day(120));
  }

  @Test
  void aCaseMayBeOpenForLong() {
    calls.add(day(-300), day(12));
    calls.add(day(2), day(3));

    assertThat(calls.covered().latest()).contains(day(12));
  }
}
