package org.needtoknow.results.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalMonthsTest {
  @Test
  void a_month_begins_at_midnight_of_the_zone() {
    LocalMonths months = new LocalMonths(ZoneId.of("America/New_York"));

    assertThat(months.of(Instant.parse("2026-04-01T03:59:59Z"))).isEqualTo(YearMonth.of(2026, 3));
    assertThat(months.of(Instant.parse("2026-04-01T04:00:00Z"))).isEqualTo(YearMonth.of(2026, 4));
    assertThat(months.of(Instant.parse("2026-04-01T03:59:59Z"))).isEqualTo(YearMonth.of(2026, 3));
  }

  @Test
  void what_is_kept_of_months_changes_no_answer() {
    ZoneId zone = ZoneId.of("America/Chicago");
    LocalMonths months = new LocalMonths(zone);
    Random random = new Random(1);

    for (int i = 0; i < 20_000; i++) {
      Instant at = Instant.ofEpochSecond(random.nextInt());
      assertThat(months.of(at)).isEqualTo(YearMonth.from(at.atZone(zone)));
    }
  }
}
