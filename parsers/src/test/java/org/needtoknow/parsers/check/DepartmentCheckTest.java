package org.needtoknow.parsers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Feed;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.table.BareWorkbook;

class DepartmentCheckTest {
  private Path folder;
  private DepartmentCheck check;

  @BeforeEach
  void run() throws Exception {
    URL url = DepartmentCheckTest.class.getResource("/departments/checked");
    folder = Path.of(url.toURI());
    check = DepartmentCheck.run(Department.read(folder));
  }

  @Test
  void logsAreToldFileByFile() {
    LogCheck log = check.logs().get(0);

    assertThat(log.counts().lookups()).isEqualTo(3);
    assertThat(log.rejected())
        .containsExactly(
            new LogCheck.Rejection(
                "line 5, cell 2", RejectReason.TIME_UNREADABLE, "time cannot be read"));
    assertThat(log.fields().blank()).containsExactly(LookupField.TERMINAL);
    assertThat(log.fields().notExported())
        .contains(LookupField.PURPOSE, LookupField.OUTCOME)
        .doesNotContain(LookupField.TERMINAL, LookupField.SUBJECT);
    assertThat(log.fields().masked()).containsOnlyKeys(LookupField.REASON, LookupField.SUBJECT);
    assertThat(log.fields().unknownColumns()).containsExactly("Camera Count");
    assertThat(log.counts().records()).isEqualTo(5);
  }

  @Test
  void aPatternThatFitsNoTimeIsTold(@TempDir Path other) throws Exception {
    department(other, "times: [dd.MM.yyyy]");
    Files.writeString(other.resolve("log-1.csv"), "User,When\nu,03/01/2026 10:00\n");

    assertThat(check(other).logs().get(0).problems())
        .containsExactly(
            "no lookup in it could be read: no time in column When is written in the form that"
                + " log.yaml gives (dd.MM.yyyy); compare the pattern with the file, letter by"
                + " letter");
  }

