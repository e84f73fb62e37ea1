package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedWarning;

/** An entry that is open in one month's export may have ended in the next one. */
class OverlappingExportsTest {
  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    write("log.csv", "User,When\nuser7,2026-03-01 10:00\n");
    write("log.yaml", "format: csv\ncolumns: {account: User, time: When}\n");
    write(
        "department.yaml",
        """
        id: town
        zone: UTC
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
        """);
    write("personnel.csv", "id,last,first\nE1,Doe,Jane\n");
    write("cases-1.csv", "number,opened\n26-1,2026-01-02\n");
    write("calls-1.csv", "number,created\nC1,2026-01-31 23:00\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void anAssignmentThatEndedMeanwhileIsOver() throws Exception {
    write("case-assignments-1.csv", "case,employee,from,to\n26-1,E1,2026-01-02,\n");
    write(
        "case-assignments-2.csv",
        "case,employee,from,to\n26-1,E1,2026-01-02,2026-02-10\n26-1,E1,2026-03-01,\n");

    assertThat(WorkOnFile.read(Department.read(folder)).cases())
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.assignments())
                    .extracting(a -> a.to().map(Instant::toString).orElse(""))
                    .containsExactly("2026-02-11T00:00:00Z", ""));
  }

  @Test
  void aUnitThatClearedMeanwhileWasThereOnceAndOneThatCameBackTwice() throws Exception {
    String head = "call,employee,dispatched,arrived,cleared\n";
    write("call-units-1.csv", head + "C1,E1,2026-01-31 23:01,23:09,\n");
    write(
        "call-units-2.csv",
        head + "C1,E1,2026-01-31 23:01,23:09,23:50\nC1,E1,2026-02-01 00:20,00:30,00:40\n");

    assertThat(WorkOnFile.read(Department.read(folder)).calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.units())
                    .extracting(unit -> unit.cleared().map(Instant::toString).orElse(""))
                    .containsExactly("2026-01-31T23:50:00Z", "2026-02-01T00:40:00Z"));
  }

  @Test
  void accountsTiesAndLeaveEndToo() throws Exception {
    write("accounts-1.csv", "system,username,owner,from,to\nportal,user7,E1,2025-01-01,\n");
    write(
        "accounts-2.csv", "system,username,owner,from,to\nportal,user7,E1,2025-01-01,2026-02-01\n");
    write("relationships-1.csv", "employee,kind,last,first\nE1,household,Roe,Ann\n");
    write("relationships-2.csv", "employee,kind,last,first,to\nE1,household,Roe,Ann,2026-02-01\n");
    write("duty-1.csv", "employee,kind,from,to\nE1,leave,2026-02-01,2026-02-20\n");
    write("duty-2.csv", "employee,kind,from,to\nE1,leave,2026-02-01,2026-02-08\n");

    DirectoryRead read = DirectoryReader.read(Department.read(folder));

    assertThat(read.directory().accounts())
        .singleElement()
        .satisfies(account -> assertThat(account.to()).isPresent());
    assertThat(read.directory().relationships())
        .singleElement()
        .satisfies(tie -> assertThat(tie.to()).isPresent());
    assertThat(read.directory().duty())
        .singleElement()
        .satisfies(leave -> assertThat(leave.to()).isEqualTo("2026-02-09T00:00:00Z"));
    assertThat(read.reports())
        .filteredOn(report -> report.file().equals("accounts-2.csv"))
        .flatExtracting(FeedReport::warnings)
        .extracting(FeedWarning::reason)
        .containsExactly("replaces an earlier row");
  }

  @Test
  void aFileThatReplacesMostOfAnotherIsTold() throws Exception {
    StringBuilder cases = new StringBuilder("number,opened,closed\n");
    StringBuilder old = new StringBuilder("number,opened,closed\n");
    StringBuilder duty = new StringBuilder("employee,kind,from,to\n");
    for (int i = 10; i < 20; i++) {
      cases.append("26-").append(i).append(",2026-01-02,\n");
      old.append("26-").append(i).append(i < 16 ? ",2025-01-02,2025-02-01\n" : ",2026-01-02,\n");
      duty.append("E1,shift,2026-01-").append(i).append(" 06:00,14:00\n");
    }
    Files.delete(folder.resolve("cases-1.csv"));
    write("cases.csv", cases.toString());
    write("cases_old.csv", old.toString());
    write("calls-2.csv", "number,created\nC1,2026-01-31 23:00\n");
    write("duty.csv", duty.toString());
    write("duty-copy.csv", duty.toString());
    write("duty_old.csv", duty.toString().replace("14:00", "15:00"));
    write("units-2026-01.csv", duty.toString().replace("kind", "unit"));
    write("units-2026-02.csv", duty.toString().replace("kind", "unit").replace("14:00", "15:00"));

    Department department = Department.read(folder);
    DirectoryRead read = DirectoryReader.read(department);

    assertThat(WorkOnFile.read(department).reports())
        .filteredOn(report -> !report.problems().isEmpty())
        .extracting(report -> report.file() + ": " + report.problems())
        .containsExactly(
            "cases_old.csv: [replaces 6 of 10 rows of cases.csv, because its name sorts after it;"
                + " remove the file that is out of date]");
    assertThat(read.reports())
        .filteredOn(report -> !report.problems().isEmpty())
        .extracting(report -> report.file() + ": " + report.problems())
        .containsExactly(
            "duty_old.csv: [replaces 10 of 10 rows of duty.csv, because its name sorts after it;"
                + " remove the file that is out of date]");
  }

  @Test
  void twoPeopleOfOnePersonnelNumberAreAProblem() throws Exception {
    write(
        "personnel.csv",
        """
        id,last,first,dob
        E1,Doe,Jane,1980-01-02
        E2,Poe,Max,1981-01-02
        E3,Loe,Ann,1982-01-02
        E1,Roe,Jane,1980-01-02
        E2,Moe,Tom,1970-01-02
        E3,Loe,Ann,1982-02-01
        """);

    FeedReport report = DirectoryReader.read(Department.read(folder)).reports().get(0);

    assertThat(report.problems())
        .containsExactly(
            "the personnel number in line 6 is that of another person in line 3 of personnel.csv,"
                + " who is lost by this; give each person a number of their own");
  }
}
