package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedTable;

/** An unknown time does not end an assignment to a case. */
class CaseTimesTest {
  @TempDir Path folder;

  private WorkOnFile read(String cases, String assignments) throws Exception {
    Files.writeString(folder.resolve("a.log"), "");
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: cases
        zone: UTC
        logs: [{system: ncic, style: ncic, files: a.log}]
        """);
    Files.writeString(folder.resolve("cases.csv"), cases);
    Files.writeString(folder.resolve("case-assignments.csv"), assignments);
    return WorkOnFile.read(Department.read(folder));
  }

  private static FeedReport report(WorkOnFile work, FeedTable table) {
    return work.reports().stream().filter(r -> r.table() == table).findFirst().orElseThrow();
  }

  @Test
  void aStartThatCannotBeReadIsThatOfTheCase() throws Exception {
    WorkOnFile work =
        read("number,opened\n26-1,2026-03-01\n", "case,employee,from\n26-1,101,last week\n");

    CaseFile file = work.cases().get(0);

    assertThat(file.assignments())
        .extracting(CaseAssignment::from)
        .containsExactly(Instant.parse("2026-03-01T00:00:00Z"));
    FeedReport report = report(work, FeedTable.CASE_ASSIGNMENTS);
    assertThat(report.rejectedRows()).isZero();
    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'from': is not a date or time that is understood; read as blank; write it"
                + " YYYY-MM-DD hh:mm (line 2)");
  }

  @Test
  void whoHasACaseThatNobodyDatedHasItAllTheSame() throws Exception {
    WorkOnFile work = read("number\n26-1\n", "case,employee\n26-1,101\n");

    CaseFile file = work.cases().get(0);

    assertThat(file.open()).describedAs("when it was open is not known").isEmpty();
    assertThat(file.assignments())
        .containsExactly(
            new CaseAssignment(
                "101", "", Instant.EPOCH, java.util.Optional.empty(), java.util.Optional.empty()));
    FeedReport report = report(work, FeedTable.CASE_ASSIGNMENTS);
    assertThat(report.rejectedRows()).isZero();
    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'from': 'from' is blank, and the case has no opening time (line 2)");
  }
}