  @Test
  void aCopyIsToldAndEveryRecordOfABrokenFileIsCountedOnce(@TempDir Path other) throws Exception {
    department(other, "");
    byte[] log = Files.readAllBytes(other.resolve("log-1.csv"));
    Files.write(other.resolve("log-1-copy.csv"), log);
    Files.write(other.resolve("log-2.csv"), new byte[] {0, 1, 2, 0, 0, 7});
    Files.writeString(other.resolve("log-3.csv"), "User,When\n\"u,2026-03-01 10:00\nu\n");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      Random random = new Random(5);
      gzip.write("User,When\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 3000; i++) {
        String row = "u" + random.nextInt() + ",2026-03-01 10:00\n";
        gzip.write(row.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = packed.toByteArray();
    Files.write(other.resolve("log-4.csv.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(other.resolve("log-5.csv"), new byte[0]);

    DepartmentCheck check = check(other);

    assertThat(check.logs()).hasSize(6);
    assertThat(check.logs())
        .allSatisfy(
            file ->
                assertThat(file.counts().records())
                    .as(file.file())
                    .isEqualTo(
                        file.counts().lookups()
                            + file.counts().notLookups().values().stream().mapToLong(n -> n).sum()
                            + file.counts().rejected()));
    assertThat(check.logs().stream().filter(file -> file.file().equals("log-1.csv")))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.problems())
                    .containsExactly(
                        "is the same as log-1-copy.csv, byte for byte; its lookups count once"));
  }

  private static void department(Path folder, String times) throws Exception {
    Files.writeString(
        folder.resolve("log-1.csv"), "User,When\nu,2026-03-01 10:00\nu,2026-03-01 10:02\n");
    Files.writeString(
        folder.resolve("log.yaml"),
        "format: csv\n" + times + "\ncolumns: {account: User, time: When}\n");
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: dirty
        zone: America/New_York
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log-*}]
        """);
  }

  private static DepartmentCheck check(Path folder) throws Exception {
    return DepartmentCheck.run(Department.read(folder));
  }

  @Test
  void whatMatchesNothingIsTold() {
    assertThat(check.unmatched())
        .containsExactly(
            new Unmatched(Unmatched.Kind.USERNAME, "portal/ghost", 1, "portal-2026-03.csv"),
            new Unmatched(Unmatched.Kind.SYSTEM, "portals", 1, "accounts"),
            new Unmatched(Unmatched.Kind.OWNER, "E7", 1, "accounts"),
            new Unmatched(Unmatched.Kind.EMPLOYEE, "E5", 1, "case-assignments"),
            new Unmatched(Unmatched.Kind.EMPLOYEE, "E6", 1, "personnel"),
            new Unmatched(Unmatched.Kind.UNIT, "3A12", 2, "call-units"),
            new Unmatched(Unmatched.Kind.CASE, "26-8", 1, "case-assignments"),
            new Unmatched(Unmatched.Kind.CALL, "C7", 1, "call-units"),
            new Unmatched(Unmatched.Kind.CITED, "26-9", 1, "portal-2026-03.csv"),
            new Unmatched(Unmatched.Kind.UNASSIGNED, "26-2", 1, "cases"),
            new Unmatched(Unmatched.Kind.UNATTENDED, "C2", 1, "calls"));
  }

  @Test
  void aNumberCitedWithoutItsDashOrWithAWordIsOnFile(@TempDir Path other) throws Exception {
    department(other, "");
    Files.writeString(
        other.resolve("log.yaml"),
        "format: csv\ncolumns: {account: User, time: When, case_number: Case}\n");
    Files.writeString(
        other.resolve("log-1.csv"),
        """
        User,When,Case
        u,2026-03-01 10:00,2600001
        u,2026-03-01 11:00,Case #26-00001
        u,2026-03-01 12:00,26-00002
        """);
    Files.writeString(other.resolve("cases.csv"), "number,opened\n26-00001,2026-02-01\n");

    assertThat(check(other).unmatched())
        .filteredOn(one -> one.kind() == Unmatched.Kind.CITED)
        .extracting(Unmatched::what)
        .containsExactly("26-00002");
  }

  @Test
  void aTeamThatNobodyIsInIsTold(@TempDir Path other) throws Exception {
    Files.writeString(
        other.resolve("department.yaml"),
        """
        id: teams
        zone: UTC
        logs:
          - {system: ncic, style: ncic, files: a.log}
        """);
    Files.writeString(other.resolve("a.log"), "");
    Files.writeString(other.resolve("personnel.csv"), "id,last,first,unit\nE1,A,B,Records\n");
    Files.writeString(other.resolve("cases.csv"), "number,opened\n26-1,2026-02-01\n");
    Files.writeString(
        other.resolve("case-assignments.csv"), "case,team\n26-1,Drug TF\n26-1,Fraud TF\n");
    Files.writeString(
        other.resolve("work.csv"),
        "number,kind,unit,from\nA1,applicant,RECORDS,2026-02-01\nA2,permit,Permits,2026-02-01\n");
    assertThat(DepartmentCheck.run(Department.read(other)).unmatched())
        .describedAs("without a roster nothing is matched with it")
        .isEmpty();

    Files.writeString(
        other.resolve("units.csv"),
        "unit,kind,employee,from,to\nDrug TF,task force,E1,2026-02-01,2026-02-28\n");

    assertThat(DepartmentCheck.run(Department.read(other)).unmatched())
        .containsExactly(
            new Unmatched(Unmatched.Kind.TEAM, "FRAUD TF", 1, "case-assignments"),
            new Unmatched(Unmatched.Kind.TEAM, "Permits", 1, "work"));
  }

  @Test
  void peopleWithACommaBetweenThemAreAnsweredWithTheSemicolon(@TempDir Path other)
      throws Exception {
    Files.writeString(
        other.resolve("department.yaml"),
        """
        id: commas
        zone: UTC
        logs:
          - {system: ncic, style: ncic, files: a.log}
        """);
    Files.writeString(other.resolve("a.log"), "");
    Files.writeString(other.resolve("personnel.csv"), "id,last,first\nE1,A,B\nE2,C,D\n");
    Files.writeString(
        other.resolve("restrictions.csv"),
        "id,record_kind,record_number,allowed\nR1,case,26-1,\"E1,E2\"\n");

    String text = CheckText.of(DepartmentCheck.run(Department.read(other)));

    assertThat(text)
        .contains("E1,E2 (1 in restrictions; separate several by ';')")
        .contains("column 'allowed': contains a comma; separate the entries of a");
  }

  @Test
  void whatIsTypedWhereANumberBelongsIsToldByItsPlace(@TempDir Path other) throws Exception {
    department(other, "");
    Files.writeString(
        other.resolve("log.yaml"),
        "format: csv\ncolumns: {account: User, time: When, case_number: Case}\n");
    Files.writeString(
        other.resolve("log-1.csv"),
        "User,When,Case\nu,2026-03-01 10:00,asked by Jane Roe\nu,2026-03-01 10:00,1969-12-31\n"
            + "u,2026-03-01 10:00,26-77\n");
    Files.writeString(other.resolve("personnel.csv"), "id,last,first\n301,A,B\n302,C,D\n");
    Files.writeString(other.resolve("cases.csv"), "number,opened\nRoe v. Poe,2026-02-01\n");
    Files.writeString(other.resolve("calls.csv"), "number,created\nC1,2026-02-01 10:00\n");
    Files.writeString(
        other.resolve("call-units.csv"),
        "call,employee,dispatched\nC1,0301,\nC1,301.0,\nC1,\"Roe, Jane\",\nF1,301,\n");
    Files.writeString(
        other.resolve("call-parties.csv"),
        "call,role,last,first\nF1,driver,Poe,Max\nstopped Jane Roe,driver,Poe,Max\n");

    DepartmentCheck check = check(other);

    assertThat(check.unmatched())
        .containsExactlyInAnyOrder(
            new Unmatched(Unmatched.Kind.EMPLOYEE, "0301, which may be 301", 1, "call-units"),
            new Unmatched(Unmatched.Kind.EMPLOYEE, "301.0, which may be 301", 1, "call-units"),
            new Unmatched(Unmatched.Kind.EMPLOYEE, "a text that is not a number", 1, "call-units"),
            new Unmatched(Unmatched.Kind.CALL, "F1", 2, "call-parties, call-units"),
            new Unmatched(
                Unmatched.Kind.CALL, "the text in line 3 of call-parties", 1, "call-parties"),
            new Unmatched(Unmatched.Kind.CITED, "the text in line 2 of log-1.csv", 1, "log-1.csv"),
            new Unmatched(Unmatched.Kind.CITED, "the text in line 3 of log-1.csv", 1, "log-1.csv"),
            new Unmatched(Unmatched.Kind.CITED, "26-77", 1, "log-1.csv"),
            new Unmatched(
                Unmatched.Kind.UNASSIGNED, "the text in line 2 of cases.csv", 1, "cases"));
    assertThat(CheckText.of(check)).doesNotContainIgnoringCase("Roe", "Jane", "1969");
  }

  @Test
  void thePlaceInARejectedRecordIsCountedAsItsFileIsLaidOut(@TempDir Path other) throws Exception {
    Files.writeString(
        other.resolve("department.yaml"),
        """
        id: places
        zone: UTC
        logs:
          - {system: ncic, style: ncic, files: a.log}
          - {system: collect, style: collect, zone: UTC, files: b.csv}
          - {system: rejis, style: rejis, zone: UTC, files: c.txt}
          - {system: portal, mapping: d.yaml, zone: UTC, files: d.xlsx}
        """);
    Files.writeString(
        other.resolve("a.log"), "2026-03-01 14:05:07.42|NCIC|UP|1|T|U|1N01A.QW.VT0010100.NAM/D\n");
    Files.writeString(other.resolve("b.csv"), "User ID,Date/Time\njsmith,soon\n");
    Files.writeString(other.resolve("c.txt"), "03/01/26 99:05:07 JSMITH\n");
    Files.writeString(
        other.resolve("d.yaml"), "format: xlsx\ncolumns: {account: User, time: When}\n");
    Files.write(
        other.resolve("d.xlsx"),
        new BareWorkbook(BareWorkbook.row(1, "User", "When") + BareWorkbook.row(7, "u", "soon"))
            .bytes());

    assertThat(DepartmentCheck.run(Department.read(other)).logs())
        .extracting(log -> log.rejected().get(0).place())
        .containsExactly(
            "line 1, field 3", "line 2, cell 2", "line 1, character 1", "row 7, cell 2");
  }

  @Test
  void everyMissingFeedSaysWhatItCosts() {
    assertThat(check.missing())
        .extracting(MissingFeed::feed)
        .containsExactly(
            Feed.CREDENTIAL_EVENTS,
            Feed.UNITS,
            Feed.CALLS,
            Feed.RELATIONSHIPS,
            Feed.RESTRICTIONS,
            Feed.WORK);
    assertThat(check.missing().get(5).templates())
        .containsExactly(Template.ROLE_DUTY, Template.LOOKOUT, Template.WORK_QUEUE);
    assertThat(check.missing().get(5).cost()).contains("UNDETERMINED");
  }

  @Test
  void theTextIsAsItShouldBe() throws Exception {
    String golden = Files.readString(folder.resolve("../checked.txt"), StandardCharsets.UTF_8);

    assertThat(CheckText.of(check)).isEqualTo(golden);
  }

  @Test
  void theTextFitsTheTerminalAndNamesNobody() {
    assertThat(CheckText.of(check).lines()).allMatch(line -> line.length() <= 80);
    assertThat(CheckText.of(check))
        .doesNotContainIgnoringCase("ABC123")
        .doesNotContain("Jane", "Doe");
  }
}
