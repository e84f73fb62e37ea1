package org.needtoknow.parsers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.parsers.department.Department;

/** The check finds no mistake in the sample departments. */
class SampleDepartmentsTest {
  @ParameterizedTest
  @ValueSource(strings = {"vermont", "connecticut", "missouri", "maine", "eugene-alpr"})
  void everyFeedRowOfASampleIsRead(String name) throws Exception {
    Department department = Department.read(Path.of("..", "sample-logs", name));

    DepartmentCheck check = DepartmentCheck.run(department);

    assertThat(check.feeds()).allMatch(feed -> feed.problems().isEmpty());
    assertThat(check.feeds()).allMatch(feed -> feed.rejectedRows() == 0);
    assertThat(check.feeds())
        .extracting(report -> report.header().unknown())
        .allMatch(c -> c.isEmpty());
    assertThat(check.logs()).allMatch(log -> log.counts().lookups() > 0);
  }
}
