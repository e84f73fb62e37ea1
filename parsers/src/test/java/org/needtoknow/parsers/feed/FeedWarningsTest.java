package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.parsers.table.BareWorkbook.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.table.BareWorkbook;

/** The warning for an unreadable cell: its place and what it should hold, never its content. */
class FeedWarningsTest {
  private static final String KNOWN_DUTY =
      "known are shift, overtime, detail, court, training, leave, suspension";

  @TempDir Path folder;
  private String more = "";

  @BeforeEach
  void log() throws Exception {
    Files.writeString(folder.resolve("log.csv"), "User,When\n");
    Files.writeString(
        folder.resolve("log.yaml"), "format: csv\ncolumns: {account: User, time: When}\n");
  }

  private FeedReport report() throws Exception {
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: warnings
        zone: America/New_York
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
        """
            + more);
    List<FeedReport> reports = DirectoryReader.read(Department.read(folder)).reports();
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @Test
  void aWordThatIsNotKnownIsToldWithTheWordsThatAre() throws Exception {
    Files.writeString(
        folder.resolve("duty.csv"),
        """
        Employee,Kind,From,To
        101,Jansen,2026-03-01 06:00,14:00
        101,shfit,2026-03-02 06:00,14:00
        101,overtimes,2026-03-03 06:00,14:00
        101,curt,2026-03-04 06:00,14:00
        101,of,2026-03-05 06:00,14:00
        """);

    FeedReport report = report();

    assertThat(report.rejected())
        .extracting(report::words)
        .containsExactly(
            "line 2, column 'Kind': is not a known word; " + KNOWN_DUTY,
            "line 3, column 'Kind': is not a known word; " + KNOWN_DUTY,
            "line 4, column 'Kind': is not a known word; did you mean 'overtime'?; " + KNOWN_DUTY,
            "line 5, column 'Kind': is not a known word; did you mean 'court'?; " + KNOWN_DUTY,
            "line 6, column 'Kind': is not a known word; " + KNOWN_DUTY);
    assertThat(report.toLookAt())
        .containsExactly(
            "5 of 5 rows could not be read; line 2, column 'Kind': is not a known word; "
                + KNOWN_DUTY
                + "; that is so many that the feed counts as missing");
  }

  @Test
  void aWarningNamesTheFirstLineAndTheWayOut() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        """
        id,last,first,Date of  Birth,DOB,hired
        E1,Doe,Jane,,1980-02-03,2010-05-01
        E2,Poe,Max,,31/12/1980,soon
        E3,Roe,Ann,,1980-02-30,2010-05-01
        E4,Loe,Tom,,1981-02-30,2010-05-01
        """);

    FeedReport report = report();

    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'DOB': has the day before the month; read as blank; write it YYYY-MM-DD"
                + " (line 3)",
            "column 'DOB': is not a date that exists; read as blank; write it YYYY-MM-DD"
                + " (2, first in line 4)",
            "column 'hired': is not a date or time that is understood; read as blank; write it"
                + " YYYY-MM-DD (line 3)");
    assertThat(report.toString() + report.warnings())
        .doesNotContain("31/12/1980", "1980-02-30", "soon", "Poe");
  }

  @Test
  void daysThatStandBeforeTheirMonthsMakeTheOtherDatesDoubtful() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        """
        id,last,first,DOB,hired
        E1,Doe,Jane,31/12/1980,13/02/2010
        E2,Poe,Max,20/11/1981,02/13/2010
        E3,Roe,Ann,05/06/1982,02/13/2010
        E4,Loe,Tom,25/12/1983,02/13/2010
        """);

    FeedReport report = report();

    assertThat(report.problems())
        .containsExactly(
            "dates in column 'DOB' have the day before the month (3); those up to the 12th were"
                + " read as month before day: write them YYYY-MM-DD, or give their pattern"
                + " (dd/MM/yyyy) in a mapping");
  }

  @Test
  void aPlateIsReadWithTheStateThatStandsInItsCell() throws Exception {
    Files.writeString(
        folder.resolve("restrictions.csv"),
        """
        id,plate,plate_state,oln,oln_state
        R1,QQQ111/VT,,1,New Hampshire
        R2,QQQ222,Vermont,,
        R3,QQQ333/XX,,,
        R4,QQQ444,Vermnt,,
        """);

    FeedReport report = report();

    assertThat(DirectoryReader.read(Department.read(folder)).directory().restrictions())
        .extracting(Restriction::vehicle)
        .containsExactly(
            new VehicleIdentity("QQQ111", "VT", ""),
            new VehicleIdentity("QQQ222", "VT", ""),
            new VehicleIdentity("QQQ333", "", ""),
            new VehicleIdentity("QQQ444", "", ""));
    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'plate': is not a known state or province; read as blank (line 4)",
            "column 'plate_state': is not a known state or province; read as blank (line 5)");
  }

  @Test
  void aNameWithoutACommaIsTold() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        """
        id,Name,aliases
        E1,Jane Doe,"JANE ROE;ROE, JANE"
        E2,Max Poe,
        E3,"Loe,Tom",Cher
        E4,Ann Roe,
        """);

    FeedReport report = report();

    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'Name': name has no comma, read as a last name; write it"
                + " LAST,FIRST (3, first in line 2)",
            "column 'aliases': name has no comma, read as a last name; write it"
                + " LAST,FIRST (line 2)");
    assertThat(report.problems())
        .containsExactly(
            "4 of 7 names have no comma after the last name and match no person; write them"
                + " LAST,FIRST, or last and first in columns of their own");
  }

  @Test
  void lastAndFirstNamesTheWrongWayRoundAreTold() throws Exception {
    StringBuilder rows = new StringBuilder("id,last,first\n");
    for (String first : "Jennifer Michael Sarah David Karen Brian".split(" ")) {
      rows.append(rows.length()).append(",%s,Roe\n".formatted(first));
    }
    Files.writeString(folder.resolve("personnel.csv"), rows);

    assertThat(report().problems())
        .containsExactly(
            "the columns of last and first names look swapped: 6 last names are common first"
                + " names");

    Files.writeString(
        folder.resolve("personnel.csv"), rows.toString().replaceAll(",(\\w+),Roe", ",Roe,$1"));

    assertThat(report().problems()).isEmpty();
  }

  @Test
  void inAWorkbookItIsTheRowThatExcelShows() throws Exception {
    Files.write(
        folder.resolve("accounts.xlsx"),
        new BareWorkbook(
                row(1, "System", "Username", "Status", "Status Since")
                    + row(4, "ncic", "asmith", "activ", "last week")
                    + row(9, "ncic", "", "active", ""))
            .bytes());

    FeedReport report = report();

    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'Status Since': is not a date or time that is understood; read as blank;"
                + " write it YYYY-MM-DD hh:mm (row 4)",
            "column 'Status': is not a known word; read as active; did you mean 'active'?; known"
                + " are active, disabled, removed (row 4)");
    assertThat(report.rejected())
        .extracting(report::words)
        .containsExactly("row 9, column 'Username': is blank");
  }

  @Test
  void behindAMappingItIsTheHeadingOfTheExport() throws Exception {
    Files.writeString(
        folder.resolve("duty.csv"),
        """
        Emp No|Typ|Day|Start|End
        101|REG|2026-03-01|06:00|soon
        ***|REG|2026-03-01|25:00|2026-03-01 14:00
        101|REG|2026-03-01|25:00|2026-03-01 14:00
        101|HOL|2026-03-01|06:00|2026-03-01 14:00
        101|REG|2026-03-01|06:00|2026-03-01 14:00
        """);
    Files.writeString(
        folder.resolve("duty.yaml"),
        """
        format: csv
        delimiter: bar
        columns:
          employee: Emp No
          kind: {column: Typ, values: {REG: shift}}
          from: {join: [Day, Start]}
          to: [Finish, End]
        """);
    more = "feeds: {duty: {mapping: duty.yaml}}\n";

    FeedReport report = report();

    assertThat(report.rejected())
        .extracting(report::words)
        .containsExactly(
            "line 2, column 'End': is not a date or time that is understood; write it YYYY-MM-DD"
                + " hh:mm",
            "line 3, column 'Emp No': is blank",
            "line 4, column 'Day + Start': is not a date that exists; write it YYYY-MM-DD hh:mm",
            "line 5, column 'Typ': is not a known word; " + KNOWN_DUTY);
    assertThat(report.warnings())
        .containsExactly(
            new FeedWarning(RowProblem.MASKED, "Emp No", "is masked; read as blank", 3, 1));
  }

  @Test
  void aColumnThatTheFileLacksHasOurName() throws Exception {
    Files.writeString(folder.resolve("accounts.csv"), "system\nncic\n");

    assertThat(report().rejected())
        .containsExactly(
            new RejectedRow(
                "accounts.csv",
                2,
                "username",
                RowProblem.NO_SUCH_COLUMN,
                "the file has no such column"));
  }

  @Test
  void aListWithCommasIsAnsweredWithTheSemicolon() throws Exception {
    Files.writeString(
        folder.resolve("restrictions.csv"),
        "id,record_kind,record_number,allowed\nR1,case,1,101;104\nR2,case,2,\"101,104\"\n");

    FeedReport report = report();

    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'allowed': contains a comma; separate the entries of a list by ';' (line"
                + " 3)");
  }

  @Test
  void theCommaWithinANameIsNoSlip() throws Exception {
    Files.writeString(
        folder.resolve("personnel.csv"),
        """
        id,last,first,aliases,vehicles
        E1,Doe,Jane,"ROE,JANE ANN JR;POE,JANE;DOE, JANE, Jr.",ABC123/VT;VIN:1FTXX
        E2,Poe,Max,"ROE,MAX,LOE,MAX","ABC124/VT,ABC125/VT"
        E3,Roe,Ann,"ROE,ANNA,LOE",
        """);

    FeedReport report = report();

    assertThat(report.warnings())
        .containsExactly(
            new FeedWarning(
                RowProblem.TOO_MANY_COMMAS,
                "aliases",
                "more commas than a name has; separate the entries of a list by ';'",
                3,
                2),
            new FeedWarning(
                RowProblem.COMMA_IN_LIST,
                "vehicles",
                "contains a comma; separate the entries of a list by ';'",
                3,
                1));
  }

  @Test
  void whatNobodyShouldWriteIsNotOffered() throws Exception {
    Files.writeString(
        folder.resolve("restrictions.csv"),
        "id,record_kind,record_number\nR1,folders,26-IA-02\nR2,elsewhere,26-2\n");

    FeedReport report = report();

    assertThat(report.warnings())
        .extracting(report::words)
        .containsExactly(
            "column 'record_kind': is not a known word; read as none; did you mean 'folder'?; known"
                + " are case, call, internal affairs, document (line 2)",
            "column 'record_kind': is not a known word; read as none; known are"
                + " case, call, internal affairs, document (line 3)");
  }
}
