package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.parsers.check.CheckText;
import org.needtoknow.parsers.check.DepartmentCheck;
import org.needtoknow.parsers.coverage.CoverageReader;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.work.WorkOnFile;

/**
 * Files that are cut off, unclosed or without a heading: whole rows are read, the rest is reported.
 */
class BrokenFeedsTest {
  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    Files.writeString(folder.resolve("log-1.csv"), "User,When\nu,2026-03-01 10:00\n");
    Files.writeString(
        folder.resolve("log.yaml"), "format: csv\ncolumns: {account: User, time: When}\n");
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: broken
        zone: America/New_York
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log-*.csv}]
        """);
  }

  private DirectoryRead read() throws Exception {
    return DirectoryReader.read(Department.read(folder));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void theRowInWhichAFileIsCutOffIsNotReadAsIfItWereWhole() throws Exception {
    StringBuilder rows = new StringBuilder("id,last,first,badge\n");
    Random random = new Random(20260301);
    for (int i = 0; i < 2000; i++) {
      rows.append("E").append(i).append(",").append(Long.toHexString(random.nextLong()));
      rows.append(",Jane,").append(1_000_000 + i).append("\n");
    }
    byte[] whole = gzip(rows.toString());
    for (int cut : new int[] {300, 400, 500, 600, 700}) {
      Files.write(folder.resolve("personnel.csv.gz"), Arrays.copyOf(whole, whole.length - cut));

      DirectoryRead read = read();

      FeedReport report = read.reports().get(0);
      assertThat(report.problems())
          .containsExactly(
              "compressed data end early; the feed counts as missing until the file is handed over"
                  + " whole");
      assertThat(report.accepted()).isGreaterThan(1000);
      assertThat(read.directory().employees())
          .allSatisfy(
              employee ->
                  assertThat(Long.parseLong(employee.badge()))
                      .isEqualTo(1_000_000 + Long.parseLong(employee.id().substring(1))));
      assertThat(report.rejected())
          .extracting(report::words)
          .containsExactly(
              "line " + (report.accepted() + 2) + ": row cut off where the file ends early");
    }
  }

  @Test
  void aFeedOfWhichAFileBreaksOffIsNotThereWhateverWasDeclared() throws Exception {
    Files.writeString(folder.resolve("calls.csv"), "number,created\nC1,2026-03-01 10:00\n");
    Files.writeString(
        folder.resolve("coverage.csv"), "feed,status,from,to\ncalls,complete,,2026-04-01\n");
    byte[] units = gzip("call,unit\n" + "C1,1A12\n".repeat(400));
    Files.write(folder.resolve("call-units.csv.gz"), units);

    assertThat(calls().present()).isTrue();

    Files.write(folder.resolve("call-units.csv.gz"), Arrays.copyOf(units, units.length - 12));

    assertThat(calls().present()).isFalse();
  }

  @Test
  void anArchiveOfWhichMembersAreLostIsNotWhole() throws Exception {
    Files.writeString(folder.resolve("calls.csv"), "number,created\nC1,2026-03-01 10:00\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int second;
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("march.csv"));
      zip.write("call,unit\nC1,1A12\n".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      second = bytes.size();
      zip.putNextEntry(new ZipEntry("april.csv"));
      zip.write("call,unit\nC1,1A13\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("call-units.zip"), bytes.toByteArray());
    assertThat(calls().present()).isTrue();

    Files.write(folder.resolve("call-units.zip"), Arrays.copyOf(bytes.toByteArray(), second + 12));

    assertThat(calls().present()).isFalse();
    assertThat(WorkOnFile.read(Department.read(folder)).reports())
        .filteredOn(report -> report.file().equals("call-units.zip"))
        .flatExtracting(FeedReport::problems)
        .containsExactly(
            "compressed data end early; the feed counts as missing until the file is handed over"
                + " whole");
  }

  private FeedCoverage calls() throws Exception {
    Department department = Department.read(folder);
    return CoverageReader.read(department, WorkOnFile.read(department).reports()).of(Feed.CALLS);
  }

  @Test
  void aLastRowWithoutALineEndIsReadWhereNothingWasCut() throws Exception {
    Files.write(folder.resolve("personnel.csv.gz"), gzip("id,last,first\nE1,Doe,Jane"));

    assertThat(read().directory().employees()).extracting(Employee::id).containsExactly("E1");
  }

  @Test
  void aQuotationMarkIsClosedInItsRowOrCostsItsRow() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        "id,last,first\nE1,Doe,\"Jane\nE2,\"Poe\",Max\nE3,Roe,6\"7\nE4,Loe,\"Tom");

    DirectoryRead read = read();

    assertThat(read.directory().employees()).extracting(Employee::id).containsExactly("E2", "E3");
    assertThat(read.reports().get(0).rejected())
        .extracting(RejectedRow::line)
        .containsExactly(2L, 5L);
  }

  @Test
  void aRowThatWasTakenForTheHeadingIsNotRepeatedInWords() throws Exception {
    Files.writeString(
        folder.resolve("personnel-1.csv"), "id,\"last,first\nE1,Doe,Jane\nE2,Poe,Max\n");
    Files.writeString(folder.resolve("personnel-2.csv"), "E3,Roe,Ann\nE4,Loe,Tom\n");
    Files.writeString(folder.resolve("duty-1.csv"), "Emp,Kind,From,To\n");
    Files.writeString(folder.resolve("duty-2.csv"), "Doe,shift,2026-03-01,2026-03-01\n");
    Files.writeString(
        folder.resolve("duty.yaml"),
        "format: csv\ncolumns: {employee: Emp, kind: Kind, from: From, to: To}\n");
    Files.writeString(
        folder.resolve("department.yaml"),
        Files.readString(folder.resolve("department.yaml"))
            + "feeds: {duty: {mapping: duty.yaml}}\n");
    Files.writeString(
        folder.resolve("log-2.csv"), "User,\"When\nuser7,2026-03-01 10:00\nv,2026-03-01 11:00\n");

    DepartmentCheck check = DepartmentCheck.run(Department.read(folder));

    assertThat(check.feeds())
        .filteredOn(feed -> !feed.file().equals("duty-1.csv"))
        .allSatisfy(
            feed ->
                assertThat(feed.toLookAt())
                    .contains(
                        "has no header row with column names such as "
                            + (feed.file().startsWith("duty") ? "emp, from, kind, to" : "id")
                            + "; the feed counts as missing until it has one"))
        .hasSize(3);
    assertThat(CheckText.of(check) + check.feeds().stream().map(FeedReport::toLookAt).toList())
        .doesNotContain("Doe", "Jane", "Roe", "Ann", "user7");
  }

  @Test
  void aSurnameThatIsTheNameOfAColumnMakesNoRowOfColumnNames() throws Exception {
    Files.writeString(
        folder.resolve("case-parties.csv"),
        "26-01300,suspect,Case,QUILLA,1969-12-31,,,ZZ1234\n26-2,victim,Roe,Ann,,,,\n");
    Files.writeString(folder.resolve("cases.csv"), "number,opened\n26-2,2026-01-01\n");
    Files.writeString(
        folder.resolve("duty.csv"),
        "Report of Jane Roe 1970-01-01,,,\nemployee,kind,from,to\n101,shift,2026-03-01,\n");
    Files.writeString(
        folder.resolve("units.csv"),
        "unit,employee,from,to,Roe 1970-01-01\n1A,101,2026-03-01,2026-03-02,x\n");

    DepartmentCheck check = DepartmentCheck.run(Department.read(folder));

    assertThat(check.feeds())
        .filteredOn(feed -> feed.file().equals("case-parties.csv"))
        .singleElement()
        .satisfies(
            feed -> {
              assertThat(feed.accepted()).isZero();
              assertThat(feed.problems())
                  .containsExactly(
                      "has no header row with column names such as case; the feed counts as missing"
                          + " until it has one");
              assertThat(feed.header().unknown()).isEmpty();
            });
    assertThat(check.feeds())
        .filteredOn(feed -> feed.file().equals("duty.csv"))
        .flatExtracting(FeedReport::problems)
        .containsExactly(
            "has no header row with column names such as employee, kind, from, to; the feed counts"
                + " as missing until it has one; line 2 looks like the header row: delete what is"
                + " above it, or give its number as heading in a mapping");
    assertThat(check.feeds())
        .filteredOn(feed -> feed.file().equals("units.csv"))
        .flatExtracting(report -> report.header().unknown())
        .containsExactly("number 5");
    assertThat(check.coverage().of(Feed.CASES).present()).isFalse();
    assertThat(CheckText.of(check) + check.feeds().stream().map(FeedReport::toLookAt).toList())
        .doesNotContain("QUILLA", "1969", "ZZ1234", "1970", "Roe");
  }

  @Test
  void aRequiredColumnThatIsNotThereIsToldOnceWithWhatItMayBe() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        "Employee No,last,first,badge\n101,Roe,Ann,31\n102,Poe,Max,32\n");
    Files.writeString(folder.resolve("accounts.csv"), "system,usrname,owner\nncic,a,101\n");

    DirectoryRead read = read();

    assertThat(read.reports().get(0).problems())
        .containsExactly(
            "has no column 'id', without which no row can be read; is it 'Employee No'?");
    assertThat(read.reports().get(0).rejected())
        .extracting(RejectedRow::reason)
        .containsOnly("the file has no such column");
    assertThat(read.reports().get(0).header().blank()).isEmpty();
    assertThat(read.reports().get(1).problems())
        .containsExactly(
            "has no column 'username', without which no row can be read; did you mean"
                + " \"usrname\"?");
  }

  @Test
  void aColumnIsBlankOnlyWhereItsCellsAre() throws Exception {
    Files.writeString(folder.resolve("calls.csv"), "number,created\nC1,2026-03-01 10:00\n");
    Files.writeString(
        folder.resolve("call-units.csv"),
        "call,unit,dispatched,arrived,cleared\nC2,1A,2026-03-01 10:00,2026-03-01 10:10,\n");

    List<FeedReport> reports = WorkOnFile.read(Department.read(folder)).reports();

    assertThat(reports)
        .filteredOn(report -> report.file().equals("call-units.csv"))
        .flatExtracting(report -> report.header().blank())
        .containsExactly("cleared");
  }

  @Test
  void twoObjectsInALineAndAKeyThatStandsTwiceAreTold() throws Exception {
    Files.writeString(
        folder.resolve("personnel.jsonl"),
        """
        {"id":"E1","last":"Doe"}
        {"id":"E2","last":"Doe"}{"id":"E3","last":"Doe"}
        {"id":"E4","last":"Doe","last":"Roe"}
        """);

    DirectoryRead read = read();

    assertThat(read.directory().employees()).extracting(Employee::id).containsExactly("E1");
    assertThat(read.reports().get(0).rejected())
        .extracting(RejectedRow::reason)
        .containsExactly("not one JSON object", "a key appears twice");
  }
}
