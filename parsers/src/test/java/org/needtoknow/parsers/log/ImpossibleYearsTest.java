package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.style.LogStyle;

/**
 * An unset clock and a wrong digit are reported, and the time does not count as the time of a
 * lookup.
 */
class ImpossibleYearsTest {
  @TempDir Path folder;

  private void readsTwoAndRejectsOne(LogStyle style, String log) throws Exception {
    Files.writeString(folder.resolve("log"), log);

    ReadLog read = ReadLog.of(style, folder, "log", BlockSizes.DEFAULT);

    assertThat(read.lookups).hasSize(2);
    assertThat(read.rejected)
        .extracting(RejectedRecord::words)
        .containsExactly("the year is not possible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0001", "1899", "1969", "1970", "2100", "9999"})
  void aRecordOfSuchAYearIsRejected(String year) throws Exception {
    String journal = "%s-03-10 15:00:00.00|NCIC|IN||T|U|1N01X.DQ.VT0990100.NAM/DOE,J\n";
    readsTwoAndRejectsOne(
        LogStyle.NCIC,
        journal.formatted("2026") + journal.formatted(year) + journal.formatted("2099"));
    String event = "{\"timestamp\":\"%s-03-10T15:00:00Z\",\"event\":\"view\",\"user\":\"u\"}\n";
    readsTwoAndRejectsOne(
        LogStyle.VALCOUR,
        event.formatted("2026") + event.formatted(year) + event.formatted("1971"));
    String row = "03/10/%s 15:00:00,u,DOE\n";
    readsTwoAndRejectsOne(
        LogStyle.COLLECT,
        "Date/Time,User ID,Name\n"
            + row.formatted("2026")
            + row.formatted(year)
            + row.formatted("2026"));
  }
}
