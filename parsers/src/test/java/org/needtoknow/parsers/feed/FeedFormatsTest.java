package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.needtoknow.parsers.table.BareWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.table.BareWorkbook;
import org.needtoknow.parsers.work.WorkOnFile;

/** The same rows in every format and packing. */
class FeedFormatsTest {
  @TempDir Path folder;
  private String more = "";

  @BeforeEach
  void log() throws Exception {
    Files.writeString(folder.resolve("log.csv"), "User,When\n");
    Files.writeString(
        folder.resolve("log.yaml"), "format: csv\ncolumns: {account: User, time: When}\n");
  }

  private Department department() throws Exception {
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: formats
        zone: America/New_York
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
        """
            + more);
    return Department.read(folder);
  }

  @Test
  void aWorkbookIsReadWithItsDatesAndNumbers() throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("personnel-2026.xlsx"));
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("People");
      String[] names = {"ID", "Last", "DOB", "Hired", "Badge"};
      for (int i = 0; i < names.length; i++) {
        sheet.value(0, i, names[i]);
      }
      sheet.value(1, 0, 1042);
      sheet.value(1, 1, "Doe");
      sheet.value(1, 2, LocalDate.of(1980, 2, 3));
      sheet.style(1, 2).format("m/d/yyyy").set();
      sheet.value(1, 3, "2010-05-01");
      sheet.value(1, 4, 7.5);
    }

    Employee employee = DirectoryReader.read(department()).directory().employees().get(0);

    assertThat(employee.id()).isEqualTo("1042");
    assertThat(employee.identity().dateOfBirth()).contains(LocalDate.of(1980, 2, 3));
    assertThat(employee.hired()).contains(LocalDate.of(2010, 5, 1));
    assertThat(employee.badge()).isEqualTo("7.5");
  }

  @Test
  void timesInAWorkbookAreOnTheWall() throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("calls.xlsx"));
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Calls");
      sheet.value(0, 0, "Number");
      sheet.value(0, 1, "Created");
      sheet.value(1, 0, "C1");
      sheet.value(1, 1, LocalDateTime.of(2026, 3, 1, 14, 5, 7));
      sheet.style(1, 1).format("m/d/yy h:mm").set();
    }

    CallForService call = WorkOnFile.read(department()).calls().get(0);

    assertThat(call.created()).isEqualTo(Instant.parse("2026-03-01T19:05:07Z"));
    assertThat(call.source().line()).isEqualTo(2);
  }

  @Test
  void aWorkbookWithoutStylesIsReadAndItsBareNumbersAreNoDates() throws Exception {
    Files.write(
        folder.resolve("personnel.xlsx"),
        new BareWorkbook(
                row(1, "Id", "Last", "Hired", "DOB")
                    + "<row r=\"2\"><c><v>1042</v></c>"
                    + "<c t=\"inlineStr\"><is><t>Doe</t></is></c>"
                    + "<c t=\"inlineStr\"><is><t>2010-05-01</t></is></c>"
                    + "<c><v>29254</v></c></row>")
            .bytes());

    DirectoryRead read = DirectoryReader.read(department());

    Employee employee = read.directory().employees().get(0);
    assertThat(employee.id()).isEqualTo("1042");
    assertThat(employee.hired()).contains(LocalDate.of(2010, 5, 1));
    assertThat(employee.identity().dateOfBirth()).isEmpty();
    assertThat(read.reports().get(0).problems()).isEmpty();
    assertThat(read.reports().get(0).warnings())
        .containsExactly(
            new FeedWarning(
                RowProblem.BARE_NUMBER,
                "DOB",
                "is a bare number, which can mean several dates; format the column as a date; read"
                    + " as blank; write it YYYY-MM-DD",
                2,
                1));
  }

  @Test
  void aMappingMayNameTheCountOfDays() throws Exception {
    Files.write(
        folder.resolve("calls.xlsx"),
        new BareWorkbook(
                row(1, "Inc", "Rcvd") + "<row r=\"2\"><c><v>7</v></c><c><v>46082.5</v></c></row>")
            .bytes());
    Files.writeString(
        folder.resolve("calls.yaml"),
        "format: xlsx\ntimes: [excel]\ncolumns: {number: Inc, created: Rcvd}\n");
    more = "feeds: {calls: {mapping: calls.yaml}}\n";

    CallForService call = WorkOnFile.read(department()).calls().get(0);

    assertThat(call.created()).isEqualTo(Instant.parse("2026-03-01T17:00:00Z"));
  }

  @Test
  void linesOfJsonMayLeaveOutWhatIsBlankAndBringItLater() throws Exception {
    Files.writeString(
        folder.resolve("personnel.jsonl"),
        """
        {"id":"E1","last":"Doe"}
        {"id":"E2","last":"Poe","badge":"7"}
        {"id":"E3","last":"Roe","unit":"Patrol","aliases":"Rowe, Ann"}
        {"last":"Loe","badge":"8","id":"E4","unit":"Traffic"}
        """);
    Department department = department();

    DirectoryRead read = DirectoryReader.read(department);

    assertThat(read.directory().employees())
        .extracting(Employee::id, Employee::badge, Employee::unit)
        .containsExactlyInAnyOrder(
            tuple("E1", "", ""),
            tuple("E2", "7", ""),
            tuple("E3", "", "Patrol"),
            tuple("E4", "8", "Traffic"));
    assertThat(read.reports())
        .filteredOn(report -> report.file().equals("personnel.jsonl"))
        .singleElement()
        .satisfies(report -> assertThat(report.header().blank()).isEmpty());
  }

  @Test
  void archivesAndGzipAddUpAndATruncatedOneSaysSo() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("personnel.zip")))) {
      zip.putNextEntry(new ZipEntry("january.csv"));
      zip.write("id,last\nE1,Doe\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("february.jsonl"));
      zip.write("{\"id\":\"E2\",\"last\":\"Poe\"}\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("letter.doc"));
      zip.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      StringBuilder rows = new StringBuilder("id,last\n");
      for (int i = 0; i < 2000; i++) {
        rows.append("G").append(i).append(",").append(Integer.toHexString(i * 7919)).append("\n");
      }
      gzip.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = packed.toByteArray();
    Files.write(folder.resolve("personnel-more.csv.gz"), Arrays.copyOf(whole, whole.length - 20));

    DirectoryRead read = DirectoryReader.read(department());

    assertThat(read.directory().employees()).extracting(Employee::id).contains("E1", "E2", "G0");
    assertThat(read.reports())
        .anySatisfy(
            report -> {
              assertThat(report.file()).isEqualTo("personnel-more.csv.gz");
              assertThat(report.problems())
                  .anyMatch(words -> words.startsWith("compressed data end early"));
              assertThat(report.accepted()).isGreaterThan(100);
            })
        .anySatisfy(
            report ->
                assertThat(report.problems())
                    .contains("is not a table (csv, xlsx or jsonl); it was not read"));
  }

  @Test
  void aMappedCallInTheHourThatIsDoubledCoversBothPasses() throws Exception {
    Files.writeString(
        folder.resolve("cad.csv"),
        """
        Inc,Rcvd,Done
        25-9,11/02/25 01:50:00,11/02/25 01:10:00
        """);
    Files.writeString(
        folder.resolve("cad.yaml"),
        """
        format: csv
        zone: America/Chicago
        times: [MM/dd/yy HH:mm:ss]
        columns: {number: Inc, created: Rcvd, closed: Done}
        """);
    more = "feeds:\n  calls: {files: cad.csv, mapping: cad.yaml}\n";

    CallForService call = WorkOnFile.read(department()).calls().get(0);

    assertThat(call.created()).isEqualTo(Instant.parse("2025-11-02T06:50:00Z"));
    assertThat(call.closed()).contains(Instant.parse("2025-11-02T07:10:00Z"));
  }

  @Test
  void aMappedFeedBecomesOurColumns() throws Exception {
    Files.createDirectories(folder.resolve("cad"));
    Files.writeString(
        folder.resolve("cad/export.csv"),
        """
        Inc No|Call Type|Rcvd|Unit|Disp|Arr
        26-1|NOISE|03/01/26 23:50:00|3A12|03/01/26 23:51:00|.
        26-1|NOISE|03/01/26 23:50:00|3A13|03/01/26 23:52:00|03/02/26 00:04:00
        26-2|STOP|soon|3A13||
        """);
    Files.writeString(
        folder.resolve("calls.yaml"),
        """
        format: csv
        zone: America/Chicago
        times: [MM/dd/yy HH:mm:ss]
        columns:
          number: Inc No
          nature: Call Type
          created: Rcvd
          officer_initiated: {column: Call Type, values: {STOP: yes}, otherwise: no}
        """);
    Files.writeString(
        folder.resolve("units.yaml"),
        """
        format: csv
        zone: America/Chicago
        times: [MM/dd/yy HH:mm:ss]
        columns:
          call: Inc No
          unit: Unit
          dispatched: Disp
          arrived: Arr
        """);
    more =
        """
        feeds:
          calls: {files: cad/export.csv, mapping: calls.yaml}
          call-units: {files: cad/export.csv, mapping: units.yaml}
        """;

    WorkOnFile work = WorkOnFile.read(department());

    assertThat(work.calls()).hasSize(1);
    CallForService call = work.calls().get(0);
    assertThat(call.created()).isEqualTo(Instant.parse("2026-03-02T05:50:00Z"));
    assertThat(call.officerInitiated()).isFalse();
    assertThat(call.units()).hasSize(2);
    assertThat(call.units().get(0).arrived()).isEmpty();
    assertThat(call.units().get(1).arrived()).contains(Instant.parse("2026-03-02T06:04:00Z"));
    assertThat(work.reports().get(0).rejected()).extracting(RejectedRow::line).containsExactly(4L);
    assertThat(work.reports().get(0).header().unknown()).containsExactly("Unit", "Disp", "Arr");
  }
}
