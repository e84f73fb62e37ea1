package org.needtoknow.parsers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.Samples;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.work.WorkOnFile;
import org.needtoknow.parsers.work.WorkReader;

class CoverageReaderTest {
  private Coverage coverage;

  @BeforeEach
  void read() throws Exception {
    Department department = Department.read(Samples.folder("small"));
    List<FeedReport> reports = new ArrayList<>(DirectoryReader.read(department).reports());
    WorkReader.Outcome work = WorkOnFile.read(department).outcome();
    reports.addAll(work.reports());
    coverage = CoverageReader.read(department, reports, work);
  }

  @Test
  void whatIsDeclaredHolds() {
    FeedCoverage calls = coverage.of(Feed.CALLS);

    assertThat(calls.completeFrom()).contains(Instant.parse("2026-01-01T05:00:00Z"));
    assertThat(calls.completeThrough()).contains(Instant.parse("2026-04-01T04:00:00Z"));
    assertThat(calls.silences())
        .containsExactly(
            new FeedCoverage.Silence(
                Instant.parse("2026-03-10T10:00:00Z"),
                Instant.parse("2026-03-12T04:00:00Z"),
                "records system changed over"));
    assertThat(coverage.of(Feed.DUTY).kept()).isFalse();
    assertThat(coverage.of(Feed.ACCOUNTS).kept()).isFalse();
  }

  @Test
  void aStreamNobodySpeaksOfReachesToItsLatestRecord() {
    assertThat(coverage.of(Feed.CASES).completeThrough())
        .contains(Instant.parse("2026-04-01T13:00:00Z"));
    assertThat(coverage.of(Feed.UNITS).completeThrough())
        .contains(Instant.parse("2026-03-02T15:00:00Z"));
  }

  @Test
  void aListIsCompleteWhenItIsThere() {
    assertThat(coverage.of(Feed.PERSONNEL).present()).isTrue();
    assertThat(coverage.of(Feed.PERSONNEL).completeThrough()).isEmpty();
    assertThat(coverage.of(Feed.ACCOUNTS).present()).isFalse();
  }
}
