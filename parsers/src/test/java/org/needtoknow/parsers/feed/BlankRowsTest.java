package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.parsers.table.BareWorkbook.row;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.parsers.check.CheckText;
import org.needtoknow.parsers.check.DepartmentCheck;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.table.BareWorkbook;

/** A row of empty cells counts as a blank row, as a clerk sees it, and not as a row. */
class BlankRowsTest {
  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    Files.writeString(folder.resolve("log.csv"), "User,When\n,\n\nu,2026-03-01 10:00\n");
    Files.writeString(
        folder.resolve("log.yaml"), "format: csv\ncolumns: {account: User, time: When}\n");
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: blanks
        zone: America/New_York
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
        """);
  }

  private DirectoryRead read() throws Exception {
    return DirectoryReader.read(Department.read(folder));
  }

  private void isReadWithBlankRows(DirectoryRead read, long blank) {
    assertThat(read.directory().employees()).extracting(Employee::id).containsExactly("E1", "E2");
    assertThat(read.reports())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.rejected()).isEmpty();
              assertThat(report.problems()).isEmpty();
              assertThat(report.rows()).isEqualTo(2);
              assertThat(report.totals().blank()).isEqualTo(blank);
            });
  }

  @Test
  void rowsOfCommasAreBlankRows() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        ",,\nid,last,first\n,,\nE1,Doe,Jane\n , ,\n\"\",\"\",\"\"\n\nE2,Poe,Max\n,,,,,\n");

    isReadWithBlankRows(read(), 4);
  }

  @Test
  void rowsOfEmptyCellsInAWorkbookAreBlankRows() throws Exception {
    Files.write(
        folder.resolve("personnel.xlsx"),
        new BareWorkbook(
                row(1, "", "", "")
                    + row(2, "id", "last", "first")
                    + row(3, "E1", "Doe", "Jane")
                    + row(4, "", " ", "")
                    + "<row r=\"5\"><c/><c s=\"1\"/></row>"
                    + row(9, "E2", "Poe", "Max"))
            .bytes());

    isReadWithBlankRows(read(), 2);
  }

  @Test
  void objectsOfNothingAreBlankRows() throws Exception {
    Files.writeString(
        folder.resolve("personnel.jsonl"),
        "{\"id\":\"E1\",\"last\":\"Doe\"}\n{}\n{\"id\":\"\",\"last\":null}\n"
            + "{\"id\":\"E2\",\"last\":\"Poe\"}\n");

    isReadWithBlankRows(read(), 2);
  }

  @Test
  void coverageMayHaveThemToo() throws Exception {
    Files.writeString(
        folder.resolve("coverage.csv"),
        "feed,status,from,to,reason\n,,,,\nduty,not kept,,,\n,,,,\n");

    assertThat(Department.read(folder).coverage()).hasSize(1);
  }

  @Test
  void theCheckTellsThemAndALogGoesOnRejectingThem() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"), "id,last,first\nE1,Doe,Jane\n,,\n,Poe,Max\n");

    DepartmentCheck check = DepartmentCheck.run(Department.read(folder));

    assertThat(CheckText.of(check)).contains("2 rows, 1 of them read; also 1 blank row\n");
    assertThat(check.logs().get(0).counts().rejected()).isEqualTo(1);
    assertThat(check.logs().get(0).counts().notLookups()).containsEntry("blank line", 1L);
  }
}
